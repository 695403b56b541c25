import { describe, expect, test } from 'vitest';
import { facetNames as exploreFacets, thingTypes } from '../../../src/search/explore/facet-names.ts';
import { toExploreQuery } from '../../../src/search/explore/from-search.ts';
import { parseSelection, type KnownValues } from '../../../src/search/explore/selection.ts';
import { noChoice } from '../../../src/search/facets.ts';

const known = {
  ...Object.fromEntries(exploreFacets.map((facet) => [facet, []])),
  type: thingTypes,
  persona: ['ann', 'bob'],
  channel: ['web'],
} as unknown as KnownValues;

describe('toExploreQuery()', () => {
  test('takes over the words and all that was chosen, so that Explore has the same question', () => {
    const choice = { type: ['insight', 'map'], persona: ['bob'], channel: ['web'] };
    const { text, chosen } = parseSelection(toExploreQuery({ text: ' nine  days ', choice }), known);
    expect(text).toBe('nine days');
    expect(chosen).toMatchObject({ type: ['map', 'insight'], persona: ['bob'], channel: ['web'] });
  });

  test('is nothing when nothing was looked for', () => {
    expect(toExploreQuery({ text: '', choice: noChoice })).toBe('');
  });
});
