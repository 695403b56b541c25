import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { levelsOf, nextTurn, turningPoints, type TurningPoint } from '../../src/model/turning-points.ts';
import type { EmotionInput } from '../../src/schema/emotion.ts';
import { mapOf, stagesOf } from '../build-content.ts';

/** A map of steps s1, s2, … with the emotions of each. */
const felt = (...steps: Record<string, EmotionInput>[]) =>
  mapOf(stagesOf(steps.map((emotions, index) => ({ title: `S${index + 1}`, emotions })))).figures;

/** The turns of one persona as `low s2`, from their levels; null where it is not known, a pair where it swings. */
type OneLevel = number | null | [number, number];
const ann = (...levels: OneLevel[]) => {
  const emotion = (level: OneLevel): Record<string, EmotionInput> => {
    if (level === null) return {};
    return { ann: typeof level === 'number' ? level : { from: level[0], to: level[1] } };
  };
  return felt(...levels.map(emotion));
};
const turns = (...levels: OneLevel[]) =>
  turningPoints(ann(...levels), ['ann']).map(({ kind, step, level }) => `${kind} ${step} ${level}`);

describe('levelsOf()', () => {
  test('has both ends of each known step', () => {
    expect(levelsOf(ann(1, null, [0, -2]), 'ann')).toEqual([
      { step: 's1', level: 1 },
      { step: 's1', level: 1 },
      { step: 's3', level: 0 },
      { step: 's3', level: -2 },
    ]);
  });
});

describe('turningPoints()', () => {
  test('are the lows and highs of a curve, its ends among them', () => {
    expect(turns(1, -1, 0, -2, 2)).toEqual(['high s1 1', 'low s2 -1', 'low s4 -2', 'high s5 2']);
  });

  test('leave out what turns too near to neutral', () => {
    expect(turns(0.5, -0.9, 0.9, 0)).toEqual([]);
    expect(turns(0, -1, 0, 1, 0)).toEqual(['low s2 -1', 'high s4 1']);
    expect(turns(2, 1, 2)).toEqual(['high s1 2', 'high s3 2']);
  });

  test('count a plateau once, at its first step', () => {
    expect(turns(0, -2, -2, -2, 0)).toEqual(['low s2 -2']);
    expect(turns(0, 1, 1, 2)).toEqual(['high s4 2']);
  });

  test('pass over steps that are not known', () => {
    expect(turns(null, -1, null, -2, null)).toEqual(['low s4 -2']);
    expect(turns(-1, null, -1)).toEqual(['low s1 -1']);
  });

  test('see both ends of a swing', () => {
    expect(turns(0, [2, -2], 0)).toEqual(['low s2 -2', 'high s2 2']);
    expect(turns([0, -1], -1, 0)).toEqual(['low s1 -1']);
    expect(turns([-1, 0], 0)).toEqual(['low s1 -1']);
  });

  test('are the one level of a curve that never changes', () => {
    expect(turns(2, 2)).toEqual(['high s1 2']);
    expect(turns(-1)).toEqual(['low s1 -1']);
    expect(turns(0, 0)).toEqual([]);
  });

  test('of an empty map, and of nobody, are none', () => {
    expect(turns()).toEqual([]);
    expect(turns(null)).toEqual([]);
    expect(turningPoints(ann(1), [])).toEqual([]);
  });

  test('come in the order of the journey, whoever they are of', () => {
    const figures = felt({ ann: 0, bob: -1 }, { ann: -1, bob: 0 }, { ann: 0, bob: -1 });
    expect(turningPoints(figures, ['ann', 'bob'])).toEqual([
      { kind: 'low', step: 's1', persona: 'bob', level: -1 },
      { kind: 'low', step: 's2', persona: 'ann', level: -1 },
      { kind: 'low', step: 's3', persona: 'bob', level: -1 },
    ]);
  });

  test('of several personas in one step are one: the most extreme, then the persona given first', () => {
    const low = felt({ ann: -1, bob: -2 }, { ann: 0, bob: 0 });
    expect(turningPoints(low, ['ann', 'bob'])).toEqual([{ kind: 'low', step: 's1', persona: 'bob', level: -2 }]);
    const high = felt({ ann: 1, bob: 2 }, { ann: 0, bob: 0 });
    expect(turningPoints(high, ['ann', 'bob'])).toEqual([{ kind: 'high', step: 's1', persona: 'bob', level: 2 }]);
    const same = felt({ ann: -1, bob: -1 });
    expect(turningPoints(same, ['ann', 'bob'])[0]?.persona).toBe('ann');
    expect(turningPoints(same, ['bob', 'ann'])[0]?.persona).toBe('bob');
  });

  test('a step can be low for one and high for another', () => {
    expect(turningPoints(felt({ ann: 1, bob: -1 }), ['ann', 'bob']).map(({ kind }) => kind)).toEqual(['low', 'high']);
  });

  test('there is one wherever a curve is at its lowest or highest, far enough from neutral', () => {
    const level = fc.integer({ min: -2, max: 2 });
    fc.assert(
      fc.property(fc.array(fc.oneof(level, fc.constant(null), fc.tuple(level, level)), { maxLength: 12 }), (levels) => {
        const figures = ann(...levels);
        const known = levelsOf(figures, 'ann').map((one) => one.level);
        const found = (kind: string) => turningPoints(figures, ['ann']).filter((turn) => turn.kind === kind);
        const [lowest, highest] = [Math.min(0, ...known), Math.max(0, ...known)];
        expect(found('low').some((turn) => turn.level === lowest)).toBe(lowest <= -1);
        expect(found('high').some((turn) => turn.level === highest)).toBe(highest >= 1);
        for (const turn of found('low')) expect(turn.level).toBeLessThanOrEqual(-1);
        for (const turn of found('high')) expect(turn.level).toBeGreaterThanOrEqual(1);
      }),
    );
  });
});

