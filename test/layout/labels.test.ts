import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { layoutLabels } from '../../src/layout/labels.ts';

const marks = (most: number) => fc.array(fc.integer({ min: 0, max: 40 }), { minLength: 1, maxLength: most });

describe('layoutLabels()', () => {
  test('a label stands at its mark when there is room', () => {
    expect(layoutLabels([40, 10])).toEqual([40, 10]);
  });

  test('labels of marks at one place stand apart, the first of them on top', () => {
    expect(layoutLabels([20, 20])).toEqual([20, 12]);
    expect(layoutLabels([0, 0, 0])).toEqual([16, 8, 0]);
  });

  test.each([
    { spacing: 8, most: 5 },
    { spacing: 11, most: 4 },
  ])('$most labels keep their order and a distance of $spacing within the lane', ({ spacing, most }) => {
    fc.assert(
      fc.property(marks(most), (list) => {
        const placed = layoutLabels(list, spacing);
        expect(placed).toHaveLength(list.length);
        for (const [index, place] of placed.entries()) {
          expect(place).toBeGreaterThanOrEqual(0);
          expect(place).toBeLessThanOrEqual(40);
          for (const other of placed.keys()) {
            if (other === index) continue;
            const above = (list[index] ?? 0) > (list[other] ?? 0) || (list[index] === list[other] && index < other);
            const distance = (above ? 1 : -1) * (place - (placed[other] ?? 0));
            // Two tenths may be lost at the rims, where a label is kept inside of the lane.
            expect(distance).toBeGreaterThanOrEqual(spacing - 2);
          }
        }
      }),
    );
  });

  test('of more than there is room for none leaves the lane', () => {
    fc.assert(
      fc.property(marks(30), (list) => {
        for (const place of layoutLabels(list)) {
          expect(place).toBeGreaterThanOrEqual(0);
          expect(place).toBeLessThanOrEqual(40);
        }
      }),
    );
    expect(layoutLabels(Array.from({ length: 8 }, () => 20)).toSorted((a, b) => a - b)).toEqual([
      0, 8, 16, 24, 32, 40, 40, 40,
    ]);
  });

  test('labels that have room all stand at their marks', () => {
    fc.assert(
      fc.property(marks(5), (list) => {
        const sorted = [...list].sort((a, b) => a - b);
        fc.pre(sorted.every((mark, index) => index === 0 || mark - (sorted[index - 1] ?? 0) >= 8));
        expect(layoutLabels(list)).toEqual(list);
      }),
    );
  });
});
