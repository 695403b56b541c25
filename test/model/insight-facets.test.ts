import { describe, expect, test } from 'vitest';
import { facetsOfInsight, facetValueTitle, insightFacetsOf } from '../../src/model/insight-facets.ts';
import { atlasOf } from '../build-content.ts';
import { entryOf } from '../entry-of.ts';

const atlas = atlasOf({
  personas: { ann: { title: 'Ann the first' } },
  insights: {
    a: { kind: 'risk', personas: ['bob', 'ann'], sources: ['talks', 'diary'] },
    b: { kind: 'pain', personas: 'ann' },
  },
});

describe('facetsOfInsight()', () => {
  test('has a confidence even where its author gave none', () => {
    expect(facetsOfInsight(entryOf(atlas.insights, 'a'))).toMatchObject({
      kind: ['risk'],
      persona: ['bob', 'ann'],
      confidence: ['high'],
    });
  });
});

describe('insightFacetsOf()', () => {
  test('offers the values that insights have, in the order of the site', () => {
    expect(insightFacetsOf(atlas)).toEqual({
      kind: ['pain', 'risk'],
      persona: ['ann', 'bob'],
      channel: [],
      team: [],
      status: [],
      confidence: ['high', 'low'],
    });
  });
});

describe('facetValueTitle()', () => {
  test('is the title of an entry, the word of anything else', () => {
    expect(facetValueTitle(atlas, 'persona', 'ann')).toBe('Ann the first');
    expect(facetValueTitle(atlas, 'kind', 'pain')).toBe('Pain point');
    expect(facetValueTitle(atlas, 'confidence', 'low')).toBe('low');
  });
});
