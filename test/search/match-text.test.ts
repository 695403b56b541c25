import { describe, expect, test } from 'vitest';
import { answerable, ask } from '../../src/search/ask.ts';
import { makeVocabulary } from '../../src/search/lexicon.ts';
import { isEnough, matchText } from '../../src/search/match-text.ts';
import { spacedWords, writtenWords } from '../../src/search/words-of.ts';

/** How a thing answers on a site that says these texts and nothing else. */
function match(query: string, title: string, text = '', { names = '', place = '', elsewhere = '' } = {}) {
  const vocabulary = makeVocabulary([title, text, names, place, elsewhere].flatMap(writtenWords));
  const hay = {
    title: spacedWords(title),
    text: spacedWords(text),
    names: spacedWords(names),
    place: spacedWords(place),
  };
  return matchText(hay, answerable(ask(query, vocabulary)), spacedWords(query));
}

const said = (...all: Parameters<typeof match>) => match(...all)?.said ?? 0;
const score = (...all: Parameters<typeof match>) => match(...all)?.score ?? -1;

describe('matchText()', () => {
  test('counts the words that are said, of those that the site has', () => {
    expect(said('wait decision', 'Wait for a decision')).toBe(2);
    expect(said('wait offer', 'Wait for a decision', '', { elsewhere: 'An offer' })).toBe(1);
    expect(match('offer', 'Wait for a decision', '', { elsewhere: 'An offer' })).toBeNull();
  });

  test('finds a word by its beginning, and in its other forms', () => {
    expect(said('deci', 'Wait for a decision')).toBe(1);
    expect(match('cision', 'Wait for a decision')).toBeNull();
    expect(said('deciding', 'Wait until they decided')).toBe(1);
    expect(said('guarantors', 'Find a guarantor')).toBe(1);
    expect(said('policies', 'A policy')).toBe(1);
  });

  test('folds case, accents and letters that few keyboards have', () => {
    expect(said('strasse', 'Überquert die Straße')).toBe(1);
    expect(said('ueber', 'Überquert die Straße')).toBe(1);
    expect(said('ÜBER', 'uberquert')).toBe(1);
    expect(said('smorrebrod', 'Smørrebrød')).toBe(1);
    expect(said('m2', '70 m²')).toBe(1);
  });

  test.each([
    ['C++', 'Written in C++'],
    ['c#', 'Written in C#'],
    ['R&D', 'The R&D team'],
    ['24/7', 'Open 24/7'],
    ['<Enter>', 'Press <Enter>'],
    ['self-employed', 'The self-employed'],
    ['selfemployed', 'The self-employed'],
    ['employed', 'The self-employed'],
    ['e-mail', 'By email'],
    ['email', 'By e-mail'],
    ['1200', 'Costs £1,200'],
    ['lender’s', 'The lender'],
    ["lender's", 'The lender’s offer'],
  ])('finds %s in “%s”', (query, title) => {
    expect(said(query, title)).toBe(1);
  });

  test('does not take C++ for C, nor a word for another that it begins with', () => {
    expect(match('C++', 'Vitamin C', '', { elsewhere: 'C++' })).toBeNull();
    expect(match('whatsapp', 'What they said')).toBeNull();
  });

  test('finds a word anywhere in a script that writes without spaces', () => {
    expect(said('住宅', '初めての住宅購入')).toBe(1);
  });

  test('ranks more words in the title first, however long the query is', () => {
    const query = 'wait decision bank lender offer';
    expect(score(query, 'Wait, decision, lender, offer', 'bank')).toBeGreaterThan(
      score(query, 'Wait, decision, lender', 'bank, offer'),
    );
  });

  test('ranks a title before a text, its beginning before its end, a whole word before a part of one', () => {
    expect(score('wait', 'Wait')).toBeGreaterThan(score('wait', 'Chase', 'Wait'));
    expect(score('wait', 'Wait and see')).toBeGreaterThan(score('wait', 'See and wait'));
    expect(score('wait', 'Wait', '', { elsewhere: 'Waiting' })).toBeGreaterThan(score('wait', 'Waiting'));
  });

  test('needs a word of its own besides words of the place; the names of who is there are its own', () => {
    expect(match('trip', 'Look', '', { place: 'A first trip' })).toBeNull();
    expect(said('look trip', 'Look', '', { place: 'A first trip' })).toBe(2);
    expect(said('phone', 'Look', '', { names: 'Phone' })).toBe(1);
  });
});

describe('isEnough()', () => {
  test('wants all of two words, and most of more', () => {
    expect([1, 2].map((count) => isEnough(count, 2, 2))).toEqual([false, true]);
    expect([1, 2, 3].map((count) => isEnough(count, 3, 3))).toEqual([false, true, true]);
    expect([2, 3, 4].map((count) => isEnough(count, 4, 4))).toEqual([false, true, true]);
  });

  test('takes what says the most, when nothing says enough', () => {
    expect(isEnough(1, 2, 1)).toBe(true);
    expect(isEnough(1, 5, 2)).toBe(false);
  });
});
