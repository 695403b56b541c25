import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { layoutReadOuts } from '../../src/layout/read-outs.ts';
import type { Swing } from '../../src/model/figures.ts';

const short = (outs: ReturnType<typeof layoutReadOuts>) =>
  outs.map(({ persona, level, place, under }) => `${persona} ${level} ${place} ${under ? 'under' : 'over'}`);

describe('layoutReadOuts()', () => {
  test('puts the highest over its dot and the lowest under it', () => {
    expect(short(layoutReadOuts({ ann: [-1, -1], bob: [1, 1] }, ['ann', 'bob']))).toEqual([
      'bob 1 middle over',
      'ann -1 middle under',
    ]);
  });

  test('puts a lone number outside of the bend: over a high, under a low', () => {
    expect(short(layoutReadOuts({ ann: [2, 2] }, ['ann']))).toEqual(['ann 2 middle over']);
    expect(short(layoutReadOuts({ ann: [-2, -2] }, ['ann']))).toEqual(['ann -2 middle under']);
  });

  test('tells once who feels the same, in the name of the first who is drawn', () => {
    const emotions: Record<string, Swing> = { ann: [1, 1], bob: [1, 1], cem: [1, 1] };
    expect(short(layoutReadOuts(emotions, ['bob', 'cem']))).toEqual(['bob 1 middle over']);
  });

  test('an emotion that changes has a number at either end; one that is not drawn or not known has none', () => {
    const outs = layoutReadOuts({ ann: [0, -2], bob: [1, 1] }, ['ann', 'cem']);
    expect(short(outs)).toEqual(['ann 0 start over', 'ann -2 end under']);
  });

  test('where curves stand apart each keeps its own number, inside of the bend', () => {
    expect(short(layoutReadOuts({ ann: [1, 1], bob: [1, 1], cem: [-2, -2] }, ['ann', 'bob', 'cem'], true))).toEqual([
      'ann 1 middle under',
      'bob 1 middle under',
      'cem -2 middle over',
    ]);
  });

  test('no number covers another', () => {
    const level = fc.integer({ min: -4, max: 4 }).map((half) => half / 2);
    fc.assert(
      fc.property(fc.array(fc.tuple(level, level), { maxLength: 4 }), (swings) => {
        const emotions = Object.fromEntries(swings.map((swing, index) => [`p${index}`, swing]));
        const outs = layoutReadOuts(emotions, Object.keys(emotions));
        // A number stands about four tenths of a level beyond its dot, and is as high as five.
        const middle = ({ at, under }: (typeof outs)[number]) => at + (under ? -4 : 4);
        for (const place of ['start', 'middle', 'end'])
          for (const side of [true, false]) {
            const heights = outs.filter((out) => out.place === place && out.under === side).map(middle);
            for (const [index, height] of heights.entries())
              for (const other of heights.slice(index + 1)) expect(Math.abs(height - other)).toBeGreaterThanOrEqual(5);
          }
        for (const { at } of outs) {
          expect(at).toBeGreaterThanOrEqual(0);
          expect(at).toBeLessThanOrEqual(40);
        }
      }),
    );
  });
});
