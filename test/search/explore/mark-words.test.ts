import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { plainText } from '../../../src/search/excerpt.ts';
import { markWords, snippetOf } from '../../../src/search/explore/mark-words.ts';
import { toNeedles } from '../../../src/search/explore/match-text.ts';

const marksIn = (text: string, query: string) =>
  markWords(text, toNeedles(query)).flatMap(({ text: part, marked }) => (marked ? part : []));

describe('markWords()', () => {
  test('marks the beginnings that were looked for, in the letters of the text', () => {
    expect(marksIn('Wait for a decision, or decide', 'deci wait')).toEqual(['Wait', 'deci', 'deci']);
    expect(marksIn('Die Straße im Café', 'strass cafe')).toEqual(['Straß', 'Café']);
    expect(marksIn('Cafe\u0301s', 'cafe')).toEqual(['Cafe\u0301']);
    expect(marksIn('初めての住宅購入', '住宅')).toEqual(['住宅']);
  });

  test('marks nothing without words', () => {
    expect(marksIn('Wait', '')).toEqual([]);
  });

  test('loses no letter of any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.string(), (text, query) => {
        expect(plainText(markWords(text, toNeedles(query)))).toBe(text);
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
    const snippet = snippetOf(long, toNeedles('silence'));
    expect(snippet.find(({ marked }) => marked)?.text).toBe('silence');
    expect(plainText(snippet)).toMatch(/^… \S.* silence and goes on\. .* …$/u);
  });

  test('is never much longer than its measure, and shows the hit, wherever it is', () => {
    const word = fc.constantFrom('a', 'long', 'beginning', 'of', 'texts');
    fc.assert(
      fc.property(fc.array(word, { maxLength: 80 }), fc.array(word, { maxLength: 80 }), (before, after) => {
        const snippet = snippetOf([...before, 'silence', ...after].join(' '), toNeedles('silence'));
        expect(snippet.some(({ text, marked }) => marked && text === 'silence')).toBe(true);
        expect(plainText(snippet).length).toBeLessThan(240);
      }),
    );
  });
});
