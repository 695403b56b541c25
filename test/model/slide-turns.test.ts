import { describe, expect, test } from 'vitest';
import { slideFor } from '../../src/model/slide-turns.ts';

describe('slideFor()', () => {
  test('goes on, back, to the first and to the last', () => {
    expect([slideFor('next', 3, 9), slideFor('previous', 3, 9)]).toEqual([4, 2]);
    expect([slideFor('first', 3, 9), slideFor('last', 3, 9)]).toEqual([0, 8]);
  });

  test('stays at either end', () => {
    expect([slideFor('next', 8, 9), slideFor('previous', 0, 9), slideFor('last', 0, 0)]).toEqual([8, 0, 0]);
  });
});
