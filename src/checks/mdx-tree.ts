import type { Root } from 'mdast';
import { markdownToMdast, mdxToMdast } from 'satteri';

// GFM strikes through what stands between single tildes as well: `3~5 days, in summer 7~10`. Two tildes strike, one is
// a sign, and the parser has no switch for that. So each lone one goes through it as a letter that the text has not.
const loneTilde = /(?<!~)(?<!(?<!\\)(?:\\\\)*\\)~(?!~)/gu;

function unusedLetter(text: string): string {
  let code = 0xe000; // Private use.
  while (text.includes(String.fromCharCode(code))) code += 1;
  return String.fromCharCode(code);
}

/** Puts a sign in the place of a letter, in every string of a tree. */
function restore(value: unknown, letter: string, sign: string): unknown {
  if (typeof value === 'string') return value.replaceAll(letter, sign);
  if (typeof value !== 'object' || value === null) return value;
  for (const [key, inner] of Object.entries(value))
    (value as Record<string, unknown>)[key] = restore(inner, letter, sign);
  return value;
}

function parseWith(parse: (text: string) => unknown, text: string): Root {
  if (text.search(loneTilde) === -1) return parse(text) as Root;
  const letter = unusedLetter(text);
  return restore(parse(text.replaceAll(loneTilde, letter)), letter, '~') as Root;
}

// Signs stay as they are written: no curled quotation marks (which are other ones in each language), no dashes.
const features = { frontmatter: false } as const;

/**
 * Reads MDX with Sätteri, Astro’s own Markdown compiler. What checks, pages and exports know of a body is in this tree.
 * Offsets are into the text. Throws what the parser says where it can’t be read.
 */
export function parseMdx(text: string): Root {
  return parseWith((source) => mdxToMdast(source, { features }), text);
}

/** Reads Markdown without notes below the text: braces and tags are text there. */
export function parseMarkdown(text: string): Root {
  return parseWith((source) => markdownToMdast(source, { features: { ...features, gfm: { footnotes: false } } }), text);
}
