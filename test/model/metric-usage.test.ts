import { describe, expect, test } from 'vitest';
import { readingsOfMetric, usersOfMetric } from '../../src/model/metric-usage.ts';
import { atlasOf, stagesOf } from '../build-content.ts';

const calls = (value: number, on: string) => ({ metric: 'calls', value, on });
const atlas = atlasOf({
  maps: {
    trip: {
      stages: stagesOf([
        { title: 'Wait', metrics: [calls(2, '2026-01'), calls(1, '2026-06')] },
        { title: 'Go', metrics: [{ metric: 'smiles', value: 3 }] },
      ]),
    },
    home: { stages: stagesOf([{ title: 'Arrive', metrics: [{ metric: 'calls', value: 5 }] }]) },
  },
  metrics: { calls: {}, smiles: {}, unused: {} },
  insights: { silence: { metrics: [{ metric: 'calls', before: 2 }] }, noise: {} },
  actions: {
    date: { measure: { metric: 'calls', baseline: { value: 2, on: '2026-01' }, target: 1 } },
    call: {},
  },
  stories: {
    fewer: {
      metrics: [{ metric: 'calls', before: { value: 2, on: '2026-01' }, after: { value: 1, on: '2026-06' } }],
    },
  },
});

describe('readingsOfMetric()', () => {
  test('has each step once, with its latest reading and the ones before', () => {
    expect(
      readingsOfMetric(atlas, 'calls').map(({ map, step, reading: { value, series } }) => [
        map.id,
        step.id,
        value,
        series.length,
      ]),
    ).toEqual([
      ['trip', 'wait', 1, 2],
      ['home', 'arrive', 5, 0],
    ]);
  });

  test('is empty for a metric that nobody measured', () => {
    expect(readingsOfMetric(atlas, 'unused')).toEqual([]);
  });
});

describe('usersOfMetric()', () => {
  test('finds actions judged by it, and stories and insights that have numbers of it', () => {
    const { actions, stories, insights } = usersOfMetric(atlas, 'calls');
    expect([actions, stories, insights].map((list) => list.map(({ id }) => id))).toEqual([
      ['date'],
      ['fewer'],
      ['silence'],
    ]);
    expect(usersOfMetric(atlas, 'smiles')).toEqual({ actions: [], stories: [], insights: [] });
  });
});
