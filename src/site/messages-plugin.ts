import { fileURLToPath } from 'node:url';
import type { Plugin } from 'vite';

/** The languages that the interface speaks besides English, each with its file of words. */
const translations: Readonly<Record<string, URL>> = {
  de: new URL('../messages/de.ts', import.meta.url),
};

/** The language the interface speaks on a site of this language: `de` for `de-CH`, `en` where there are no words for it. */
export function interfaceLanguage(language: string): string {
  const [primary = ''] = language.split('-');
  return Object.hasOwn(translations, primary) ? primary : 'en';
}

/** Gives the site the words of its language: pages and browser code import `messages/messages.ts`, whatever it is. */
export function messagesPlugin(language: string): Plugin {
  const words = translations[interfaceLanguage(language)];
  return {
    name: 'journeybook:messages',
    enforce: 'pre',
    resolveId: (id) => (words !== undefined && id.endsWith('/messages/messages.ts') ? fileURLToPath(words) : null),
  };
}
