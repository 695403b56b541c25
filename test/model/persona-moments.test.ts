import { describe, expect, test } from 'vitest';
import { coursesOf, hardestFirst, lowestOfAll } from '../../src/model/persona-moments.ts';
import type { JourneyMapInput } from '../../src/schema/journey-map.ts';
import type { StepInput } from '../../src/schema/step.ts';
import { atlasOf, stagesOf } from '../build-content.ts';

const step = (title: string, ann: number | { from: number; to: number } | null, more: Partial<StepInput> = {}) => ({
  title,
  ...(ann === null ? {} : { emotions: { ann } }),
  ...more,
});

function courses(maps: Record<string, StepInput[] | Partial<JourneyMapInput>>) {
  const atlas = atlasOf({
    maps: Object.fromEntries(
      Object.entries(maps).map(([id, map]) => [id, Array.isArray(map) ? { stages: stagesOf(map) } : map]),
    ),
  });
  return coursesOf(atlas, 'ann');
}

const lowest = (maps: Parameters<typeof courses>[0]) => {
  const moment = lowestOfAll(courses(maps), 'ann');
  return moment === null ? null : `${moment.level} ${moment.map.id}#${moment.step.id}`;
};

describe('coursesOf()', () => {
  test('names the lowest and the highest step of every map the persona is on', () => {
    const found = courses({
      a: [step('Ask', 1), step('Wait', -1)],
      b: { personas: ['bob'], stages: stagesOf([{ title: 'Pay', emotions: { bob: -2 } }]) },
      c: [step('Go', -2), step('Come', 2)],
    });
    expect(found.map(({ map, lowest: low, highest }) => [map.id, low?.step.id, highest?.step.id])).toEqual([
      ['a', 'wait', 'ask'],
      ['c', 'go', 'come'],
    ]);
  });

  test('looks at the persona alone', () => {
    const [course] = courses({
      a: [step('Ask', 0, { emotions: { ann: 0, bob: -2 } }), step('Wait', -1, { emotions: { ann: -1, bob: 2 } })],
    });
    expect([course?.lowest?.step.id, course?.highest?.step.id]).toEqual(['wait', 'ask']);
  });

  test('has neither where nothing is known, and no highest where the curve stays on one level', () => {
    const found = courses({ a: [step('Ask', null)], b: [step('Go', 0), step('Come', 0)] });
    expect(found.map((one) => [one.known, one.lowest?.level, one.highest])).toEqual([
      [0, undefined, null],
      [2, 0, null],
    ]);
  });

  test('counts an emotion known only as a word as not known', () => {
    const [course] = courses({ a: [step('Ask', null, { emotions: { ann: { feeling: 'lost' } } }), step('Go', 1)] });
    expect(course?.known).toBe(1);
  });
});

describe('lowestOfAll()', () => {
  test('is the lowest level over all maps', () => {
    expect(lowest({ a: [step('Ask', -1)], b: [step('Wait', -2), step('Go', 1)] })).toBe('-2 b#wait');
  });

  test('ignores what is not: future and retired maps', () => {
    expect(
      lowest({
        a: [step('Ask', -1)],
        b: { futureOf: 'a', stages: stagesOf([step('Wait', -2)]) },
        c: { status: 'retired', stages: stagesOf([step('Go', -2)]) },
      }),
    ).toBe('-1 a#ask');
  });

  test('of equally low steps takes the one that its author marked as a low', () => {
    expect(
      lowest({
        a: [step('Ask', -2)],
        b: [step('Wait', -2, { moment: { kind: 'low', why: 'Long' } })],
      }),
    ).toBe('-2 b#wait');
  });

  test('then the one that is low all through, then the one that hurts more, then the first', () => {
    expect(lowest({ a: [step('Ask', { from: 0, to: -2 })], b: [step('Wait', -2)] })).toBe('-2 b#wait');
    expect(lowest({ a: [step('Ask', -2)], b: [step('Wait', -2, { pains: [{ text: 'Ow', severity: 3 }] })] })).toBe(
      '-2 b#wait',
    );
    expect(lowest({ a: [step('Ask', -2)], b: [step('Wait', -2)] })).toBe('-2 a#ask');
  });

  test('is null where no emotion is known', () => {
    expect(lowest({ a: [step('Ask', null)] })).toBeNull();
  });
});

describe('hardestFirst()', () => {
  test('orders the personas by their lowest moments, whatever their files are called', () => {
    const feel = (ann: number, bob: number, cem: number) => stagesOf([{ title: 'Wait', emotions: { ann, bob, cem } }]);
    const atlas = atlasOf({ maps: { trip: { personas: ['ann', 'bob', 'cem', 'dee'], stages: feel(1, -2, 0) } } });
    expect(hardestFirst(atlas).map(({ id }) => id)).toEqual(['bob', 'cem', 'ann', 'dee']);
  });

  test('of two alike, the one whose author marked the low comes first; else the order of the site is kept', () => {
    const atlas = atlasOf({
      maps: {
        a: { personas: ['ann', 'bob'], stages: stagesOf([{ title: 'Wait', emotions: { ann: -1, bob: -1 } }]) },
        b: {
          personas: ['dee'],
          stages: stagesOf([{ title: 'Go', emotions: { dee: -1 }, moment: { kind: 'low', why: 'Rain.' } }]),
        },
      },
    });
    expect(hardestFirst(atlas).map(({ id }) => id)).toEqual(['dee', 'ann', 'bob', 'cem']);
  });
});
