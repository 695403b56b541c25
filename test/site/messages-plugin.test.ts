import { describe, expect, test } from 'vitest';
import { interfaceLanguage, localeOf, messagesPlugin } from '../../src/site/messages-plugin.ts';

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

describe('messagesPlugin()', () => {
  /** Where an import leads, as a bundler asks: for readers' browsers, or for the pages as they are built. */
  const resolve = (language: string, id: string, importer: string, name: 'client' | 'prerender') => {
    const { resolveId } = messagesPlugin({ language, direction: 'ltr' }) as unknown as {
      resolveId: (this: { environment: object }, id: string, importer: string) => string | null;
    };
    return resolveId.call({ environment: { name, mode: 'build' } }, id, importer);
  };
  const browser = new URL('../../src/browser/map-bar.ts', import.meta.url).pathname;

  test('gives pages the words of the site’s language', () => {
    expect(resolve('de-AT', '../messages/messages.ts', browser, 'prerender')).toMatch(/\/src\/messages\/de\.ts$/u);
    expect(resolve('fr', '../messages/messages.ts', browser, 'prerender')).toMatch(/\/src\/messages\/en\.ts$/u);
  });

  test('gives each module that readers load a copy of its own', () => {
    expect(resolve('de', '../messages/messages.ts', browser, 'client')).toMatch(/de\.ts\?for=browser\/map-bar\.ts$/u);
  });

  test('gives numbers the locale of the site', () => {
    const words = new URL('../../src/messages/numbers.ts', import.meta.url).pathname;
    const { load } = messagesPlugin({ language: 'de-CH', direction: 'ltr' }) as unknown as {
      load: (id: string) => string | null;
    };
    expect(load(resolve('de-CH', './locale.ts', words, 'client') ?? '')).toBe(
      'export const locale = "de-CH";\nexport const rightToLeft = false;',
    );
  });

  test('leaves other modules alone', () => {
    expect(resolve('de', '../model/words.ts', browser, 'client')).toBeNull();
  });
});
