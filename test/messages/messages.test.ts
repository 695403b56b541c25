import { describe, expect, test } from 'vitest';
import * as de from '../../src/messages/de.ts';
import * as en from '../../src/messages/en.ts';
import { saidBy, wordsIn } from './words-in.ts';

const [english, german] = [wordsIn(en), wordsIn(de)];

describe('the words of the interface', () => {
  test('are the same in every language', () => {
    expect([...german.keys()].sort()).toEqual([...english.keys()].sort());
  });

  test('are texts in the same places, and sentences of the same parts', () => {
    for (const [name, word] of english) expect([name, typeof german.get(name)]).toEqual([name, typeof word]);
  });

  test.for([
    ['English', english],
    ['German', german],
  ] as const)('are never empty in %s', ([, words]) => {
    // Where there is nothing to count, a sentence may say nothing.
    const silent = [...words].filter(([, word]) => saidBy(word).every((text) => text.trim() === ''));
    expect(silent.map(([name]) => name)).toEqual([]);
  });

  test('use in German what they are given in English, too', () => {
    const given = /«\d»|‹\d›/gu;
    const uses = (word: unknown) => new Set(saidBy(word).flatMap((text) => text.match(given) ?? []));
    const forgotten = [...english].flatMap(([name, word]) => {
      const inGerman = uses(german.get(name));
      return [...uses(word)].filter((one) => !inGerman.has(one)).map((one) => `${name} ${one}`);
    });
    expect(forgotten).toEqual([]);
  });
});
