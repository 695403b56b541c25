import * as de from '../../src/messages/de.ts';
import * as en from '../../src/messages/en.ts';
import { patternsOf } from '../messages/patterns.ts';
import { wordsIn } from '../messages/words-in.ts';

/**
 * Words that stand in nearly every English sentence and in no German one. They find what was never put among the words
 * of the interface.
 */
const common =
  /(?<!\p{L})(?:the|and|of|with|for|to|is|are|by|from|this|that|its|their|what|which|who|where|when|how|you|your|our|or|on|has|have|been|no|none|steps?|maps?|stages?|page|show|insights?|actions?|channels?|story|stories|path|search|since|before|after|lowest|highest|review|due|copy|close|open|next|previous|more|less)(?!\p{L})/iu;

/** An address or a file: `https://…`, `maps/one.mdx:8`. */
const address = /\S+[/.]\S+/gu;

const patterns = patternsOf(wordsIn(en), wordsIn(de));

/** Of what a page in German says, that which is English, a line each. */
export function englishIn(said: readonly string[]): string[] {
  return said.flatMap((text) => {
    const message = patterns.find(({ pattern }) => pattern.test(text));
    if (message !== undefined) return [`${message.name}: ${text.slice(0, 120)}`];
    const word = common.exec(text.replaceAll(address, ''))?.[0];
    return word === undefined ? [] : [`“${word}”: ${text.slice(0, 120)}`];
  });
}

/**
 * Everything that a page says to somebody: its texts, and what is said of its elements. Runs in the browser. What is
 * marked as English is meant to be; keys and code have no language.
 */
export function sayings(): string[] {
  const said = new Set<string>();
  const add = (text: string | null | undefined) => {
    const words = (text ?? '').replaceAll(/\s+/gu, ' ').trim();
    if (words !== '') said.add(words);
  };
  const attributes = ['aria-label', 'title', 'placeholder', 'alt', 'aria-valuetext', 'aria-description'];
  for (const element of document.querySelectorAll('body *')) {
    if (element.closest('script, style, template, [lang="en"], code, kbd') !== null) continue;
    for (const name of attributes) add(element.getAttribute(name));
    for (const node of element.childNodes) if (node.nodeType === Node.TEXT_NODE) add(node.nodeValue);
    // A sentence can be put together of several elements.
    const isSentence = element.matches('p, li, dt, dd, th, td, caption, h1, h2, h3, h4, button, label, summary, a');
    if (isSentence && element.querySelector('p, li, [lang="en"], code, kbd, script') === null) add(element.textContent);
  }
  add(document.title);
  for (const { content } of document.querySelectorAll<HTMLMetaElement>(
    'meta:is([name="description"], [property="og:title"], [property="og:description"])',
  )) {
    add(content);
  }
  return [...said];
}
