import { describe, expect, test } from 'vitest';
import {
  actionsByStatus,
  actionsOfMap,
  actionsOfStep,
  insightsOfAction,
  isOverdue,
  progressOf,
} from '../../src/model/actions.ts';
import { action, type ActionInput } from '../../src/schema/action.ts';
import { atlasOf, stagesOf } from '../build-content.ts';

const fieldsOf = (written: Partial<ActionInput>) => action.parse({ title: 'A', owner: 'team', ...written });

describe('the schema of an action', () => {
  test('gives null for what was left out, and calls an action proposed until it says more', () => {
    expect(fieldsOf({})).toEqual({
      title: 'A',
      summary: null,
      owner: 'team',
      contributors: [],
      status: 'proposed',
      due: null,
      started: null,
      done: null,
      insights: [],
      at: [],
      personas: [],
      channels: [],
      measure: null,
      sources: [],
      audience: null,
      draft: false,
    });
  });

  test('gives null for what a measure leaves out', () => {
    const { measure } = fieldsOf({ measure: { metric: 'm', baseline: { value: 2, on: '2026-08' }, target: 1 } });
    expect(measure).toEqual({
      metric: 'm',
      at: null,
      baseline: { value: 2, on: '2026-08' },
      now: null,
      target: 1,
      by: null,
    });
  });

  test.each([
    ['a state it does not have', { status: 'late' }],
    ['a due date without a day', { due: '2027-03' }],
    ['a baseline without its date', { measure: { metric: 'm', baseline: { value: 2 }, target: 1 } }],
    ['a place without a step', { at: ['trip'] }],
  ])('refuses %s', (_what, written) => {
    expect(action.safeParse({ title: 'A', owner: 'team', ...written }).success).toBe(false);
  });
});

describe('isOverdue()', () => {
  test.each<[Partial<ActionInput>, boolean]>([
    [{ status: 'in-progress', due: '2026-11-20' }, true],
    [{ status: 'in-progress', due: '2026-11-21' }, false],
    [{ status: 'proposed', due: '2026-11-20' }, true],
    [{ status: 'done', due: '2026-11-20' }, false],
    [{ status: 'dropped', due: '2026-11-20' }, false],
    [{ status: 'planned' }, false],
  ])('of %o on 21 November 2026 is %s', (written, expected) => {
    expect(isOverdue(fieldsOf(written), '2026-11-21')).toBe(expected);
  });
});

describe('progressOf()', () => {
  const between = (baseline: number, now: number | null, target: number) =>
    progressOf({
      baseline: { value: baseline, on: '2026-08' },
      now: now === null ? null : { value: now, on: '2026-10' },
      target,
    });

  test('counts the way from the baseline to the target, up or down', () => {
    expect(between(1.8, 0.9, 0.5)).toBe(69);
    expect(between(60, 75, 90)).toBe(50);
  });

  test('is not there before it is, and has moved as soon as it has', () => {
    expect([between(0, 999, 1000), between(0, 1000, 1000), between(0, 1001, 1000)]).toEqual([99, 100, 100]);
    expect([between(0, 1, 1000), between(0, 0, 1000), between(0, -1, 1000)]).toEqual([1, 0, -1]);
  });

  test('goes beyond 100 and below 0', () => {
    expect(between(10, 0, 5)).toBe(200);
    expect(between(10, 12, 5)).toBe(-40);
  });

  test('is not known before a second measurement, nor where there was no way to go', () => {
    expect(between(1.8, null, 0.5)).toBeNull();
    expect(between(5, 6, 5)).toBeNull();
  });
});

describe('actionsByStatus()', () => {
  test('puts what is worked on first, the next due first, and the last done first', () => {
    const atlas = atlasOf({
      actions: {
        dropped: { status: 'dropped' },
        early: { status: 'done', done: '2026-01-01' },
        undated: { status: 'done' },
        lately: { status: 'done', done: '2026-06-01', due: '2025-01-01' },
        someday: { status: 'planned' },
        later: { status: 'planned', due: '2027-02-01' },
        soon: { status: 'planned', due: '2026-12-01' },
        running: { status: 'in-progress' },
      },
    });
    expect(actionsByStatus(atlas).map(({ status, actions }) => [status, actions.map(({ id }) => id)])).toEqual([
      ['in-progress', ['running']],
      ['planned', ['soon', 'later', 'someday']],
      ['done', ['lately', 'early', 'undated']],
      ['dropped', ['dropped']],
    ]);
  });
});

describe('what an action is tied to', () => {
  const atlas = atlasOf({
    maps: {
      trip: {
        stages: stagesOf([
          {
            title: 'Wait',
            opportunities: [
              { text: 'Say when', action: 'date' },
              { text: 'Say it again', action: 'date' },
            ],
          },
          { title: 'Go', opportunities: ['Nothing yet'] },
        ]),
      },
    },
    insights: {
      silence: { actions: ['date'], reach: 10, impact: 1, effort: 1 },
      noise: { reach: 20, impact: 1, effort: 1 },
      other: {},
    },
    actions: { date: { insights: ['noise'] }, call: { at: ['trip#go', 'trip#wait'] } },
  });
  const date = atlas.actions.get('date');
  const [wait, go] = atlas.maps.get('trip')?.steps ?? [];

  test('insightsOfAction() finds those that either of the two names, the highest score first', () => {
    expect(date && insightsOfAction(atlas, date).map(({ id }) => id)).toEqual(['noise', 'silence']);
  });

  test('actionsOfStep() gives those of the opportunities first, then those that name the step, each once', () => {
    expect(wait && actionsOfStep(atlas, 'trip', wait).map(({ id }) => id)).toEqual(['date', 'call']);
    expect(go && actionsOfStep(atlas, 'trip', go).map(({ id }) => id)).toEqual(['call']);
  });
});

describe('actionsOfMap()', () => {
  test('gives what its steps name, what names its steps and what answers its insights, in the order of the work', () => {
    const atlas = atlasOf({
      maps: {
        trip: { stages: stagesOf([{ title: 'Ask', opportunities: { text: 'Hurry', action: 'named' } }]) },
        other: { stages: stagesOf([{ title: 'Ask' }]) },
      },
      insights: { slow: { at: 'trip#ask', actions: 'asked-for' }, elsewhere: { at: 'other#ask' } },
      actions: {
        named: { status: 'proposed' },
        naming: { status: 'planned', at: 'trip#ask' },
        'asked-for': { status: 'done' },
        answering: { status: 'in-progress', insights: 'slow' },
        dropped: { status: 'dropped', at: 'trip#ask' },
        far: { at: 'other#ask', insights: 'elsewhere' },
      },
    });
    const ids = actionsOfMap(atlas, atlas.maps.get('trip')!).map(({ id }) => id);
    expect(ids).toEqual(['answering', 'naming', 'named', 'asked-for']);
  });
});
