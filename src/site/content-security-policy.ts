import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';

/** The scripts that run before first paint; each page has one of them in its head. */
const inHead = ['theme-boot.js', 'theme-asked.js'] as const;

const hashOf = (script: string) =>
  `sha256-${createHash('sha256')
    .update(readFileSync(new URL(`../browser/${script}`, import.meta.url), 'utf8'))
    .digest('base64')}` as const;

/**
 * The pages' content security policy: nothing from elsewhere, no inline script but those whose hashes are here.
 * `wasm-unsafe-eval` lets Pagefind's WebAssembly run; it allows no script.
 */
export function contentSecurityPolicy() {
  return {
    directives: [
      "default-src 'self'",
      "img-src 'self' data:",
      "object-src 'none'",
      "base-uri 'none'",
      "form-action 'self'",
    ] as const,
    scriptDirective: { resources: ["'self'", "'wasm-unsafe-eval'"], hashes: inHead.map(hashOf) },
    styleDirective: { resources: ["'self'"] },
  } as const;
}
