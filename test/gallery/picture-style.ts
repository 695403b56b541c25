import { readFileSync } from 'node:fs';
import { parse } from 'postcss';

const read = (name: string) => readFileSync(new URL(`../../src/styles/${name}.css`, import.meta.url), 'utf8');

interface Rule {
  selectors: readonly string[];
  paint: string;
}

/**
 * The rules of a stylesheet that hold everywhere (not those of `@media` and its like), and of them the declarations that
 * paint: where something lies on the page is not where it lies in a picture.
 */
function plainRules(css: string): Rule[] {
  return parse(css).nodes.flatMap((rule) => {
    if (rule.type !== 'rule') return [];
    const painted = rule.nodes.flatMap((node) =>
      node.type === 'decl' && /^(?:fill|stroke|vector-effect|--)/.test(node.prop)
        ? `${node.prop}: ${node.value.replaceAll(/\s+/g, ' ')}${node.important ? ' !important' : ''};`
        : [],
    );
    return { selectors: rule.selectors, paint: painted.join(' ') };
  });
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

const mapRules = ['map-grid', 'map-drawings', 'map-cells', 'map-view', 'map-bar'].flatMap((name) =>
  plainRules(read(name)),
);

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
