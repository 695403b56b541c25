import type { AskedWord, Way } from './ask.ts';

/** The pages that have a word which begins so, each with how well: what an index is asked. */
export type PagesWith = (word: string) => Promise<ReadonlyMap<number, number>>;

/** A page that says something of what was asked. */
export interface PageHit {
  /** Its place in the lexicon. */
  page: number;
  /** Which of the words it says, in their order. */
  said: readonly boolean[];
  /** How well, as the index has it. */
  score: number;
}

/** The best of several scores of each page. */
function either(all: readonly ReadonlyMap<number, number>[]): Map<number, number> {
  const best = new Map<number, number>();
  for (const scores of all) {
    for (const [page, score] of scores) best.set(page, Math.max(score, best.get(page) ?? 0));
  }
  return best;
}

/** The pages that all have, with the sum of their scores. */
function every(all: readonly ReadonlyMap<number, number>[]): Map<number, number> {
  const [first = new Map<number, number>(), ...rest] = all;
  return new Map(
    [...first]
      .filter(([page]) => rest.every((scores) => scores.has(page)))
      .map(([page, score]) => [page, rest.reduce((sum, scores) => sum + (scores.get(page) ?? 0), score)]),
  );
}

/** The pages that say any of the words, in the order of the lexicon. */
export async function pagesSaying(words: readonly AskedWord[], pagesWith: PagesWith): Promise<PageHit[]> {
  const bySaying = async (way: Way) =>
    every(await Promise.all(way.map(async ({ asks }) => either(await Promise.all(asks.map(pagesWith))))));
  const found = await Promise.all(words.map(async ({ ways }) => either(await Promise.all(ways.map(bySaying)))));
  const pages = [...new Set(found.flatMap((scores) => [...scores.keys()]))].sort((a, b) => a - b);
  return pages.map((page) => ({
    page,
    said: found.map((scores) => scores.has(page)),
    score: found.reduce((sum, scores) => sum + (scores.get(page) ?? 0), 0),
  }));
}
