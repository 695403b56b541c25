import { dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
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

/**
 * Gives the site the words and the numbers of its language: pages and browser code import `messages/messages.ts`,
 * whatever it is. What readers load gets a copy of the words for each module that says something. A bundler puts a
 * module into one place, so that every page would load the words of all; of a copy it keeps what its one reader uses.
 */
export function messagesPlugin({ language, direction }: Pick<Site, 'language' | 'direction'>): Plugin {
  const words = fileURLToPath(translations[interfaceLanguage(language)] ?? english);
  return {
    name: 'journeybook:messages',
    enforce: 'pre',
    resolveId(id, importer) {
      if (id === './locale.ts' && importer?.includes('/messages/')) return localeModule;
      // A bundler finds no neighbours of a copy by itself.
      if (id === './numbers.ts' && importer?.includes('?for=')) return join(dirname(words), id);
      if (!id.endsWith('/messages/messages.ts')) return null;
      const { name, mode } = this.environment;
      return name === 'client' && mode === 'build' && importer !== undefined
        ? `${words}?for=${relative(source, importer.replace(/\?.*/u, ''))}`
        : words;
    },
    load: (id) =>
      id === localeModule
        ? `export const locale = ${JSON.stringify(localeOf(language))};\nexport const rightToLeft = ${String(direction === 'rtl')};`
        : null,
  };
}
