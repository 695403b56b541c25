import { distance } from 'fastest-levenshtein';

/** Whether two words differ by two neighbouring letters that changed places. */
function isSwap(one: string, other: string): boolean {
  if (one.length !== other.length) return false;
  let at = 0;
  while (at < one.length && one[at] === other[at]) at += 1;
  return (
    one[at] === other[at + 1] &&
    one[at + 1] === other[at] &&
    one.slice(at + 2) === other.slice(at + 2) &&
    at < one.length
  );
}

/** How many letters lie between two words: added, left out or replaced; two neighbours that changed places are one. */
export function lettersApart(one: string, other: string): number {
  return isSwap(one, other) ? 1 : distance(one, other);
}
