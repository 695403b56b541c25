import { describe, expect, test } from 'vitest';
import { flagOf } from '../../src/components/map/flags.ts';
import { mapOf, stagesOf } from '../build-content.ts';

const flags = (...steps: Parameters<typeof stagesOf>[0]) => {
  const map = mapOf(stagesOf(steps));
  return map.steps.map((step) => flagOf(map, step));
};

describe('flagOf()', () => {
  test('names the decisive moments, and their titles where the author gave one', () => {
    const [low, high] = flags(
      { title: 'A', emotions: { ann: -2 }, moment: { kind: 'low', title: 'Nine days', why: 'Long.' } },
      { title: 'B', emotions: { ann: 2 } },
    );
    expect(low).toMatchObject({ kind: 'low', sign: '▼', text: 'Nine days', personas: ['ann'] });
    expect(high).toMatchObject({ kind: 'high', sign: '▲', text: 'Highest moment' });
  });

  test('a low that is not the lowest is a low point', () => {
    const [, marked] = flags(
      { title: 'A', emotions: { ann: -2 } },
      { title: 'B', emotions: { ann: -1 }, moment: { kind: 'low', why: 'Hm.' } },
      { title: 'C', emotions: { ann: 1 } },
    );
    expect(marked?.text).toBe('Low point');
  });

  test('a gap speaks of both personas, so that it shows only while both are drawn', () => {
    const [gap] = flags(
      { title: 'A', emotions: { ann: 1, bob: -1 } },
      { title: 'B', emotions: { ann: 2, bob: 1.5 } },
      { title: 'C', emotions: { bob: -2 } },
    );
    expect(gap).toMatchObject({ kind: 'gap', personas: ['ann', 'bob'] });
  });

  test('a step without an emotion has no flag: there is no curve to stand at', () => {
    expect(flags({ title: 'A', moment: { kind: 'truth', why: 'Hm.' } })).toEqual([null]);
  });
});
