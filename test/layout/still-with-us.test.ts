import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { layoutColumns } from '../../src/layout/columns.ts';
import { fullBarHeight, layoutBars, stillWithUsHeight } from '../../src/layout/still-with-us.ts';
import { stepsOf } from '../../src/model/figures.ts';
import { applyView, defaultView } from '../../src/model/view.ts';
import { mapOf, stagesOf } from '../build-content.ts';
import { galleryCases } from '../gallery/cases.ts';
import { shownJourney } from './arbitrary-journey.ts';

describe('layoutBars()', () => {
  test('bars stand on one line, as high as their share, and notable losses are marked', () => {
    const { figures } = mapOf(
      stagesOf([
        { title: 'A', metrics: { metric: 'left', value: 100 } },
        { title: 'B', metrics: { metric: 'left', value: 92 } },
        { title: 'C' },
        { title: 'D', metrics: { metric: 'left', value: 71 } },
      ]),
    );
    const bars = layoutBars(figures, layoutColumns(applyView(figures, defaultView)));
    expect(bars.map(({ id, notable }) => [id, notable])).toEqual([
      ['a', false],
      ['b', true],
      ['d', true],
    ]);
    expect(new Set(bars.map(({ y, height }) => Math.round(y + height)))).toEqual(new Set([stillWithUsHeight - 4]));
    expect(bars[0]?.height).toBe(fullBarHeight);
  });

  test('a folded stage shows what is left at its end, and that it loses many', () => {
    const { map, view } = galleryCases['folded-stages'];
    const bars = layoutBars(map.figures, layoutColumns(applyView(map.figures, view)));
    expect(bars).toMatchObject([{ id: 'step-4', notable: true, height: (58 / 100) * fullBarHeight }]);
  });

  test('each column that is measured has one bar, inside its column and inside the lane', () => {
    fc.assert(
      fc.property(shownJourney, ({ figures, applied }) => {
        const columns = layoutColumns(applied);
        const shares = new Map(stepsOf(figures).map(({ id, stillWithUs }) => [id, stillWithUs]));
        const measured = columns.list.filter(
          ({ kind, steps }) => kind !== 'fold' && steps.some((id) => shares.get(id) !== null),
        );
        const bars = layoutBars(figures, columns);
        expect(bars.map(({ id }) => id)).toEqual(measured.map(({ id }) => id));
        for (const [index, { x, width, y, height, dimmed }] of bars.entries()) {
          const column = measured[index]!;
          expect(x).toBeGreaterThan(column.x);
          expect(x + width).toBeLessThan(column.x + column.width);
          expect(dimmed).toBe(column.dimmed);
          const left = column.steps.flatMap((id) => shares.get(id) ?? []).at(-1);
          expect(height).toBeCloseTo(((left ?? 0) / 100) * fullBarHeight);
          expect(y + height).toBeCloseTo(stillWithUsHeight - 4);
        }
      }),
    );
  });
});
