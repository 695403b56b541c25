import { describe, expect, test } from 'vitest';
import { drawChange } from '../../src/charts/change.ts';

const keys = (change: Parameters<typeof drawChange>[0]) => drawChange(change, null).marks.map(({ key }) => key);

describe('drawChange()', () => {
  test('has a bar before, a bar after and the aim', () => {
    expect(keys({ before: 2, after: 1, target: 0.5 })).toEqual(['before', 'after', 'aim']);
  });

  test('has an empty frame for what is not known', () => {
    expect(keys({ before: 2, after: null, target: null })).toEqual(['before', 'unknown']);
  });

  test('shows a value of 0', () => {
    const after = drawChange({ before: 2, after: 0, target: null }, null).marks.find(({ key }) => key === 'after');
    expect(Number(after?.attrs['width'])).toBeGreaterThan(0);
  });
});
