import { describe, expect, test } from 'vitest';
import { drawTrend } from '../../src/charts/trend.ts';
import { trendHeight, trendWidth } from '../../src/layout/trend.ts';

const series = [
  { on: '2025-02', value: 12 },
  { on: '2025-08', value: 10 },
  { on: '2026-03', value: 4 },
];

describe('drawTrend()', () => {
  test('goes straight from one measurement to the next, and marks the last', () => {
    const { width, height, marks } = drawTrend({ series, target: null });
    expect([width, height]).toEqual([trendWidth, trendHeight]);
    expect(marks.map(({ key }) => key)).toEqual(['line', 'now']);
    const [path, now] = marks.map(({ attrs }) => String(attrs['d']));
    expect(path).toMatch(/^M2,2L[\d.]+,[\d.]+L38,12$/);
    expect(now).toBe('M38,12v.01');
  });

  test('has its target behind the line', () => {
    const [first] = drawTrend({ series, target: 5 }).marks;
    expect(first).toMatchObject({ key: 'target', tag: 'line', attrs: { x1: 0, x2: trendWidth } });
  });
});
