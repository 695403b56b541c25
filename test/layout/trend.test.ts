import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { layoutTrend, trendHeight, trendWidth } from '../../src/layout/trend.ts';

describe('layoutTrend()', () => {
  test('lets time pass evenly: a longer pause is a longer stretch', () => {
    const { points } = layoutTrend(
      [
        { on: '2025-01-01', value: 1 },
        { on: '2025-02-01', value: 2 },
        { on: '2025-12-01', value: 3 },
      ],
      null,
    );
    const [a = 0, b = 0, c = 0] = points.map(([x]) => x);
    expect(c - b).toBeGreaterThan(8 * (b - a));
  });

  test('more is higher up, and the target lies among the values', () => {
    const { points, target } = layoutTrend(
      [
        { on: '2025-01', value: 10 },
        { on: '2025-06', value: 4 },
      ],
      7,
    );
    const [first = 0, last = 0] = points.map(([, y]) => y);
    expect(first).toBeLessThan(last);
    expect(target).toBe((first + last) / 2);
  });

  test('values that never change lie in the middle', () => {
    const { points } = layoutTrend(
      [
        { on: '2025-01', value: 3 },
        { on: '2025-06', value: 3 },
      ],
      null,
    );
    expect(points.map(([, y]) => y)).toEqual([trendHeight / 2, trendHeight / 2]);
  });

  test('everything lies inside the box', () => {
    const on = fc.integer({ min: 0, max: 5000 }).map((day) => new Date(day * 86_400_000).toISOString().slice(0, 10));
    const series = fc.array(fc.record({ on, value: fc.integer({ min: -1000, max: 1000 }) }), {
      minLength: 1,
      maxLength: 9,
    });
    fc.assert(
      fc.property(series, fc.option(fc.integer({ min: -1000, max: 1000 })), (list, aim) => {
        const { points, target } = layoutTrend(list, aim);
        expect(points).toHaveLength(list.length);
        for (const [x, y] of [...points, ...(target === null ? [] : [[0, target] as const])]) {
          expect(x).toBeGreaterThanOrEqual(0);
          expect(x).toBeLessThanOrEqual(trendWidth);
          expect(y).toBeGreaterThanOrEqual(0);
          expect(y).toBeLessThanOrEqual(trendHeight);
        }
      }),
    );
  });
});
