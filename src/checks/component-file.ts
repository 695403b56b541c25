import { transform } from '@astrojs/compiler-rs';
import { listed, oneLine, quoted } from './wording.ts';
import type { Problem } from './problem.ts';
import type { Source } from './source.ts';

/** A component of a company's own, by the name that texts use; null for a file whose name can't be one. */
export function componentName(path: string): string | null {
  return /^components\/(\p{Lu}[\p{L}\p{N}_]*)\.astro$/u.exec(path)?.[1] ?? null;
}

/** Why a file in `components/` can't be used in texts by its name. */
export function componentNameProblem(path: string): Problem {
  const name = path.slice(path.lastIndexOf('/') + 1).replace(/\.astro$/, '');
  const words = name.split(/[^\p{L}\p{N}]+/u).filter((word) => word !== '');
  const better = words.map((word) => word.slice(0, 1).toUpperCase() + word.slice(1)).join('');
  const proper = /^\p{Lu}/u.test(better) ? `${better}.astro` : 'MyComponent.astro';
  return {
    rule: 'unknown-file',
    offset: 0,
    where: '',
    what: `${quoted(name)} can not be the name of a component: texts know a component by a capital letter and one word.`,
    fix: `Rename the file to ${proper}, or move it to a folder below components/ if it is a part of another component.`,
  };
}

// As Vite completes them.
const endings = ['', '.mjs', '.js', '.mts', '.ts', '.jsx', '.tsx', '.json', '/index.ts', '/index.js'];

/** The path of a file that a component imports, below the content folder; null for what lies outside of it. */
function imported(path: string, address: string): string | null {
  const parts = path.split('/').slice(0, -1);
  for (const part of address.replace(/[?#].*$/, '').split('/')) {
    if (part === '..' && parts.pop() === undefined) return null;
    if (part !== '.' && part !== '..') parts.push(part);
  }
  return parts.join('/');
}

type Compiled = ReturnType<typeof transform>;

/** What a component takes from beside it: in its front matter, in its scripts and in its styles. */
function addressesIn({ code, scripts, css }: Compiled): string[] {
  const inCode = (text: string, statement: RegExp) => [...text.matchAll(statement)].map(([, address = '']) => address);
  const ofScripts = scripts.flatMap(({ code: inline = '', src = '' }) => [
    ...inCode(inline, /\b(?:import|from)\s*\(?\s*['"](\.{1,2}\/[^'"]+)['"]/g),
    ...(/^\.{1,2}\//.test(src) ? [src] : []),
  ]);
  const ofStyles = css.flatMap((text) => inCode(text, /@import\s+(?:url\(\s*)?['"]?(\.{1,2}\/[^'")\s;]+)/g));
  return [...inCode(code, /^import\b[^;'"]*?['"](\.{1,2}\/[^'"]+)['"]/gm), ...ofScripts, ...ofStyles];
}

/** Styles in a language that nothing here translates to CSS. */
function foreignStyles({ text }: Source): Problem[] {
  return [...text.matchAll(/<style\b[^>]*?\blang\s*=\s*["']?(?!css\b)(\w+)/gi)].map(({ index, 1: language = '' }) => ({
    rule: 'component-syntax',
    offset: index,
    where: '',
    what: `The styles of this component are written in ${quoted(language)}, and only CSS is read.`,
    fix: 'Write them in CSS, where rules may be nested, too, and take "lang" away.',
  }));
}

/**
 * What a build would die of in a component: it is compiled as the build does it, and what it imports from beside it must
 * be there. What it does when it runs only a build shows. `exists` tells whether the content folder has a file.
 */
export function componentProblems(source: Source, exists: (path: string) => boolean): Problem[] {
  const compiled = transform(source.text, { filename: `/${source.path}` });
  const [error] = compiled.diagnostics.filter(({ severity }) => severity === 'error');
  if (error !== undefined) {
    // Columns of the compiler count from 0, and an end of a file may lie beyond it.
    const { line = 1, column = 0 } = error.labels[0] ?? {};
    const lines = source.text.split('\n');
    const before = lines.slice(0, line - 1).reduce((sum, text) => sum + text.length + 1, 0);
    const what = `This component can not be compiled: ${oneLine(error.text).replace(/\.$/, '')}.`;
    return [{ rule: 'component-syntax', offset: Math.min(before + column, source.text.length), where: '', what, fix }];
  }
  const missing = [...new Set(addressesIn(compiled))].flatMap((address): Problem[] => {
    const file = imported(source.path, address);
    if (file === null || endings.some((ending) => exists(file + ending))) return [];
    const offset = Math.max(0, source.text.indexOf(address));
    const what = `${quoted(address)} is imported here, and there is no such file.`;
    const tried = `Looked for ${oneLine(file)}${
      /\.\w+$/.test(file)
        ? ''
        : `, with the endings ${listed(
            endings.filter((ending) => ending.startsWith('.')),
            'and',
          )} too`
    }.`;
    return [{ rule: 'component-syntax', offset, where: '', what, fix: `${tried} Correct the name, or add the file.` }];
  });
  return [...missing, ...foreignStyles(source)];
}

const fix = 'Correct it there, or take the component out of the texts and delete the file.';
