import { describe, expect, test } from 'vitest';
import { noChoice } from '../../src/search/facets.ts';
import { isEmpty, mergeCounts, toCountRequests, toRequest } from '../../src/search/query.ts';

const chosen = { type: ['Map', 'Insight'], persona: [], channel: ['Branch'] };

describe('toRequest()', () => {
  test('asks for any value of a facet and for all facets, and leaves out those without a choice', () => {
    expect(toRequest({ text: 'wait', choice: chosen })).toEqual({
      words: 'wait',
      filters: { type: { any: ['Map', 'Insight'] }, channel: { any: ['Branch'] } },
    });
  });

  test('finds everything that the filters let through when there are no words', () => {
    expect(toRequest({ text: '  ', choice: chosen }).words).toBeNull();
  });

  test('looks for the words without the space around them', () => {
    expect(toRequest({ text: ' nine days ', choice: noChoice })).toEqual({ words: 'nine days', filters: {} });
  });
});

describe('isEmpty()', () => {
  test('is true only without words and without a filter', () => {
    expect(isEmpty({ text: ' ', choice: noChoice })).toBe(true);
    expect(isEmpty({ text: 'a', choice: noChoice })).toBe(false);
    expect(isEmpty({ text: '', choice: chosen })).toBe(false);
  });
});

describe('toCountRequests()', () => {
  test('counts a facet without its own choice but with those of the others', () => {
    expect(toCountRequests({ text: 'wait', choice: chosen })).toEqual([
      { facet: 'type', request: { words: 'wait', filters: { channel: { any: ['Branch'] } } } },
      { facet: 'channel', request: { words: 'wait', filters: { type: { any: ['Map', 'Insight'] } } } },
    ]);
  });

  test('needs no further request when nothing is chosen', () => {
    expect(toCountRequests({ text: 'wait', choice: noChoice })).toEqual([]);
  });
});

test('mergeCounts() takes a facet that was counted on its own from there and the others as they are', () => {
  const counts = { type: { Map: 1, Insight: 0 }, persona: { Carer: 1 } };
  expect(
    mergeCounts(counts, [{ facet: 'type', counts: { type: { Map: 1, Insight: 4 }, persona: { Carer: 9 } } }]),
  ).toEqual({ type: { Map: 1, Insight: 4 }, persona: { Carer: 1 } });
});
