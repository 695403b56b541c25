import { describe, expect, test } from 'vitest';
import { isLongFacet, valuesInSight } from '../../../src/search/explore/fold-values.ts';

const places = (counts: readonly number[]) => valuesInSight(counts).flatMap((isSeen, place) => (isSeen ? [place] : []));

describe('valuesInSight()', () => {
  test('shows all of ten values, those that find nothing too', () => {
    expect(places([3, 0, 1, 1, 0, 1, 1, 1, 1, 1])).toEqual([0, 1, 2, 3, 4, 5, 6, 7, 8, 9]);
    expect(isLongFacet(10)).toBe(false);
  });

  test('shows of eleven the first eight that would find something', () => {
    expect(places([1, 0, 1, 1, 0, 1, 1, 1, 1, 1, 1])).toEqual([0, 2, 3, 5, 6, 7, 8, 9]);
    expect(isLongFacet(11)).toBe(true);
  });

  test('shows none of a long facet that finds nothing', () => {
    expect(places(Array.from({ length: 12 }, () => 0))).toEqual([]);
  });
});
