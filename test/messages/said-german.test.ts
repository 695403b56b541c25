import { afterAll, expect, test, vi } from 'vitest';
import { said } from './said.ts';
import { casesOf } from './said-cases.ts';

// Numbers as a site in German writes them: see german.test.ts.
vi.hoisted(() => vi.resetModules());
vi.mock('../../src/messages/locale.ts', () => ({ locale: 'de', rightToLeft: false }));
afterAll(() => {
  vi.doUnmock('../../src/messages/locale.ts');
  vi.resetModules();
});

const de = await import('../../src/messages/de.ts');

test.each(casesOf(said, de))('%s says it in German', (_, sentence, cases) => {
  for (const [given, , german] of cases) expect([given, sentence(...given)]).toEqual([given, german]);
});
