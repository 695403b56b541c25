import { wordsOf } from '../words-of.ts';

/** A thing as words are looked for in it: folded, each word with a space before it. */
export interface Haystack {
  title: string;
  text: string;
  /** Where it stands: map, stage and step. Helps to tell it from others, but is not what it says. */
  place: string;
}

/** Scripts that write without spaces: a word may begin anywhere. */
const unspaced = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}]/u;

/** A word to look for: how it stands in a haystack, and how it would as a whole word. */
export interface Needle {
  word: string;
  begins: string;
  whole: string;
}

/** The words of a query, each once. */
export function toNeedles(text: string): Needle[] {
  return [...new Set(wordsOf(text))].map((word) => ({
    word,
    begins: unspaced.test(word) ? word : ` ${word}`,
    whole: ` ${word} `,
  }));
}

/**
 * How well a thing answers a query; −1 when it does not. Every word has to begin a word of its title, text or place,
 * and at least one of them has to be in the title or the text. More words in the title always win; then a title that
 * begins with the words as they were typed, then whole words in it.
 */
export function scoreText(hay: Haystack, needles: readonly Needle[]): number {
  let inTitle = 0;
  let inText = 0;
  let whole = 0;
  for (const { begins, whole: alone } of needles) {
    if (hay.title.includes(begins)) {
      inTitle += 1;
      if (`${hay.title} `.includes(alone)) whole += 1;
    } else if (hay.text.includes(begins)) inText += 1;
    else if (!hay.place.includes(begins)) return -1;
  }
  if (needles.length > 0 && inTitle + inText === 0) return -1;
  const typed = ` ${needles.map(({ word }) => word).join(' ')}`;
  const phrase = needles.length > 0 && hay.title.startsWith(typed) ? needles.length + 1 : 0;
  return inTitle * (2 * needles.length + 2) + phrase + whole;
}
