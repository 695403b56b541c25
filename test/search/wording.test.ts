import { describe, expect, test } from 'vitest';
import { noChoice } from '../../src/search/facets.ts';
import { search } from '../../src/messages/messages.ts';
import { ask } from '../../src/search/ask.ts';
import { makeVocabulary } from '../../src/search/lexicon.ts';
import { askedInWords, filtersChosen, nothingFound, unavailable } from '../../src/search/wording.ts';

const one = { ...noChoice, type: ['Map'] };
const two = { ...one, channel: ['Branch'] };

describe('nothingFound()', () => {
  test('names what was looked for and suggests another word', () => {
    expect(nothingFound({ text: ' zebra ', choice: noChoice }, 0)).toEqual([
      'No results for “zebra”.',
      'Try another word, or only its beginning.',
    ]);
  });

  test('suggests fewer words when there are several', () => {
    expect(nothingFound({ text: 'zebra crossing', choice: noChoice }, 0)[1]).toBe('Try fewer words, or other ones.');
  });

  test('says what there would be without the filters', () => {
    expect(nothingFound({ text: 'wait', choice: two }, 3)).toEqual([
      'No results for “wait” with these filters.',
      'Try it without filters: 3 results.',
    ]);
    expect(nothingFound({ text: 'wait', choice: one }, 1)).toEqual([
      'No results for “wait” with this filter.',
      'Try it without filters: 1 result.',
    ]);
  });

  test('does not blame the filters when they are not to blame', () => {
    expect(nothingFound({ text: 'zebra', choice: one }, 0)[1]).toBe('Try another word, or only its beginning.');
  });

  test('suggests fewer filters when there are only filters', () => {
    expect(nothingFound({ text: '', choice: two }, 20)).toEqual([
      'No results with these filters.',
      'Try fewer filters.',
    ]);
  });
});

test('what was found is counted, and says what Enter opens', () => {
  expect(search.found(1, null)).toBe('1 result.');
  expect(search.found(12, 'Wait for a decision')).toBe('12 results. Enter opens “Wait for a decision”.');
});

test('unavailable() tells an author how to get a search, and a reader to try again', () => {
  expect(unavailable(true)).toBe('Search works on the built site: run npm run build, then npm run preview.');
  expect(unavailable(false)).not.toContain('npm');
});

test('filtersChosen() counts only what is chosen', () => {
  expect(filtersChosen(0)).toBe('Filters');
  expect(filtersChosen(2)).toBe('Filters (2)');
});

test('askedInWords() says what was taken for a word, and what is nowhere while something else was found', () => {
  const vocabulary = makeVocabulary(['mortgage', 'loan']);
  const said = (text: string) => askedInWords(ask(text, vocabulary));
  expect(said('mortgage loan')).toEqual([]);
  expect(said('morgage')).toEqual(['Nothing says “morgage”. Near it: mortgage.']);
  expect(said('loan whatsapp iguana')).toEqual(['Nothing says “whatsapp” and “iguana”.']);
  expect(said('whatsapp')).toEqual([]);
});
