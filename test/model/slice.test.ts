import { describe, expect, test } from 'vitest';
import { lossesOf } from '../../src/model/losses.ts';
import { personasOfSlice, sliceMap } from '../../src/model/slice.ts';
import { mapOf, stagesOf } from '../build-content.ts';

const map = mapOf(
  stagesOf([{ title: 'A', touchpoints: 'web' }], [{ title: 'B', touchpoints: 'phone' }, { title: 'C' }]),
);

test('sliceMap() keeps the named stages, by title or id, with the numbers their steps have in the whole', () => {
  const slice = sliceMap(map, ['Stage 2']);
  expect(slice.steps.map(({ id, number }) => [id, number])).toEqual([
    ['b', 2],
    ['c', 3],
  ]);
  expect(slice.figures.channels).toEqual(['phone']);
  expect(sliceMap(map, ['stage-2']).steps).toEqual(slice.steps);
});

test('sliceMap() of no stage is the whole', () => {
  expect(sliceMap(map, [])).toBe(map);
});

test('sliceMap() keeps what was lost before its first step', () => {
  const whole = mapOf(
    stagesOf(
      [{ title: 'A', metrics: { metric: 'left', value: 100 } }],
      [{ title: 'B', metrics: { metric: 'left', value: 60 } }],
    ),
  );
  expect([...lossesOf(sliceMap(whole, ['Stage 2']).figures)]).toEqual([['b', 40]]);
});

describe('personasOfSlice()', () => {
  const emotions = { ann: 1, bob: 0, cem: -1, dee: 2 };
  const { figures } = mapOf(stagesOf([{ title: 'Wait', emotions }]), { personas: ['ann', 'bob', 'cem', 'dee'] });

  test('has those asked for, in the order of the map', () => {
    expect(personasOfSlice(figures, ['dee', 'bob'])).toEqual(['bob', 'dee']);
  });

  test('has three at most', () => {
    expect(personasOfSlice(figures, ['ann', 'bob', 'cem', 'dee'])).toHaveLength(3);
  });

  test('has those that the map opens with when it knows none of them', () => {
    expect(personasOfSlice(figures, ['eve'])).toEqual(['ann', 'bob']);
    expect(personasOfSlice(figures, [])).toEqual(['ann', 'bob']);
  });
});
