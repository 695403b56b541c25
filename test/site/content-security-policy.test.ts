import { describe, expect, test } from 'vitest';
import { contentSecurityPolicy } from '../../src/site/content-security-policy.ts';

describe('contentSecurityPolicy()', () => {
  const { directives, scriptDirective, styleDirective } = contentSecurityPolicy();
  const own = Object.fromEntries(directives.map((directive) => directive.split(/ (.*)/, 2) as [string, string]));

  test('lets nothing come from elsewhere, no plug-in run, no address be moved, and no form leave', () => {
    expect(own).toEqual({
      'default-src': "'self'",
      'img-src': "'self' data:",
      'object-src': "'none'",
      'base-uri': "'none'",
      'form-action': "'self'",
    });
  });

  test('runs the scripts of the site, and of those in a page only the two that it knows', () => {
    expect(scriptDirective.resources).toEqual(["'self'", "'wasm-unsafe-eval'"]);
    expect(scriptDirective.hashes).toHaveLength(2);
    for (const hash of scriptDirective.hashes) expect(hash).toMatch(/^sha256-[A-Za-z0-9+/]{43}=$/);
    expect(styleDirective.resources).toEqual(["'self'"]);
  });
});
