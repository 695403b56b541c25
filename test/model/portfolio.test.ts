import { describe, expect, test } from 'vitest';
import { mapsFromTheTop, portfolioOf } from '../../src/model/portfolio.ts';
import { atlasOf } from '../build-content.ts';
import { within } from '../within.ts';

const today = '2026-11-22';
const measure = (now: number | null) => ({
  metric: 'left',
  baseline: { value: 10, on: '2026-01' },
  ...(now === null ? {} : { now: { value: now, on: '2026-10' } }),
  target: 20,
});

describe('portfolioOf()', () => {
  test('counts maps, and leaves those that are retired out of everything', () => {
    const step = { title: 'Go', pains: [{ text: 'Rain', sources: ['talks'] }, { text: 'Mud' }] };
    const stages = [{ title: 'All', steps: [step] }];
    const atlas = atlasOf({
      maps: {
        a: { stages, status: 'validated', review: { last: '2026-01-01' } },
        b: { stages, review: { last: '2026-11-01' } },
        c: { stages, status: 'retired', review: { last: '2020-01-01' } },
      },
    });
    expect(portfolioOf(atlas, today)).toMatchObject({
      maps: 2,
      validated: 1,
      overdueReviews: 1,
      claims: 4,
      supported: 2,
    });
  });

  test('a review that falls due today is not overdue yet', () => {
    const atlas = atlasOf({ maps: { a: { stages: [], review: { last: '2026-05-22' } } } });
    expect(portfolioOf(atlas, today).overdueReviews).toBe(0);
    expect(portfolioOf(atlas, '2026-11-23').overdueReviews).toBe(1);
  });

  test('counts actions by what became of them', () => {
    const atlas = atlasOf({
      actions: {
        a: { status: 'planned', due: '2026-11-01' },
        b: { status: 'in-progress', measure: measure(15) },
        c: { status: 'done', due: '2026-01-01', measure: measure(10) },
        d: { status: 'dropped', due: '2026-01-01', measure: measure(20) },
        e: { status: 'proposed', measure: measure(null) },
      },
    });
    expect(portfolioOf(atlas, today)).toMatchObject({
      openActions: { inProgress: 1, planned: 1, proposed: 1, overdue: 1 },
      doneActions: 1,
      actions: 4,
      measuredAgain: 2,
      improved: 1,
    });
  });
});

describe('mapsFromTheTop()', () => {
  test('begins with maps that have others below them, goes down level by level, and ends with the future', () => {
    const atlas = atlasOf({
      maps: {
        'a-future': { stages: [], state: 'future' },
        'b-deep': { stages: [], parent: 'd-below' },
        'c-alone': { stages: [] },
        'd-below': { stages: [], parent: 'e-whole' },
        'e-whole': { stages: [] },
      },
    });
    expect(mapsFromTheTop(atlas).map(({ id }) => id)).toEqual(['e-whole', 'c-alone', 'd-below', 'b-deep', 'a-future']);
  });

  test.each<[string, Record<string, string>]>([
    ['itself', { a: 'a' }],
    ['each other', { a: 'b', b: 'a' }],
    ['others in a circle that does not hold them', { a: 'b', b: 'c', c: 'b' }],
  ])('comes to an end where maps stand above %s', (_, parents) => {
    const maps = Object.entries(parents).map(
      ([id, parent]) => [id, { stages: [], parent }] as [string, { stages: []; parent: string }],
    );
    const order = within(5000, () => mapsFromTheTop(atlasOf({ maps: Object.fromEntries(maps) })));
    expect(order.map(({ id }) => id).sort()).toEqual(Object.keys(parents));
  });

  test('leaves out what is retired', () => {
    const atlas = atlasOf({ maps: { old: { stages: [], status: 'retired' } } });
    expect(mapsFromTheTop(atlas)).toEqual([]);
  });
});
