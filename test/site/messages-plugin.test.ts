import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { interfaceLanguage, localeOf, messagesPlugin, readersMessages } from '../../src/site/messages-plugin.ts';

describe('interfaceLanguage()', () => {
  test('is the language of the site where there are words for it, whatever the region', () => {
    expect(['de', 'de-CH', 'en', 'en-US'].map(interfaceLanguage)).toEqual(['de', 'de', 'en', 'en']);
  });

  test('is English where there are none', () => {
    expect(['fr', 'constructor', 'ar-EG'].map(interfaceLanguage)).toEqual(['en', 'en', 'en']);
  });
});

test('localeOf() is the site’s own, and British where it only says English', () => {
  expect(['en', 'en-US', 'de-CH', 'fr'].map(localeOf)).toEqual(['en-GB', 'en-US', 'de-CH', 'fr']);
});

const browser = new URL('../../src/browser/map-bar.ts', import.meta.url).pathname;

describe('messagesPlugin()', () => {
  interface Hooks {
    resolveId: (id: string, importer: string) => string | null;
    load: (id: string) => string | null;
  }
  const hooksFor = (language: string) => messagesPlugin({ language, direction: 'ltr' }) as unknown as Hooks;

  test('gives pages the words of the site’s language', () => {
    expect(hooksFor('de-AT').resolveId('../messages/messages.ts', browser)).toMatch(/\/src\/messages\/de\.ts$/u);
    expect(hooksFor('fr').resolveId('../messages/messages.ts', browser)).toMatch(/\/src\/messages\/en\.ts$/u);
  });

  test('gives numbers the locale of the site', () => {
    const words = new URL('../../src/messages/numbers.ts', import.meta.url).pathname;
    const { resolveId, load } = hooksFor('de-CH');
    expect(load(resolveId('./locale.ts', words) ?? '')).toBe(
      'export const locale = "de-CH";\nexport const rightToLeft = false;',
    );
  });

  test('leaves other modules alone', () => {
    expect(hooksFor('de').resolveId('../model/words.ts', browser)).toBeNull();
  });
});

describe('readersMessages()', () => {
  const { resolveId, load } = readersMessages({ language: 'de', direction: 'ltr' }) as unknown as {
    resolveId: { handler: (id: string, importer: string) => string | null };
    load: { handler: (id: string) => string | { code: string } };
  };

  test('gives each module that readers load a copy of its own', () => {
    const copy = resolveId.handler('../messages/messages.ts', browser) ?? '';
    expect(copy).toMatch(/de\.ts\?for=browser\/map-bar\.ts$/u);
    const words = readFileSync(new URL('../../src/messages/de.ts', import.meta.url), 'utf8');
    expect(load.handler(copy)).toMatchObject({ code: words });
  });

  test('finds the neighbours of a copy, and the locale', () => {
    const copy = resolveId.handler('../messages/messages.ts', browser) ?? '';
    expect(resolveId.handler('./numbers.ts', copy)).toMatch(/\/src\/messages\/numbers\.ts$/u);
    const locale = resolveId.handler('./locale.ts', '/somewhere/messages/numbers.ts') ?? '';
    expect(load.handler(locale)).toContain('locale = "de"');
  });
});
