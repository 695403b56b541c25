import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { layoutColumns } from '../../src/layout/columns.ts';
import { layoutRoute, routeOffset, trackHeight, trackY } from '../../src/layout/channel-route.ts';
import { layoutLabels } from '../../src/layout/labels.ts';
import { fullBarHeight, layoutBars, lossesOf, stillWithUsHeight } from '../../src/layout/still-with-us.ts';
import { applyView, defaultView } from '../../src/model/view.ts';
import { mapOf, stagesOf } from '../build-content.ts';
import { galleryCases } from '../gallery/cases.ts';

const laidOut = (name: string) => {
  const { map, view } = galleryCases[name]!;
  return { figures: map.figures, columns: layoutColumns(applyView(map.figures, view)) };
};

describe('layoutRoute()', () => {
  test('runs on the track of the step’s first channel, beside the other personas’ routes', () => {
    const { figures, columns } = laidOut('two-personas');
    const [run] = layoutRoute(figures, columns, 'ann');
    expect(run?.slice(0, 3).map(([, y]) => y - routeOffset(figures, 'ann'))).toEqual([trackY(0), trackY(1), trackY(2)]);
    expect(routeOffset(figures, 'ann')).not.toBe(routeOffset(figures, 'bob'));
  });

  test('ends a run at a step without a channel', () => {
    const { figures, columns } = laidOut('gaps');
    expect(layoutRoute(figures, columns, 'ann').map((run) => run.length)).toEqual([2, 1, 2]);
  });

  test('four personas stay on their track', () => {
    const { figures } = laidOut('four-personas');
    for (const persona of figures.personas)
      expect(Math.abs(routeOffset(figures, persona))).toBeLessThan(trackHeight / 2);
    expect(new Set(figures.personas.map((persona) => routeOffset(figures, persona))).size).toBe(4);
  });
});

describe('lossesOf()', () => {
  const { figures } = mapOf(
    stagesOf([
      { title: 'A', metrics: { metric: 'left', value: 100 } },
      { title: 'B', metrics: { metric: 'left', value: 92 } },
      { title: 'C' },
      { title: 'D', metrics: { metric: 'left', value: 71 } },
    ]),
  );

  test('compares each measured step with the one measured before', () => {
    expect([...lossesOf(figures)]).toEqual([
      ['b', 8],
      ['d', 21],
    ]);
  });

  test('bars stand on one line, as high as their share, and notable losses are marked', () => {
    const bars = layoutBars(figures, layoutColumns(applyView(figures, defaultView)));
    expect(bars.map(({ id, notable }) => [id, notable])).toEqual([
      ['a', false],
      ['b', true],
      ['d', true],
    ]);
    expect(new Set(bars.map(({ y, height }) => Math.round(y + height)))).toEqual(new Set([stillWithUsHeight - 4]));
    expect(bars[0]?.height).toBe(fullBarHeight);
  });
});

describe('layoutLabels()', () => {
  test('a label stands at its mark when there is room', () => {
    expect(layoutLabels([40, 10])).toEqual([40, 10]);
  });

  test('labels of marks at one place stand apart, within the lane', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 40 }), { maxLength: 4 }), (marks) => {
        const placed = layoutLabels(marks);
        expect(placed).toHaveLength(marks.length);
        const sorted = [...placed].sort((a, b) => a - b);
        for (const [index, place] of sorted.entries()) {
          expect(place).toBeGreaterThanOrEqual(0);
          expect(place).toBeLessThanOrEqual(40);
          if (index > 0) expect(place - (sorted[index - 1] ?? 0)).toBeGreaterThanOrEqual(6);
        }
      }),
    );
  });
});
