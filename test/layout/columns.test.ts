import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { centre, foldWidth, layoutColumns } from '../../src/layout/columns.ts';
import { applyView, defaultView } from '../../src/model/view.ts';
import { galleryCases } from '../gallery/cases.ts';

const { map } = galleryCases['two-personas']!;

describe('layoutColumns()', () => {
  test('gives every step one unit, side by side', () => {
    const { list, width } = layoutColumns(applyView(map.figures, defaultView));
    expect(width).toBe(8);
    expect(list.map(({ x }) => x)).toEqual([0, 1, 2, 3, 4, 5, 6, 7]);
    expect(list.map(centre)[0]).toBe(0.5);
  });

  test('gives a fold its own narrow column', () => {
    const { list, width } = layoutColumns(applyView(map.figures, { ...defaultView, channels: ['phone'], only: true }));
    const folds = list.filter(({ kind }) => kind === 'fold');
    expect(folds.length).toBeGreaterThan(0);
    expect(width).toBe(list.length - folds.length + folds.length * foldWidth);
  });

  test('columns never overlap and leave no gap, and folding then unfolding changes nothing', () => {
    fc.assert(
      fc.property(
        fc.subarray(['ann', 'bob']),
        fc.subarray(['web', 'phone', 'shop']),
        fc.boolean(),
        (personas, channels, only) => {
          const { list, width } = layoutColumns(applyView(map.figures, { ...defaultView, personas, channels, only }));
          let x = 0;
          for (const column of list) {
            expect(column.x).toBe(x);
            x += column.width;
          }
          expect(width).toBe(x);
        },
      ),
    );
    const all = applyView(map.figures, defaultView);
    const folded = applyView(map.figures, { ...defaultView, channels: ['phone'], only: true });
    const opened = new Set(
      folded.stages.flatMap(({ items }) => items.flatMap((item) => (item.kind === 'fold' ? item.id : []))),
    );
    const again = applyView(map.figures, { ...defaultView, channels: ['phone'], only: true }, opened);
    expect(layoutColumns(again)).toEqual(layoutColumns(all));
  });
});
