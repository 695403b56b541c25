import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';

/** The script that runs before first paint; the page layout writes the same text into every head. */
const themeBoot = readFileSync(new URL('../browser/theme-boot.js', import.meta.url), 'utf8');

/**
 * The pages' content security policy: nothing from elsewhere, no inline script but the one whose hash is here.
 * `wasm-unsafe-eval` lets Pagefind's WebAssembly run; it allows no script.
 */
export function contentSecurityPolicy() {
  const hash = `sha256-${createHash('sha256').update(themeBoot).digest('base64')}` as const;
  return {
    directives: [
      "default-src 'self'",
      "img-src 'self' data:",
      "object-src 'none'",
      "base-uri 'none'",
      "form-action 'self'",
    ] as const,
    scriptDirective: { resources: ["'self'", "'wasm-unsafe-eval'"], hashes: [hash] },
    styleDirective: { resources: ["'self'"] },
  } as const;
}
