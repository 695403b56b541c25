import { readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Plugin as BundlerPlugin } from 'rolldown';
import type { Plugin } from 'vite';
import type { Site } from '../schema/site.ts';

const english = new URL('../messages/en.ts', import.meta.url);

/** The languages that the interface speaks besides English, each with its file of words. */
const translations: Readonly<Record<string, URL>> = {
  de: new URL('../messages/de.ts', import.meta.url),
};

const source = fileURLToPath(new URL('..', import.meta.url));
const localeModule = '\0journeybook:locale';

/** The language the interface speaks on a site of this language: `de` for `de-CH`, `en` where there are no words for it. */
export function interfaceLanguage(language: string): string {
  const [primary = ''] = language.split('-');
  return Object.hasOwn(translations, primary) ? primary : 'en';
}

/** The locale of numbers and dates on a site of this language; English is British unless it says otherwise. */
export function localeOf(language: string): string {
  return language === 'en' ? 'en-GB' : language;
}

/** The file of the words of a site of this language. */
const wordsOf = (language: string) => fileURLToPath(translations[interfaceLanguage(language)] ?? english);

const isMessages = (id: string) => id.endsWith('/messages/messages.ts');
const isLocale = (id: string, importer: string | undefined) =>
  id === './locale.ts' && importer?.includes('/messages/') === true;

const localeCode = ({ language, direction }: Pick<Site, 'language' | 'direction'>) =>
  `export const locale = ${JSON.stringify(localeOf(language))};\nexport const rightToLeft = ${String(direction === 'rtl')};`;

/**
 * Gives the site the words and the numbers of its language: pages and browser code import `messages/messages.ts`,
 * whatever it is.
 */
export function messagesPlugin(site: Pick<Site, 'language' | 'direction'>): Plugin {
  return {
    name: 'journeybook:messages',
    enforce: 'pre',
    resolveId(id, importer) {
      if (isLocale(id, importer)) return localeModule;
      return isMessages(id) ? wordsOf(site.language) : null;
    },
    load: (id) => (id === localeModule ? localeCode(site) : null),
  };
}

/**
 * The same for the scripts that readers load, where each module that says something gets a copy of the words. A bundler
 * puts a module into one place, so that every page would load the words of all; of a copy it keeps what its one reader
 * uses.
 */
export function readersMessages(site: Pick<Site, 'language' | 'direction'>): BundlerPlugin {
  const words = wordsOf(site.language);
  return {
    name: 'journeybook:readers-messages',
    resolveId: {
      filter: { id: /\/(?:messages|locale|numbers)\.ts$/u },
      handler(id, importer) {
        if (isLocale(id, importer)) return localeModule;
        // A bundler finds no neighbours of a copy by itself.
        if (id === './numbers.ts' && importer?.includes('?for=')) return join(dirname(words), id);
        return isMessages(id) && importer !== undefined
          ? `${words}?for=${relative(source, importer.replace(/\?.*/u, ''))}`
          : null;
      },
    },
    load: {
      filter: { id: /\?for=|^\0journeybook:locale$/u },
      handler: (id) =>
        id === localeModule ? localeCode(site) : { code: readFileSync(words, 'utf8'), moduleType: 'ts' },
    },
  };
}
