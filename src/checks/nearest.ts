import { lettersApart } from '../model/letters-apart.ts';

// Beyond this nobody mistyped anything, and the distance gets expensive.
const longestWord = 80;

const fold = (word: string): string =>
  word
    .normalize('NFKD')
    .replace(/\p{Mn}/gu, '')
    .toLowerCase()
    .replace(/[\s_.]+/gu, '-');

/**
 * The candidate that was most likely meant, or null when none is close: at most a third of the letters differ (two in
 * words of five to eight letters, one in shorter ones; two swapped letters count as one), or the word is a whole part of
 * one candidate only (`first-time` of `first-time-buyer`). The first one wins a tie.
 */
export function nearest(word: string, candidates: Iterable<string>): string | null {
  if (word.length > longestWord) return null;
  const wanted = fold(word);
  if (wanted === '') return null;
  const limit = wanted.length < 5 ? 1 : Math.max(2, Math.floor(wanted.length / 3));
  const containing: string[] = [];
  let best: string | null = null;
  let least = limit + 1;
  for (const candidate of candidates) {
    const folded = fold(candidate);
    if (`-${folded}-`.includes(`-${wanted}-`) || `-${wanted}-`.includes(`-${folded}-`)) containing.push(candidate);
    if (Math.abs(folded.length - wanted.length) >= least) continue;
    const apart = lettersApart(wanted, folded);
    if (apart < least) {
      least = apart;
      best = candidate;
    }
  }
  return best ?? (containing.length === 1 ? (containing[0] ?? null) : null);
}

/** `Did you mean "web-chat"?`, or null when nothing is close. */
export function suggestion(word: string, candidates: Iterable<string>): string | null {
  const near = nearest(word, candidates);
  return near === null ? null : `Did you mean "${near}"?`;
}
