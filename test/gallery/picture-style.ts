import { readFileSync } from 'node:fs';

const read = (name: string) =>
  readFileSync(new URL(`../../src/styles/${name}.css`, import.meta.url), 'utf8').replaceAll(/\/\*.*?\*\//gs, '');

interface Rule {
  selectors: readonly string[];
  paint: string;
}

/** The rules of a stylesheet that hold everywhere: not those inside of another, nor those of `@media` and its like. */
function plainRules(css: string): Rule[] {
  const rules: Rule[] = [];
  let depth = 0;
  let head = '';
  let body = '';
  for (const sign of css) {
    if (sign === '}') {
      depth -= 1;
      if (depth > 0) continue;
      if (!/^@|[{}]/.test(head) && !body.includes('{')) {
        // Not at the commas of `:is(.curve, .route)`.
        rules.push({ selectors: head.split(/,(?![^(]*\))/).map((one) => one.trim()), paint: paintOf(body) });
      }
      head = '';
      body = '';
    } else {
      if (depth > 0) body += sign;
      else if (sign !== '{') head += sign;
      if (sign === '{') {
        depth += 1;
        head = head.trim();
      }
      if (depth === 0 && sign === ';') head = '';
    }
  }
  return rules;
}

/** The declarations that paint: where something lies on the page is not where it lies in a picture. */
function paintOf(declarations: string): string {
  const painted = declarations
    .split(';')
    .map((one) => one.replaceAll(/\s+/g, ' ').trim())
    .filter((one) => /^(?:fill|stroke|vector-effect|--)/.test(one));
  return painted.map((one) => `${one};`).join(' ');
}

/** Whether a selector speaks of nothing but these classes, so that it could hold in a picture that has them. */
function isAbout(selector: string, classes: ReadonlySet<string>): boolean {
  const named = [...selector.matchAll(/\.([\w-]+)/g)].map(([, name = '']) => name);
  const other = selector.replaceAll(/\.[\w-]+|:is\(|:not\(|[()*,>\s]/g, '');
  return other === '' && named.length > 0 && named.every((name) => classes.has(name));
}

/** The values of the design's tokens in a theme, by name: `--paper` and what it stands for. */
function tokensOf(theme: 'light' | 'dark'): ReadonlyMap<string, string> {
  const declared = read('tokens').matchAll(/(--[\w-]+):\s*([^;]+);/g);
  return new Map(
    [...declared].map(([, name = '', value = '']) => [
      name,
      value.replaceAll(
        /light-dark\(((?:[^(),]|\([^)]*\))+),\s*((?:[^(),]|\([^)]*\))+)\)/g,
        (_, light: string, dark: string) => (theme === 'light' ? light : dark),
      ),
    ]),
  );
}

const mapRules = plainRules(read('map'));

/**
 * The map's own stylesheet, cut down to what marks of these classes can be met by, with the tokens it needs in one
 * theme: a picture with it in looks as the page does, and cannot drift from it.
 */
export function pictureStyle(classes: ReadonlySet<string>, theme: 'light' | 'dark'): string {
  const rules = mapRules.flatMap(({ selectors, paint }) => {
    const about = selectors.filter((selector) => isAbout(selector, classes));
    return about.length === 0 || paint === '' ? [] : [`${about.join(', ')} { ${paint} }`];
  });
  // What the picture itself is made of comes on top of what the rules ask for.
  const used = ['--card', '--tint', '--line', '--ink', '--soft'];
  const ask = (text: string) => used.push(...[...text.matchAll(/var\((--[\w-]+)\)/g)].map(([, name = '']) => name));
  for (const rule of rules) ask(rule);
  const tokens = tokensOf(theme);
  const variables = [...new Set(used)].flatMap((name) => {
    const value = tokens.get(name);
    return value === undefined ? [] : [`${name}: ${value};`];
  });
  return [`svg { ${variables.sort().join(' ')} }`, ...rules].join('\n');
}
