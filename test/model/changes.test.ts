import { describe, expect, test } from 'vitest';
import { changesOfInsight, changesOfStory, wentWell } from '../../src/model/changes.ts';
import { atlasOf, stagesOf } from '../build-content.ts';
import { entryOf } from '../entry-of.ts';

const measure = (at: string | undefined, target: number) => ({
  metric: 'calls',
  ...(at === undefined ? {} : { at }),
  baseline: { value: 2, on: '2026-01' },
  target,
});
const atlas = atlasOf({
  maps: { trip: { stages: stagesOf([{ title: 'Wait' }, { title: 'Go' }]) } },
  metrics: { calls: { better: 'down' }, smiles: {} },
  insights: {
    silence: {
      actions: ['call', 'date'],
      metrics: [
        { metric: 'calls', before: 2, after: 1, on: '2026-08' },
        { metric: 'smiles', before: 3, on: '2026-02' },
      ],
    },
  },
  actions: { call: { measure: measure('trip#go', 0.1) }, date: { measure: measure('trip#wait', 0.5) } },
  stories: {
    fewer: {
      actions: ['call', 'date'],
      metrics: [
        { metric: 'calls', at: 'trip#wait', before: { value: 2, on: '2026-01' }, after: { value: 1, on: '2026-08' } },
      ],
    },
  },
});

describe('changesOfInsight()', () => {
  test('adds the aim that an action has set, and no value that is not known', () => {
    expect(changesOfInsight(atlas, entryOf(atlas.insights, 'silence'))).toEqual([
      {
        metric: 'calls',
        before: { value: 2, on: null },
        after: { value: 1, on: '2026-08' },
        target: 0.1,
        at: null,
      },
      { metric: 'smiles', before: { value: 3, on: '2026-02' }, after: null, target: null, at: null },
    ]);
  });
});

describe('changesOfStory()', () => {
  test('takes the aim of the action that is measured at the same step', () => {
    expect(changesOfStory(atlas, entryOf(atlas.stories, 'fewer'))).toMatchObject([{ target: 0.5, at: 'trip#wait' }]);
  });
});

describe('wentWell()', () => {
  const change = (before: number, after: number | null) => ({
    before: { value: before, on: null },
    after: after === null ? null : { value: after, on: null },
  });

  test.each([
    [change(2, 1), 'down', true],
    [change(2, 1), 'up', false],
    [change(1, 2), 'up', true],
    [change(1, 1), 'up', null],
    [change(1, null), 'down', null],
  ] as const)('of %j where %s is better is %s', (one, better, expected) => {
    expect(wentWell(one, { better })).toBe(expected);
  });
});
