import { describe, expect, test } from 'vitest';
import { scoreText, toNeedles } from '../../../src/search/explore/match-text.ts';
import { spacedWords } from '../../../src/search/words-of.ts';

const hay = (title: string, text = '', place = '') => ({
  title: spacedWords(title),
  text: spacedWords(text),
  place: spacedWords(place),
});
const score = (query: string, ...parts: Parameters<typeof hay>) => scoreText(hay(...parts), toNeedles(query));

describe('scoreText()', () => {
  test('finds nothing when one word is missing', () => {
    expect(score('wait forever', 'Wait for a decision')).toBe(-1);
  });

  test('finds a word by its beginning only', () => {
    expect(score('deci', 'Wait for a decision')).toBeGreaterThan(0);
    expect(score('cision', 'Wait for a decision')).toBe(-1);
  });

  test('folds case, accents and letters that few keyboards have', () => {
    expect(score('strasse', 'Überquert die Straße')).toBeGreaterThan(0);
    expect(score('ueber', 'Überquert die Straße')).toBe(-1);
    expect(score('ÜBER', 'uberquert')).toBeGreaterThan(0);
    expect(score('smorrebrod', 'Smørrebrød')).toBeGreaterThan(0);
  });

  test('finds a word anywhere in a script that writes without spaces', () => {
    expect(score('住宅', '初めての住宅購入')).toBeGreaterThan(0);
  });

  test('finds all that has no words to look for', () => {
    expect(score('', 'Anything')).toBe(0);
    expect(score(' — ', 'Anything')).toBe(0);
  });

  test('ranks more words in the title first, however long the query is', () => {
    const query = 'wait for a decision of the bank';
    expect(score(query, 'Wait for a decision of the', 'bank')).toBeGreaterThan(
      score(query, 'Wait for a decision of', 'the bank'),
    );
  });

  test('ranks a title before a text, its beginning before its end, a whole word before a part of one', () => {
    expect(score('wait', 'Wait')).toBeGreaterThan(score('wait', 'Chase', 'Wait'));
    expect(score('wait', 'Wait and see')).toBeGreaterThan(score('wait', 'See and wait'));
    expect(score('wait', 'Wait')).toBeGreaterThan(score('wait', 'Waiting'));
  });

  test('needs a word of its own besides words of the place', () => {
    expect(score('trip', 'Look', '', 'A first trip')).toBe(-1);
    expect(score('look trip', 'Look', '', 'A first trip')).toBeGreaterThan(0);
  });
});
