import { describe, expect, test } from 'vitest';
import { within } from './within.ts';

describe('within()', () => {
  test('gives what the function gives, and throws what it throws', () => {
    const error = new TypeError('no');
    expect(within(1000, () => [within(1000, () => 1), 2])).toEqual([1, 2]);
    expect(() =>
      within(1000, () => {
        throw error;
      }),
    ).toThrow(error);
  });

  test('stops what would go on for ever', () => {
    const forever = () => {
      for (let at = 0; ; at += 1) if (at < 0) return;
    };
    expect(() => within(20, forever)).toThrow('timed out');
    expect(within(1000, () => 'the next')).toBe('the next');
  });
});
