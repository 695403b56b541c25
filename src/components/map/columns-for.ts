/** Letters of a step's title that fit into the narrowest column of the detail, and into the next wider ones. */
const rooms = [
  { letters: 16, widened: '' },
  { letters: 23, widened: 'for-long-words' },
] as const;

/**
 * The class that makes the columns of a map as wide as the longest word of its titles: not every browser knows where to
 * hyphenate, and a word is never broken elsewhere. Of words that are longer still, the end is not seen.
 */
export function columnsFor(titles: readonly string[]): string {
  const words = titles.flatMap((title) => title.split(/[\s\u00AD\u200B/–-]+/u));
  const longest = Math.max(0, ...words.map((word) => [...word].length));
  return rooms.find(({ letters }) => longest <= letters)?.widened ?? 'for-longest-words';
}
