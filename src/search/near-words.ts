import { lettersApart } from '../model/letters-apart.ts';
import type { KnownWord, Vocabulary } from './lexicon.ts';

/** At most so many near words are taken for what was meant. */
const atMost = 3;

/** Short words are near to too many others. */
const shortest = 4;

/** How many letters may be wrong: one, or two of seven and more. */
const mistakesIn = (word: string): number => (word.length < 7 ? 1 : 2);

/**
 * The words of a site that somebody who typed `word` may have meant, the nearest first: one letter apart, or two in a
 * word of seven letters or more that begins alike. None for what is near nothing.
 */
export function nearWords(word: string, { words }: Vocabulary): KnownWord[] {
  if (word.length < shortest || /\d/u.test(word)) return [];
  const limit = mistakesIn(word);
  let least = limit;
  let best: KnownWord[] = [];
  for (const known of words) {
    const { folded } = known;
    if (folded.length < shortest || Math.abs(folded.length - word.length) > least) continue;
    const apart = lettersApart(word, folded);
    if (apart > least || (apart > 1 && !folded.startsWith(word.slice(0, 1)))) continue;
    if (apart < least) best = [];
    least = apart;
    best.push(known);
  }
  return best.slice(0, atMost);
}

/** Two words of the site that were typed as one: `firsttime`. Null when it is not two. */
export function splitInTwo(word: string, { words }: Vocabulary): [KnownWord, KnownWord] | null {
  const whole = (folded: string) => words.find((known) => known.folded === folded);
  for (let at = word.length - shortest; at >= shortest; at -= 1) {
    const [first, second] = [whole(word.slice(0, at)), whole(word.slice(at))];
    if (first !== undefined && second !== undefined) return [first, second];
  }
  return null;
}
