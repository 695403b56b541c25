import { wordsNeeded, type AskedWord, type Needle } from './ask.ts';

/** A thing as words are looked for in it: folded, each word with a space before it. */
export interface Haystack {
  title: string;
  text: string;
  /** The names of who and what is at it: personas, channels, products, teams. */
  names: string;
  /** Where it stands: map, stage and step. Helps to tell it from others, but is not what it says. */
  place: string;
}

/** How well a text answers a question. */
export interface Match {
  /** How many of the words it says; less than all, when some are missing. */
  said: number;
  /** The more, the better. */
  score: number;
}

const within = (hay: string, needle: Needle) => hay.includes(needle.begins);

/** Whether a text says an asked word in any of its ways. */
export function says(hay: string, { ways }: AskedWord): boolean {
  return ways.some((way) => way.every((needle) => within(hay, needle)));
}

/** As `says()`, in whole words. */
export function saysWhole(hay: string, { ways }: AskedWord): boolean {
  return ways.some((way) => way.every(({ whole }) => `${hay} `.includes(whole)));
}

/**
 * How well a thing answers; null when it says nothing of its own. Words may stand in its title, its text, its names or
 * its place, and one way of saying a word may use all of them. More words in the title always win; then a title that
 * begins with the words as they were typed, then whole words in it, then more words anywhere.
 */
export function matchText(hay: Haystack, words: readonly AskedWord[], typed: string): Match | null {
  let [inTitle, own, said, whole] = [0, 0, 0, 0];
  for (const word of words) {
    if (says(hay.title, word)) {
      inTitle += 1;
      if (saysWhole(hay.title, word)) whole += 1;
    } else if (says(hay.text, word) || says(hay.names, word) || says(hay.title + hay.text + hay.names, word)) own += 1;
    else if (!says(hay.title + hay.text + hay.names + hay.place, word)) continue;
    said += 1;
  }
  if (inTitle + own === 0) return null;
  const phrase = hay.title.startsWith(typed) ? words.length + 1 : 0;
  return { said, score: inTitle * (2 * words.length + 2) + phrase + whole + said / (words.length + 1) };
}

/** Whether a text that says so many of the words is found, when the best one says `most`. */
export function isEnough(said: number, words: number, most: number): boolean {
  return said >= wordsNeeded(words, most);
}
