import { fileURLToPath } from 'node:url';
import type { Plugin } from 'rolldown';

/** The languages that the search knows, each with its file. */
const languages: Readonly<Record<string, URL>> = {
  en: new URL('../search/language/en.ts', import.meta.url),
  de: new URL('../search/language/de.ts', import.meta.url),
};

const other = new URL('../search/language/other.ts', import.meta.url);

/** What the search knows of the language of a site: a file of `search/language/`. */
export function searchLanguageFile(language: string): string {
  const [primary = ''] = language.split('-');
  return fileURLToPath((Object.hasOwn(languages, primary) ? languages[primary] : undefined) ?? other);
}

/**
 * Gives the search what it knows of the language that a site is written in, for pages and for the scripts that readers
 * load: all of it imports `search/language/language.ts`.
 */
export function searchLanguage(language: string): Plugin {
  return {
    name: 'journeybook:search-language',
    resolveId: {
      order: 'pre',
      filter: { id: /\/language\/language\.ts$/u },
      handler: () => searchLanguageFile(language),
    },
  };
}
