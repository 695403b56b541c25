import { describe, expect, test } from 'vitest';
import { drawProgress } from '../../src/charts/progress.ts';

const marksOf = (now: number | null, better: 'up' | 'down' = 'down') =>
  drawProgress({ baseline: 10, now, target: 2 }, better).marks;
const mark = (now: number | null, key: string) => marksOf(now).find((one) => one.key === key);

describe('drawProgress()', () => {
  test('has the way, the start and the aim, and nothing of what was not measured', () => {
    expect(marksOf(null).map(({ key }) => key)).toEqual(['way', 'start', 'aim']);
  });

  test('draws what is behind us from the start to now', () => {
    expect(mark(6, 'come')?.class).toBe('come');
    expect(mark(6, 'come')?.attrs['x1']).toBe(mark(6, 'start')?.attrs['x1']);
  });

  test('marks what has become worse', () => {
    expect([mark(11, 'come')?.class, mark(11, 'now')?.class]).toEqual(['come worse', 'now worse']);
  });

  test('has an arrow in place of the dot where the value lies beyond the box', () => {
    expect(mark(6, 'now')?.attrs['d']).toContain('a5,5');
    expect(mark(99, 'now')?.attrs['d']).toContain('l9,-6');
    expect(mark(-99, 'now')?.attrs['d']).toContain('l-9,-6');
  });
});
