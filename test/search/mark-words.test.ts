import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { ask, needlesOf, type Needle } from '../../src/search/ask.ts';
import { makeVocabulary } from '../../src/search/lexicon.ts';
import { markWords, snippetOf, type Segment } from '../../src/search/mark-words.ts';
import { writtenWords } from '../../src/search/words-of.ts';

const plainText = (segments: readonly Segment[]) => segments.map(({ text }) => text).join('');

/** What is marked of a query on a site that says these texts. */
const needles = (query: string, ...texts: string[]): Needle[] =>
  needlesOf(ask(query, makeVocabulary(texts.flatMap(writtenWords))));

const marksIn = (text: string, query: string) =>
  markWords(text, needles(query, text)).flatMap(({ text: part, marked }) => (marked ? part : []));

describe('markWords()', () => {
  test('marks the beginnings that were looked for, in the letters of the text', () => {
    expect(marksIn('Wait for a decision, or decide', 'deci wait')).toEqual(['Wait', 'deci', 'deci']);
    expect(marksIn('Die Straße im Café', 'strass cafe')).toEqual(['Straß', 'Café']);
    expect(marksIn('Cafe\u0301s', 'cafe')).toEqual(['Cafe\u0301']);
    expect(marksIn('初めての住宅購入', '住宅')).toEqual(['住宅']);
  });

  test('marks what is said in another form, in one or with its sign', () => {
    expect(marksIn('She applied, he applies', 'applying')).toEqual(['applied', 'applies']);
    expect(marksIn('The self-employed owner', 'selfemployed')).toEqual(['self-employed']);
    expect(marksIn('Written in C++ and C#', 'c++')).toEqual(['C++']);
  });

  test('marks nothing without words', () => {
    expect(marksIn('Wait', '')).toEqual([]);
    expect(marksIn('What whatsoever', 'whatsapp')).toEqual([]);
  });

  test('loses no letter of any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.string(), (text, query) => {
        expect(plainText(markWords(text, needles(query, text)))).toBe(text);
      }),
    );
  });
});

describe('snippetOf()', () => {
  const long = `${'The beginning of a long text. '.repeat(12)}Here it says silence and goes on. ${'More. '.repeat(60)}`;

  test('shows how a text begins', () => {
    expect(plainText(snippetOf('Short.', []))).toBe('Short.');
    expect(plainText(snippetOf(long, []))).toMatch(/^The beginning .* …$/u);
    expect(snippetOf('', [])).toEqual([]);
  });

  test('shows the part with the first hit, cut between words', () => {
    const snippet = snippetOf(long, needles('silence', 'silence'));
    expect(snippet.find(({ marked }) => marked)?.text).toBe('silence');
    expect(plainText(snippet)).toMatch(/^… \S.* silence and goes on\. .* …$/u);
  });

  test('is never much longer than its measure, and shows the hit, wherever it is', () => {
    const word = fc.constantFrom('a', 'long', 'beginning', 'of', 'texts');
    fc.assert(
      fc.property(fc.array(word, { maxLength: 80 }), fc.array(word, { maxLength: 80 }), (before, after) => {
        const snippet = snippetOf([...before, 'silence', ...after].join(' '), needles('silence', 'silence'));
        expect(snippet.some(({ text, marked }) => marked && text === 'silence')).toBe(true);
        expect(plainText(snippet).length).toBeLessThan(240);
      }),
    );
  });
});
