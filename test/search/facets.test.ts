import { describe, expect, test } from 'vitest';
import { countChosen, listFacets, noChoice } from '../../src/search/facets.ts';

describe('listFacets()', () => {
  test('lists types in the order of the site and everything else by the alphabet', () => {
    const facets = listFacets({
      type: { Channel: 8, Insight: 6, Map: 3, Persona: 4 },
      persona: { 'Self-employed owner': 7, 'First-time buyer': 4 },
      channel: { Website: 6, Branch: 8 },
    });
    expect(facets.type.map(({ value }) => value)).toEqual(['Map', 'Insight', 'Persona', 'Channel']);
    expect(facets.persona).toEqual([
      { value: 'First-time buyer', pages: 4 },
      { value: 'Self-employed owner', pages: 7 },
    ]);
    expect(facets.channel.map(({ value }) => value)).toEqual(['Branch', 'Website']);
  });

  test('puts a type it does not know at the end', () => {
    const { type } = listFacets({ type: { Article: 1, Map: 1 } });
    expect(type.map(({ value }) => value)).toEqual(['Map', 'Article']);
  });

  test('has no values for a facet that no page has', () => {
    expect(listFacets({ type: { Map: 1 } }).persona).toEqual([]);
  });
});

test('countChosen() counts over all facets', () => {
  expect(countChosen(noChoice)).toBe(0);
  expect(countChosen({ type: ['Map'], persona: ['Carer', 'Owner'], channel: [] })).toBe(3);
});
