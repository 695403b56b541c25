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
  test('counts what has an effect and what has none, and leaves out what was dropped', () => {
    const found = answers({
      insights: { silence: { at: ['trip#wait'] } },
      actions: {
        a: { at: ['trip#wait'], measure: measure(4) },
        b: { at: ['trip#wait'], measure: measure(0) },
        c: { at: ['trip#wait'], measure: measure(11) },
        d: { at: ['trip#wait'] },
        e: { at: ['trip#wait'], measure: measure(0), status: 'dropped' },
      },
    });
    expect(standingOf(found)).toEqual({ insights: 1, actions: 4, better: 2, notBetter: 1 });
  });
});
