import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { layoutProgress, progressWidth } from '../../src/layout/progress.ts';

describe('layoutProgress()', () => {
  test('has the aim at the right, whichever direction is good', () => {
    for (const measure of [
      { baseline: 1.8, now: 0.9, target: 0.5 },
      { baseline: 60, now: 80, target: 90 },
    ]) {
      const { baseline, now, target } = layoutProgress(measure, 'down');
      expect(baseline).toBeLessThan(now ?? 0);
      expect(now).toBeLessThan(target);
    }
  });

  test('puts what is half done in the middle', () => {
    const { baseline, now, target } = layoutProgress({ baseline: 10, now: 6, target: 2 }, 'down');
    expect(now).toBeCloseTo((baseline + target) / 2);
  });

  test('has no place for what was not measured again', () => {
    expect(layoutProgress({ baseline: 1, now: null, target: 2 }, 'up').now).toBeNull();
    expect(layoutProgress({ baseline: 1, now: null, target: 1 }, 'up').now).toBeNull();
  });

  test('puts what is worse than before left of it, and what is better than the aim right of it', () => {
    const worse = layoutProgress({ baseline: 10, now: 10.5, target: 2 }, 'down');
    expect(worse.now).toBeLessThan(worse.baseline);
    expect(worse.off).toBeNull();
    const better = layoutProgress({ baseline: 10, now: 1.9, target: 2 }, 'down');
    expect(better.now).toBeGreaterThan(better.target);
  });

  test('says where a value lies further out than can be shown', () => {
    expect(layoutProgress({ baseline: 10, now: 90, target: 2 }, 'down').off).toBe('before');
    expect(layoutProgress({ baseline: 1, now: 90, target: 2 }, 'up').off).toBe('after');
  });

  test('where the value shall stay, a change lies on the side that its direction gives it', () => {
    const hold = (now: number, better: 'up' | 'down') => {
      const { baseline, now: x } = layoutProgress({ baseline: 5, now, target: 5 }, better);
      return Math.sign((x ?? 0) - baseline);
    };
    expect([hold(6, 'up'), hold(6, 'down'), hold(4, 'down'), hold(5, 'up')]).toEqual([1, -1, 1, 0]);
  });

  test('everything lies inside the box', () => {
    const value = fc.double({ min: -1000, max: 1000, noNaN: true });
    fc.assert(
      fc.property(
        value,
        value,
        value,
        fc.constantFrom('up' as const, 'down' as const),
        (baseline, now, target, better) => {
          const placed = layoutProgress({ baseline, now, target }, better);
          for (const x of [placed.baseline, placed.now ?? 0, placed.target]) {
            expect(x).toBeGreaterThanOrEqual(0);
            expect(x).toBeLessThanOrEqual(progressWidth);
          }
        },
      ),
    );
  });
});
