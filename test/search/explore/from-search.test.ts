import { describe, expect, test } from 'vitest';
import { explore } from '../../../src/messages/en.ts';
import { thingTypes } from '../../../src/search/explore/facet-names.ts';
import { toExploreQuery } from '../../../src/search/explore/from-search.ts';
import { noChoice, pageTypes } from '../../../src/search/facets.ts';

describe('toExploreQuery()', () => {
  test('takes over words and types', () => {
    expect(toExploreQuery({ text: ' nine  days ', choice: { ...noChoice, type: ['Insight', 'Map'] } })).toBe(
      '?q=nine%20days&type=map,insight',
    );
  });

  test('is nothing when nothing was looked for', () => {
    expect(toExploreQuery({ text: '', choice: noChoice })).toBe('');
  });

  test('knows every type that the search knows, by the same word', () => {
    const words = thingTypes.map((type) => explore.types[type].title);
    expect(pageTypes.filter((type) => !words.includes(type))).toEqual([]);
    for (const type of pageTypes) {
      expect(toExploreQuery({ text: '', choice: { ...noChoice, type: [type] } })).toBe(`?type=${type.toLowerCase()}`);
    }
  });
});