describe('nextTurn()', () => {
  const order = ['s1', 's2', 's3', 's4'];
  const point = (kind: TurningPoint['kind'], step: string): TurningPoint => ({ kind, step, persona: 'ann', level: 1 });
  const points = [point('low', 's2'), point('high', 's3'), point('low', 's4')];
  const next = (kind: TurningPoint['kind'], after: string | null, steps = order) =>
    nextTurn(points, kind, after, steps)?.step ?? null;

  test('is the next of its kind after a step', () => {
    expect(next('low', 's1')).toBe('s2');
    expect(next('low', 's2')).toBe('s4');
    expect(next('high', 's1')).toBe('s3');
  });

  test('starts over at the end, and with the first when one stands nowhere', () => {
    expect(next('low', 's4')).toBe('s2');
    expect(next('high', 's3')).toBe('s3');
    expect(next('low', null)).toBe('s2');
    expect(next('low', 'unheard-of')).toBe('s2');
  });

  test('is none when there is none', () => {
    expect(nextTurn([], 'low', null, order)).toBeNull();
    expect(nextTurn([point('low', 's2')], 'high', null, order)).toBeNull();
  });

  test('passes over steps that one can not go to, and follows the order given', () => {
    expect(next('low', 's1', ['s1', 's3', 's4'])).toBe('s4');
    expect(next('high', null, ['s1', 's2'])).toBeNull();
    expect(next('low', 's4', ['s4', 's3', 's2'])).toBe('s2');
    expect(next('low', null, ['s4', 's3', 's2'])).toBe('s4');
  });

  test('asked again and again it visits every turn of the kind once, in order', () => {
    fc.assert(
      fc.property(fc.subarray(order, { minLength: 1 }), (lows) => {
        const all = lows.map((step) => point('low', step));
        const visited: string[] = [];
        let at: string | null = null;
        for (const _ of lows) {
          at = nextTurn(all, 'low', at, order)?.step ?? null;
          visited.push(at ?? '');
        }
        expect(visited).toEqual(lows);
        expect(nextTurn(all, 'low', at, order)?.step).toBe(lows[0]);
      }),
    );
  });
});
