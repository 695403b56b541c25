import * as de from '../messages/de.ts';
import * as en from '../messages/en.ts';
import { interfaceLanguage } from './messages-plugin.ts';

/** The words of the interface that stand within a text. */
export type TextWords = typeof en.texts;

const languages: Readonly<Record<string, TextWords>> = { en: en.texts, de: de.texts };

/** These words on a site of this language. Texts are compiled where no bundler puts the site’s own words in place. */
export function textWords(language: string): TextWords {
  return languages[interfaceLanguage(language)] ?? en.texts;
}
