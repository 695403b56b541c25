import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { layoutColumns } from '../../src/layout/columns.ts';
import { experienceHeight, layoutCurve, levelY } from '../../src/layout/experience-curve.ts';
import { curvePath } from '../../src/charts/experience.ts';
import { applyView } from '../../src/model/view.ts';
import { galleryCases } from '../gallery/cases.ts';

const runsOf = (name: string, persona = 'ann') => {
  const { map, view } = galleryCases[name]!;
  return layoutCurve(map.figures, layoutColumns(applyView(map.figures, view)), persona);
};

describe('levelY()', () => {
  test('puts delight at the top, distress at the bottom, and neither in the middle', () => {
    expect(levelY(0)).toBe(experienceHeight / 2);
    expect(levelY(2)).toBeLessThan(levelY(1));
    expect(levelY(2) + levelY(-2)).toBe(experienceHeight);
    expect(levelY(2)).toBeGreaterThan(20); // Room for a flag above the highest mark.
  });
});

describe('layoutCurve()', () => {
  test('has one point in the middle of each step', () => {
    expect(runsOf('two-personas')[0]?.map(([x]) => x)).toEqual([0.5, 1.5, 2.5, 3.5, 4.5, 5.5, 6.5, 7.5]);
  });

  test('ends a run where an emotion is unknown or only a word', () => {
    expect(runsOf('gaps').map((run) => run.length)).toEqual([2, 1, 2]);
  });

  test('has two points where an emotion changes within the step', () => {
    const [run] = runsOf('swings');
    expect(run).toHaveLength(10);
    expect(run?.[0]?.[1]).toBe(levelY(2));
    expect(run?.[1]?.[1]).toBe(levelY(-2));
  });

  test('a fold does not interrupt it', () => {
    expect(runsOf('folded')).toHaveLength(1);
  });

  test('a persona of whom nothing is known has no curve', () => {
    expect(runsOf('gaps', 'bob')).toEqual([]);
  });
});

describe('curvePath()', () => {
  test('never overshoots: between two points it stays between their levels', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(-2, -1, -0.5, 0, 1, 2), { minLength: 3, maxLength: 20 }), (levels) => {
        const points = levels.map((level, index) => [index + 0.5, levelY(level)] as const);
        const numbers = [...curvePath([points]).matchAll(/-?\d+(?:\.\d+)?/g)].map(Number);
        const ys = numbers.filter((_, index) => index % 2 === 1);
        // M x,y then three pairs a segment: two handles and the next point.
        for (let segment = 0; segment < levels.length - 1; segment++) {
          const from = ys[segment * 3] ?? NaN;
          const to = ys[segment * 3 + 3] ?? NaN;
          for (const handle of [ys[segment * 3 + 1] ?? NaN, ys[segment * 3 + 2] ?? NaN]) {
            expect(handle).toBeGreaterThanOrEqual(Math.min(from, to) - 0.002);
            expect(handle).toBeLessThanOrEqual(Math.max(from, to) + 0.002);
          }
        }
      }),
    );
  });
});
