import { describe, expect, test } from 'vitest';
import { changeWidth, layoutChange } from '../../src/layout/change.ts';

describe('layoutChange()', () => {
  test('draws before and after on one scale that begins at 0', () => {
    const { before, after, target } = layoutChange({ before: 2, after: 1, target: 0.5 }, null);
    expect(before).toMatchObject({ x: 0, width: changeWidth });
    expect(after).toMatchObject({ x: 0, width: changeWidth / 2 });
    expect(target).toBe(changeWidth / 4);
  });

  test('begins at the lowest value that the metric can take', () => {
    expect(layoutChange({ before: 2, after: 5, target: null }, [1, 5]).before.width).toBe(changeWidth / 4);
  });

  test('leaves room for an aim beyond both', () => {
    expect(layoutChange({ before: 40, after: 50, target: 100 }, [0, 100])).toMatchObject({
      after: { width: changeWidth / 2 },
      target: changeWidth,
    });
  });

  test('draws a value below the beginning to the left of it', () => {
    const { before, after } = layoutChange({ before: -10, after: 30, target: null }, null);
    expect(before).toMatchObject({ x: 0, width: changeWidth / 4 });
    expect(after?.x).toBe(changeWidth / 4);
  });

  test('has nothing for what is not known, and no length where all is 0', () => {
    expect(layoutChange({ before: 3, after: null, target: null }, null).after).toBeNull();
    expect(layoutChange({ before: 0, after: 0, target: 0 }, null)).toMatchObject({
      before: { x: 0, width: 0 },
      after: { x: 0, width: 0 },
      target: 0,
    });
  });
});
