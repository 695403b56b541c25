import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { layoutColumns } from '../../src/layout/columns.ts';
import { stripScale } from '../../src/layout/strip.ts';
import { applyView, defaultView } from '../../src/model/view.ts';
import { galleryCases } from '../gallery/cases.ts';
import { shownJourney } from './arbitrary-journey.ts';

describe('stripScale()', () => {
  test('is one to one while nothing is folded', () => {
    const { figures } = galleryCases['two-personas'].map;
    const { stepAt, xAt } = stripScale(layoutColumns(applyView(figures, defaultView)));
    expect([0, 2.5, 8].map(stepAt)).toEqual([0, 2.5, 8]);
    expect([0, 2.5, 8].map(xAt)).toEqual([0, 2.5, 8]);
  });

  test('a folded stage has all its steps in one column', () => {
    const { figures } = galleryCases['two-personas'].map;
    const { stepAt, xAt } = stripScale(layoutColumns(applyView(figures, { ...defaultView, folded: ['stage-1'] })));
    expect([0, 0.5, 1, 2].map(stepAt)).toEqual([0, 2, 4, 5]);
    expect([0, 2, 4, 5].map(xAt)).toEqual([0, 0.5, 1, 2]);
  });

  test('a stage without steps has the room of one, wherever it stands', () => {
    const { stepAt, xAt } = stripScale(layoutColumns(applyView(galleryCases['empty-stage'].map.figures, defaultView)));
    const { width } = layoutColumns(applyView(galleryCases['empty-stage'].map.figures, defaultView));
    const places = Array.from({ length: width + 1 }, (_, index) => index);
    expect(places.map(stepAt)).toEqual(places);
    expect(places.map(xAt)).toEqual(places);
  });

  test('a place beyond either end is at that end', () => {
    const { figures } = galleryCases['two-personas'].map;
    const { stepAt, xAt } = stripScale(layoutColumns(applyView(figures, defaultView)));
    expect([stepAt(-3), stepAt(99), xAt(-3), xAt(99)]).toEqual([0, 8, 0, 8]);
  });

  test('a map without steps has one place', () => {
    const { stepAt, xAt } = stripScale({ list: [], width: 0 });
    expect([stepAt(3), xAt(3)]).toEqual([0, 0]);
  });

  test('both directions only grow, and each is the inverse of the other where something is shown', () => {
    fc.assert(
      fc.property(
        shownJourney,
        fc.integer({ min: 0, max: 997 }).map((nth) => nth / 997),
        ({ applied }, share) => {
          const columns = layoutColumns(applied);
          const { stepAt, xAt } = stripScale(columns);
          const total = stepAt(columns.width);
          const steps = Array.from({ length: 21 }, (_, index) => (index / 20) * total);
          const places = Array.from({ length: 21 }, (_, index) => (index / 20) * columns.width);
          for (const list of [steps.map(xAt), places.map(stepAt)]) {
            for (const [index, value] of list.entries()) expect(value).toBeGreaterThanOrEqual(list[index - 1] ?? 0);
          }
          expect(stepAt(xAt(share * total))).toBeCloseTo(share * total, 6);
          for (const { x, width } of columns.list) {
            const inside = x + share * width;
            // At the very rim of a column, the room of a stage without steps may begin.
            if (share > 0.001 && share < 0.999) expect(xAt(stepAt(inside))).toBeCloseTo(inside, 6);
          }
        },
      ),
    );
  });
});
