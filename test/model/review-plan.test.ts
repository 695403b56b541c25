import { describe, expect, test } from 'vitest';
import { plannedReviews, reviewsByOwner } from '../../src/model/review-plan.ts';
import { atlasOf } from '../build-content.ts';

const today = '2026-11-22';
const reviewed = (last: string, owner?: string) => ({
  review: { last, every: '6 months' },
  ...(owner ? { owner } : {}),
});

describe('plannedReviews()', () => {
  test('a review is due today until the day is over, and soon for sixty days before', () => {
    const atlas = atlasOf({
      maps: {
        yesterday: reviewed('2026-05-21'),
        today: reviewed('2026-05-22'),
        sixty: reviewed('2026-07-21'),
        'sixty-one': reviewed('2026-07-22'),
      },
    });
    expect(plannedReviews(atlas, today).map(({ map, due, state }) => [map.id, due, state])).toEqual([
      ['yesterday', '2026-11-21', 'overdue'],
      ['today', '2026-11-22', 'soon'],
      ['sixty', '2027-01-21', 'soon'],
      ['sixty-one', '2027-01-22', 'fresh'],
    ]);
  });

  test('a map that was never reviewed comes last; a retired one is not reviewed any more', () => {
    const atlas = atlasOf({
      maps: { new: {}, old: { ...reviewed('2020-01-01'), status: 'retired' }, kept: reviewed('2026-11-01') },
    });
    expect(plannedReviews(atlas, today).map(({ map, state }) => [map.id, state])).toEqual([
      ['kept', 'fresh'],
      ['new', 'never'],
    ]);
  });
});

describe('reviewsByOwner()', () => {
  test('the team with the longest overdue review comes first, maps without an owner last', () => {
    const atlas = atlasOf({
      teams: { a: {}, b: {} },
      maps: {
        orphan: reviewed('2020-01-01'),
        one: reviewed('2026-01-01', 'a'),
        two: reviewed('2025-01-01', 'b'),
        three: reviewed('2026-11-01', 'b'),
      },
    });
    expect(reviewsByOwner(atlas, today).map(({ owner, reviews }) => [owner, reviews.map(({ map }) => map.id)])).toEqual(
      [
        ['b', ['two', 'three']],
        ['a', ['one']],
        [null, ['orphan']],
      ],
    );
  });
});
