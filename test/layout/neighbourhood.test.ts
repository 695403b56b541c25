import { describe, expect, test } from 'vitest';
import { layoutNeighbourhood } from '../../src/layout/neighbourhood.ts';
import { mapOf, stagesOf } from '../build-content.ts';

const titles = (...names: string[]) => names.map((title) => ({ title }));
const { figures } = mapOf(stagesOf(titles('a', 'b', 'c'), [], titles('d', 'e', 'f', 'g', 'h')));
const around = (step: string, reach = 2) => layoutNeighbourhood(figures, step, reach).list.map(({ id }) => id);

describe('layoutNeighbourhood()', () => {
  test('gives a step and its neighbours on both sides, across stages', () => {
    expect(around('d')).toEqual(['b', 'c', 'd', 'e', 'f']);
  });

  test('gives more on the other side near the ends of the journey', () => {
    expect(around('a')).toEqual(['a', 'b', 'c', 'd', 'e']);
    expect(around('h')).toEqual(['d', 'e', 'f', 'g', 'h']);
  });

  test('gives the whole journey when it is short', () => {
    expect(around('c', 9)).toHaveLength(8);
  });

  test('counts its columns from the left, one for each step', () => {
    const { list, width } = layoutNeighbourhood(figures, 'd', 2);
    expect(list.map(({ x }) => x)).toEqual([0, 1, 2, 3, 4]);
    expect(width).toBe(5);
  });

  test('is empty for a step that the map does not have', () => {
    expect(around('z')).toEqual([]);
  });
});
