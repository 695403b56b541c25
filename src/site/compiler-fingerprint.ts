import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';

/** What decides how a body is compiled. */
const sources = [
  new URL('./compile-body.ts', import.meta.url),
  new URL('./base-path.ts', import.meta.url),
  new URL('../checks/literal.ts', import.meta.url),
  new URL('../package.json', import.meta.resolve('satteri')),
];

/** A short name of the compiler as it stands: compiled bodies that are kept in a cache are of no use to another. */
export function compilerFingerprint(): string {
  const hash = createHash('sha256');
  for (const source of sources) hash.update(readFileSync(source));
  return hash.digest('hex').slice(0, 16);
}
