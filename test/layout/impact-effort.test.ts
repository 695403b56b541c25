import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { labelSize, layoutImpactEffort, markReach, type Plot, type PlotPoint } from '../../src/layout/impact-effort.ts';
import { widthOnPaper } from '../../src/layout/print-text.ts';

const point = (id: string, impact: number, effort: number, label = 'A claim in a full sentence that goes on') => ({
  id,
  impact,
  effort,
  label,
});
const at = (plot: Plot, id: string) => {
  const found = plot.points.find((one) => one.id === id);
  if (found === undefined) throw new Error(`There is no point ${id}.`);
  return found;
};

interface Box {
  left: number;
  right: number;
  top: number;
  bottom: number;
}

/** The marks and the labels of a plot, as boxes. */
function boxesOf(plot: Plot): Box[] {
  return plot.points.flatMap(({ x, y, label }): Box[] => [
    { left: x - markReach, right: x + markReach, top: y - markReach, bottom: y + markReach },
    ...label.map((line) => ({
      left: line.x,
      right: line.x + widthOnPaper(line.text) * labelSize,
      top: line.y - labelSize * 0.75,
      bottom: line.y + labelSize * 0.25,
    })),
  ]);
}

const overlap = (a: Box, b: Box) => a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;

describe('layoutImpactEffort()', () => {
  test('puts more impact higher up, and more effort further to the right', () => {
    const plot = layoutImpactEffort([point('low', 1, 1), point('high', 5, 5), point('middle', 3, 3)], 680, false);
    const [low, middle, high] = [at(plot, 'low'), at(plot, 'middle'), at(plot, 'high')];
    expect(high.y).toBeLessThan(middle.y);
    expect(middle.y).toBeLessThan(low.y);
    expect(low.x).toBeLessThan(middle.x);
    expect(middle.x).toBeLessThan(high.x);
    expect([low.x, low.y]).toEqual([plot.effort[0], plot.impact[0]]);
  });

  test('keeps points in the order given', () => {
    const plot = layoutImpactEffort([point('second', 1, 1), point('first', 5, 5)], 680, false);
    expect(plot.points.map(({ id }) => id)).toEqual(['second', 'first']);
  });

  test('tells each by the beginning of its claim, in at most two lines, where there is room for words', () => {
    const plot = layoutImpactEffort([point('a', 4, 2), point('b', 4, 2)], 1096, true);
    expect(at(plot, 'a').label.map(({ text }) => text)).toEqual(['A claim in a full', 'sentence that goes on']);
    expect(layoutImpactEffort([point('a', 4, 2)], 343, false).points[0]?.label).toEqual([]);
  });

  test('shows a cell of more than five by numbers only', () => {
    const crowd = ['a', 'b', 'c', 'd', 'e', 'f'].map((id) => point(id, 4, 2));
    const plot = layoutImpactEffort([...crowd, point('alone', 2, 2)], 1096, true);
    expect(at(plot, 'f').label).toEqual([]);
    expect(at(plot, 'alone').label).not.toEqual([]);
  });

  test('the quadrants leave out the ratings of 3', () => {
    const plot = layoutImpactEffort([], 680, false);
    const [quickWins] = plot.quadrants;
    const inside = (effort: number, impact: number) => {
      const [x = 0, y = 0] = [plot.effort[effort - 1], plot.impact[impact - 1]];
      return plot.quadrants.find((one) => x > one.x && x < one.x + one.width && y > one.y && y < one.y + one.height)
        ?.name;
    };
    expect(quickWins?.name).toBe('quick-wins');
    expect([inside(1, 5), inside(2, 4)]).toEqual(['quick-wins', 'quick-wins']);
    expect([inside(5, 4), inside(1, 2), inside(4, 1)]).toEqual(['big-bets', 'fill-ins', 'think-twice']);
    expect([inside(3, 5), inside(2, 3), inside(3, 3)]).toEqual([undefined, undefined, undefined]);
  });

  test('however many share a cell, nothing lies on anything else, and all of it inside', () => {
    const rating = fc.integer({ min: 1, max: 5 });
    const label = fc.constantFrom(
      'Short.',
      'A claim that needs both of its lines to be told, and then some',
      'Wartezeit',
    );
    const points = fc
      .array(fc.tuple(rating, rating, label), { maxLength: 45 })
      .map((list): PlotPoint[] =>
        list.map(([impact, effort, text], index) => point(`i${index}`, impact, effort, text)),
      );
    const form = fc.constantFrom([343, false] as const, [680, false] as const, [1096, true] as const);
    fc.assert(
      fc.property(points, form, (list, [width, words]) => {
        const plot = layoutImpactEffort(list, width, words);
        const boxes = boxesOf(plot);
        for (const [index, box] of boxes.entries()) {
          expect(box.left).toBeGreaterThanOrEqual(plot.left);
          expect(box.right).toBeLessThanOrEqual(plot.right);
          expect(box.top).toBeGreaterThanOrEqual(plot.top);
          expect(box.bottom).toBeLessThanOrEqual(plot.bottom);
          expect(boxes.slice(index + 1).some((other) => overlap(box, other))).toBe(false);
        }
        expect(plot.bottom).toBeLessThan(plot.height);
      }),
      { numRuns: 60 },
    );
  });
});
