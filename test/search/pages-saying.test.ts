import { expect, test } from 'vitest';
import type { AskedWord } from '../../src/search/ask.ts';
import { pagesSaying } from '../../src/search/pages-saying.ts';

const index: Record<string, [page: number, score: number][]> = {
  cash: [
    [0, 1],
    [1, 2],
    [2, 1],
  ],
  machine: [
    [0, 1],
    [2, 3],
  ],
  strasse: [[3, 1]],
  straße: [[4, 1]],
  wait: [[1, 5]],
};
const pagesWith = (word: string) => Promise.resolve(new Map(index[word] ?? []));
const word = (...ways: string[][][]): AskedWord => ({
  typed: '',
  fate: 'said',
  near: [],
  ways: ways.map((way) => way.map((asks) => ({ word: '', begins: '', whole: '', asks }))),
});

test('pagesSaying() wants all needles of one way, takes any way and any spelling, and says which words a page has', async () => {
  const words = [word([['cash'], ['machine']], [['strasse', 'straße']]), word([['wait']])];
  expect(await pagesSaying(words, pagesWith)).toEqual([
    { page: 0, said: [true, false], score: 2 },
    { page: 1, said: [false, true], score: 5 },
    { page: 2, said: [true, false], score: 4 },
    { page: 3, said: [true, false], score: 1 },
    { page: 4, said: [true, false], score: 1 },
  ]);
});
