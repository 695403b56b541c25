import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { largestLosses, lossesOf, notableLoss } from '../../src/model/losses.ts';
import { mapOf, stagesOf } from '../build-content.ts';

/** A map of steps s1, s2, … with the share left at each; null where it is not measured. */
const shares = (...values: (number | null)[]) =>
  mapOf(
    stagesOf(
      values.map((value, index) => ({
        title: `S${index + 1}`,
        metrics: value === null ? [] : { metric: 'left', value },
      })),
    ),
  ).figures;

describe('lossesOf()', () => {
  test('takes each share from the one measured before', () => {
    expect([...lossesOf(shares(100, 92, 71))]).toEqual([
      ['s2', 8],
      ['s3', 21],
    ]);
  });

  test('passes over steps that are not measured, and the first that is has no loss', () => {
    expect([...lossesOf(shares(null, 90, null, 60))]).toEqual([['s4', 30]]);
  });

  test('is negative where people come back', () => {
    expect(lossesOf(shares(50, 60)).get('s2')).toBe(-10);
  });

  test('goes on across stages', () => {
    const { figures } = mapOf(
      stagesOf(
        [{ title: 'A', metrics: { metric: 'left', value: 80 } }],
        [{ title: 'B', metrics: { metric: 'left', value: 70 } }],
      ),
    );
    expect(lossesOf(figures).get('b')).toBe(10);
  });

  test('a loss of exactly five points is notable, whatever the decimals', () => {
    expect(64.1 - 59.1).toBeLessThan(notableLoss); // What the guard is against.
    expect(lossesOf(shares(64.1, 59.1)).get('s2')).toBe(notableLoss);
  });
});

describe('largestLosses()', () => {
  test('puts the largest first, and of equal ones the earlier step', () => {
    expect(largestLosses(shares(100, 95, 85, 80, 70), 3)).toEqual([
      { step: 's3', loss: 10 },
      { step: 's5', loss: 10 },
      { step: 's2', loss: 5 },
    ]);
  });

  test('has only real losses', () => {
    expect(largestLosses(shares(80, 80, 90), 3)).toEqual([]);
    expect(largestLosses(shares(), 3)).toEqual([]);
  });

  test('all losses and gains together are what lies between the first share and the last', () => {
    fc.assert(
      fc.property(fc.array(fc.option(fc.integer({ min: 0, max: 100 })), { maxLength: 12 }), (values) => {
        const measured = values.filter((value) => value !== null);
        const figures = shares(...values);
        const total = [...lossesOf(figures).values()].reduce((sum, loss) => sum + loss, 0);
        expect(total).toBe((measured.at(0) ?? 0) - (measured.at(-1) ?? 0));
        const losses = largestLosses(figures, Infinity).map(({ loss }) => loss);
        expect(losses).toEqual(losses.toSorted((a, b) => b - a));
        expect(losses.every((loss) => loss > 0)).toBe(true);
      }),
    );
  });
});
