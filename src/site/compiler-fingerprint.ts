import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';

/** What decides how a body is compiled. */
const sources = [
  new URL('./compile-body.ts', import.meta.url),
  new URL('./body-tree.ts', import.meta.url),
  new URL('./text-words.ts', import.meta.url),
  new URL('./base-path.ts', import.meta.url),
  new URL('../messages/en.ts', import.meta.url),
  new URL('../messages/de.ts', import.meta.url),
  new URL('../checks/author-components.ts', import.meta.url),
  new URL('../checks/literal.ts', import.meta.url),
  new URL('../checks/mdx-tree.ts', import.meta.url),
  new URL('../checks/safe-address.ts', import.meta.url),
  new URL('../checks/safe-elements.ts', import.meta.url),
  new URL('../package.json', import.meta.resolve('satteri')),
  new URL('./package.json', import.meta.resolve('mdast-util-to-hast')),
  new URL('./package.json', import.meta.resolve('hast-util-to-html')),
];

/** A short name of the compiler as it stands: compiled bodies that are kept in a cache are of no use to another. */
export function compilerFingerprint(): string {
  const hash = createHash('sha256');
  for (const source of sources) hash.update(readFileSync(source));
  return hash.digest('hex').slice(0, 16);
}
