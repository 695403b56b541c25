import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { layoutEnds } from '../../src/layout/line-ends.ts';
import { layoutColumns } from '../../src/layout/columns.ts';
import { applyView } from '../../src/model/view.ts';
import { galleryCases, type CaseName } from '../gallery/cases.ts';
import { people, shownJourney } from './arbitrary-journey.ts';

const endsIn = (name: CaseName) => {
  const { map, view } = galleryCases[name];
  return layoutEnds(map.figures, layoutColumns(applyView(map.figures, view)), ['ann', 'bob']);
};

describe('layoutEnds()', () => {
  test('puts each name at the last level that is known', () => {
    expect(endsIn('twin')).toEqual(
      new Map([
        ['ann', 29],
        ['bob', 40],
      ]),
    );
  });

  test('leaves out of whom nothing is known', () => {
    expect(endsIn('words-only')).toEqual(new Map());
  });

  test('stands where the curve ends that is drawn: what is folded away has no end', () => {
    expect(endsIn('folded')).toEqual(
      new Map([
        ['ann', 0],
        ['bob', 30],
      ]),
    );
  });

  test('names of four never stand over each other', () => {
    fc.assert(
      fc.property(shownJourney, ({ figures, applied }) => {
        const places = [...layoutEnds(figures, layoutColumns(applied), people).values()].sort((a, b) => a - b);
        for (const [index, place] of places.entries()) {
          if (index > 0) expect(place - (places[index - 1] ?? 0)).toBeGreaterThanOrEqual(9);
        }
      }),
    );
  });
});
