import { describe, expect, test } from 'vitest';
import { ask, wordsNeeded } from '../../src/search/ask.ts';
import { makeVocabulary } from '../../src/search/lexicon.ts';
import { writtenWords } from '../../src/search/words-of.ts';

const texts = [
  'The mortgage, and what mortgages cost. Self-employed owners apply, applied and are applying.',
  'A guarantor writes to the contact centre about a study loan. Straße, Łódź, Café. First time buyers.',
];
const vocabulary = makeVocabulary(
  [...new Set(texts.flatMap(writtenWords))],
  [
    ['ATM', 'Cash machine'],
    ['hotline', 'Contact centre'],
    ['call centre', 'Contact centre'],
    ['complaint', 'Claim'],
  ],
);
const asked = (text: string) => ask(text, vocabulary).words;
const fates = (text: string) => asked(text).map(({ typed, fate, near }) => [typed, fate, ...near]);
const needles = (text: string) => asked(text).map(({ ways }) => ways.map((way) => way.map(({ word }) => word)));

describe('ask()', () => {
  test.each(['whatsapp', 'iguana', 'asdfgh', 'blockchain', 'xyzzy', 'mort-gauge-extra', '12345'])(
    'takes %s for nowhere: a word is not found by another that it only begins with',
    (word) => {
      expect(fates(word)).toEqual([[word, 'nowhere']]);
    },
  );

  test.each([
    ['morgage', 'mortgage'],
    ['mortgaeg', 'mortgage'],
    ['garantor', 'guarantor'],
    ['laon', 'loan'],
    ['firsttime', 'first time'],
  ])('takes %s for something near %s', (typed, near) => {
    expect(fates(typed)).toEqual([[typed, 'near', near]]);
  });

  test.each(['loen car', 'cat', 'xoan 1234'])('takes no short word and no number of “%s” for a near one', (text) => {
    expect(fates(text).filter(([word, fate]) => fate === 'near' && (word ?? '').length < 4)).toEqual([]);
  });

  test('finds a word by its beginning and by its stem, each in as few needles as take all of them', () => {
    expect(needles('mortg')).toEqual([[['mortg']]]);
    expect(needles('guarantors')).toEqual([[['guarantor']]]);
    expect(needles('applying')).toEqual([[['applying'], ['apply'], ['applied']]]);
  });

  test('does not count words that carry no meaning, unless there are no others', () => {
    expect(fates('where do the self-employed apply?')).toEqual([
      ['self-employed', 'said'],
      ['apply', 'said'],
    ]);
    expect(fates('what about')).toEqual([
      ['what', 'said'],
      ['about', 'said'],
    ]);
    expect(asked('')).toEqual([]);
    expect(asked(' — ')).toEqual([]);
  });

  test('takes other words for a thing as its title, also while they are typed', () => {
    expect(needles('ATM')).toEqual([[['cash', 'machine']]]);
    expect(needles('hotl')).toEqual([[['contact', 'centre']]]);
    expect(needles('the call centre')).toEqual([[['contact', 'centre']]]);
    expect(needles('call')).not.toEqual([[['contact', 'centre']]]);
    expect(fates('complaint hotline')).toEqual([
      ['complaint', 'said'],
      ['hotline', 'said'],
    ]);
  });

  test('asks the index in its own letters: it takes accents away, and no more', () => {
    const asks = (text: string) => asked(text).flatMap(({ ways }) => ways.flat().flatMap((needle) => needle.asks));
    expect(asks('strasse')).toEqual(['strasse', 'straße']);
    expect(asks('lodz')).toEqual(['lodz', 'łódź']);
    expect(asks('cafe')).toEqual(['cafe']);
  });

  test('counts a word once, however often it is typed', () => {
    expect(asked('loan loan loan')).toHaveLength(1);
  });

  test('does not grow without bound', () => {
    const many = makeVocabulary(Array.from({ length: 3000 }, (_, place) => `kredit${place}`));
    const long = ask(Array.from({ length: 200 }, (_, place) => `kredit${place}`).join(' '), many);
    expect(long.words.every(({ ways }) => ways.length <= 24)).toBe(true);
  });
});

test('wordsNeeded() is all of two, most of more, and never more than the best has', () => {
  expect([1, 2, 3, 4, 5].map((words) => wordsNeeded(words, words))).toEqual([1, 2, 2, 3, 3]);
  expect(wordsNeeded(2, 1)).toBe(1);
});
