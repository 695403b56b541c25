import { describe, expect, test } from 'vitest';
import { numberEvery } from '../../src/layout/step-numbers.ts';

describe('numberEvery()', () => {
  test('numbers every step where all numbers have room', () => {
    expect([numberEvery(0, 63), numberEvery(1, 63), numberEvery(16, 63), numberEvery(37, 63)]).toEqual([1, 1, 1, 1]);
  });

  test('leaves numbers out where they would touch, the more the less room there is', () => {
    expect([numberEvery(38, 63), numberEvery(60, 63), numberEvery(120, 63)]).toEqual([2, 2, 5]);
    expect([numberEvery(16, 23), numberEvery(60, 23)]).toEqual([2, 5]);
  });
});
