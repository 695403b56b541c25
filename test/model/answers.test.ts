import { describe, expect, test } from 'vitest';
import { answersTo, effectOf, standingOf } from '../../src/model/answers.ts';
import { atlasOf, stagesOf } from '../build-content.ts';

function answers(options: Omit<Parameters<typeof atlasOf>[0], 'maps'>) {
  const atlas = atlasOf({ ...options, maps: { trip: { stages: stagesOf([{ title: 'Wait' }, { title: 'Go' }]) } } });
  const map = atlas.maps.get('trip');
  const step = map?.steps[0];
  if (map === undefined || step === undefined) throw new Error('The map was not built.');
  return answersTo(atlas, map, step);
}

const measure = (now?: number, target = 0) => ({
  metric: 'left',
  baseline: { value: 10, on: '2026-01' },
  target,
  ...(now === undefined ? {} : { now: { value: now, on: '2026-06' } }),
});

describe('effectOf()', () => {
  test.each([
    [undefined, 'not-yet'],
    [12, 'worse'],
    [10, 'unchanged'],
    [4, 'better'],
    [0, 'reached'],
    [-1, 'reached'],
    // Nearly there is not there, and hardly moved has moved.
    [0.01, 'better'],
    [9.99, 'better'],
    [10.01, 'worse'],
  ] as const)('a number that went from 10 to %s, where 0 is the aim, is %s', (now, effect) => {
    const found = answers({ actions: { call: { at: ['trip#wait'], measure: measure(now) } } });
    expect(found.actions[0]?.effect).toBe(effect);
  });

  test('says so where an action has no number', () => {
    expect(effectOf(null)).toBe('no-number');
  });
});

describe('answersTo()', () => {
  test('finds the insights of the step and the actions that name it', () => {
    const found = answers({
      insights: { silence: { at: ['trip#wait'] }, other: { at: ['trip#go'] } },
      actions: { call: { at: ['trip#wait'] }, stop: { at: ['trip#go'] } },
    });
    expect(found.insights.map(({ id }) => id)).toEqual(['silence']);
    expect(found.actions.map(({ action }) => action.id)).toEqual(['call']);
  });

  test('finds an action through the insight that it answers, whichever of the two names the other, once', () => {
    const found = answers({
      insights: { silence: { at: ['trip#wait'], actions: ['call'] } },
      actions: { call: { at: ['trip#wait'] }, write: { insights: ['silence'] } },
    });
    expect(found.actions.map(({ action }) => action.id)).toEqual(['call', 'write']);
  });

  test('puts what is being worked on first and what was dropped last', () => {
    const found = answers({
      actions: {
        dropped: { at: ['trip#wait'], status: 'dropped' },
        done: { at: ['trip#wait'], status: 'done' },
        busy: { at: ['trip#wait'], status: 'in-progress' },
      },
    });
    expect(found.actions.map(({ action }) => action.id)).toEqual(['busy', 'done', 'dropped']);
  });

  test('finds the stories of the step and of its actions, the newest first', () => {
    const found = answers({
      actions: { call: { at: ['trip#wait'] } },
      stories: {
        old: { at: ['trip#wait'], published: '2026-01-01' },
        recent: { actions: ['call'], published: '2026-05-01' },
        other: { at: ['trip#go'] },
      },
    });
    expect(found.stories.map(({ id }) => id)).toEqual(['recent', 'old']);
  });
});

describe('standingOf()', () => {
  const standing = (actions: Parameters<typeof atlasOf>[0]['actions'] & object) => {
    const here: typeof actions = Object.fromEntries(
      Object.entries(actions).map(([id, fields]) => [id, { ...fields, at: ['trip#wait'] }]),
    );
    return standingOf(answers({ insights: { silence: { at: ['trip#wait'] } }, actions: here }), '2026-11-22');
  };
  const nothing = {
    ...{ insights: 1, actions: 0, dropped: 0, overdue: 0 },
    ...{ better: 0, notBetter: 0, proposed: 0, withoutNumber: 0, notMeasured: 0 },
  };

  test('counts each action once by its effect, and apart from that what is overdue or dropped', () => {
    expect(
      standing({
        a: { measure: measure(4), status: 'in-progress' },
        b: { measure: measure(0), status: 'done' },
        c: { measure: measure(11), due: '2026-11-21', status: 'in-progress' },
        d: {},
        e: { measure: measure(0), status: 'dropped' },
        f: { status: 'planned' },
        g: { measure: measure(), status: 'in-progress', due: '2026-10-01' },
      }),
    ).toEqual({
      ...nothing,
      ...{ actions: 6, dropped: 1, overdue: 2, better: 2, notBetter: 1, proposed: 1, withoutNumber: 1, notMeasured: 0 },
    });
  });

  test('an action without a measure is not one that waits to be measured', () => {
    expect(standing({ a: { status: 'in-progress' } })).toEqual({ ...nothing, actions: 1, withoutNumber: 1 });
  });

  test('what is only proposed is that, whatever its number says', () => {
    expect(standing({ a: { measure: measure() } })).toEqual({ ...nothing, actions: 1, proposed: 1 });
  });

  test('what is overdue is that, and not waiting for a number', () => {
    const late = { measure: measure(), status: 'in-progress', due: '2026-10-01' } as const;
    expect(standing({ a: late })).toEqual({ ...nothing, actions: 1, overdue: 1 });
    expect(standing({ a: { ...late, due: '2026-12-01' } })).toEqual({ ...nothing, actions: 1, notMeasured: 1 });
  });

  test('what is due on the day itself is not overdue', () => {
    expect(standing({ a: { due: '2026-11-22', status: 'planned' } }).overdue).toBe(0);
  });
});
