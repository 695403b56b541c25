import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { layoutColumns, type Columns } from '../../src/layout/columns.ts';
import {
  bandOf,
  experienceHeight,
  farApart,
  layoutCurve,
  layoutFarApart,
  layoutMatching,
  layoutRanges,
  levelY,
} from '../../src/layout/experience-curve.ts';
import { stepsOf, type MapFigures, type Swing } from '../../src/model/figures.ts';
import { applyView, defaultView } from '../../src/model/view.ts';
import { mapOf, stagesOf } from '../build-content.ts';
import { galleryCases, type CaseName } from '../gallery/cases.ts';
import { people, shownJourney } from './arbitrary-journey.ts';

const laidOut = (name: CaseName) => {
  const { map, view } = galleryCases[name];
  return { figures: map.figures, columns: layoutColumns(applyView(map.figures, view)) };
};
const runsOf = (name: CaseName, persona = 'ann') => {
  const { figures, columns } = laidOut(name);
  return layoutCurve(figures, columns, persona);
};

/** What is known of a persona in the columns that are shown, without a fold that does not match. */
function knownIn(
  figures: MapFigures,
  columns: Columns,
  persona: string,
): { kind: string; x: number; swings: Swing[] }[] {
  const emotions = new Map(stepsOf(figures).map((step) => [step.id, step.emotions[persona]]));
  return columns.list
    .filter(({ kind }) => kind !== 'fold')
    .map(({ kind, x, width, steps }) => ({
      kind,
      x: x + width / 2,
      swings: steps.flatMap((id) => {
        const swing = emotions.get(id);
        return swing === undefined ? [] : [swing];
      }),
    }));
}

describe('levelY()', () => {
  test('puts delight at the top, distress at the bottom, and neither in the middle', () => {
    const height = experienceHeight(1, false);
    expect(levelY(0)).toBe(height / 2);
    expect(levelY(2)).toBeLessThan(levelY(1));
    expect(levelY(2) + levelY(-2)).toBe(height);
    expect(levelY(2)).toBeGreaterThan(20); // Room for a flag above the highest mark.
  });

  test('levels that are a tenth apart, as dots are placed, are told apart and no finer', () => {
    expect(levelY(0.1)).not.toBe(levelY(0));
    expect(levelY(0.04)).toBe(levelY(0));
  });
});

describe('bandOf()', () => {
  test('curves that stand apart have a band each, inside the lane, none in another', () => {
    for (const count of [1, 2, 6, 12]) {
      let floor = 0;
      for (let index = 0; index < count; index += 1) {
        const band = bandOf(index, true);
        expect(levelY(2, band)).toBeGreaterThan(floor);
        floor = levelY(-2, band);
      }
      expect(floor).toBeLessThan(experienceHeight(count, true));
    }
  });

  test('curves that stand together share one, however many they are', () => {
    expect(bandOf(3, false)).toEqual(bandOf(0, false));
    expect(experienceHeight(4, false)).toBe(experienceHeight(1, false));
  });
});

describe('layoutCurve()', () => {
  test('has one point in the middle of each step', () => {
    expect(runsOf('two-personas')[0]?.map(([x]) => x)).toEqual([0.5, 1.5, 2.5, 3.5, 4.5, 5.5, 6.5, 7.5]);
  });

  test('ends a run where an emotion is unknown or only a word', () => {
    expect(runsOf('gaps').map((run) => run.length)).toEqual([2, 1, 2]);
    expect(runsOf('words-only')).toEqual([]);
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

  test('has each known emotion of the columns that are shown once: a point, two of a change or of a folded stage', () => {
    fc.assert(
      fc.property(shownJourney, fc.constantFrom(...people), ({ figures, applied }, persona) => {
        const columns = layoutColumns(applied);
        const known = knownIn(figures, columns, persona);
        const expected = known.map(({ kind, swings }) => {
          const [from, to] = [swings[0]?.[0], swings.at(-1)?.[1]];
          if (from === undefined || to === undefined) return [];
          return kind === 'step' && from === to ? [levelY(from)] : [levelY(from), levelY(to)];
        });
        const runs = layoutCurve(figures, columns, persona);
        expect(runs.flat().map(([, y]) => y)).toEqual(expected.flat());
        // Runs end where a column has nothing, and nowhere else.
        const pieces = expected.map((ys) => (ys.length === 0 ? ' ' : 'x'.repeat(ys.length))).join('');
        expect(runs.map((run) => run.length)).toEqual(pieces.split(' ').flatMap(({ length }) => length || []));
      }),
    );
  });

  test('runs from left to right, each point in its own column', () => {
    fc.assert(
      fc.property(shownJourney, fc.constantFrom(...people), ({ figures, applied }, persona) => {
        const columns = layoutColumns(applied);
        const xs = layoutCurve(figures, columns, persona).flatMap((run) => run.map(([x]) => x));
        expect(xs).toEqual([...xs].sort((a, b) => a - b));
        expect(new Set(xs).size).toBe(xs.length);
        for (const at of xs) {
          const column = columns.list.find(({ x, width }) => x < at && at < x + width);
          expect(column?.kind).toMatch(/^(?:step|stage)$/);
        }
      }),
    );
  });
});

describe('layoutRanges()', () => {
  test('says for each folded stage how far a persona went in it', () => {
    const { figures, columns } = laidOut('folded-stages');
    expect(layoutRanges(figures, columns, 'ann')).toEqual([
      { id: 'step-4', x: 3.5, top: levelY(2), bottom: levelY(-2) },
    ]);
  });

  test('holds every level of the steps that are folded there, where they are not all the same', () => {
    fc.assert(
      fc.property(shownJourney, fc.constantFrom(...people), ({ figures, applied }, persona) => {
        const columns = layoutColumns(applied);
        const ranges = layoutRanges(figures, columns, persona);
        const stages = knownIn(figures, columns, persona).filter(
          ({ kind, swings }) => kind === 'stage' && new Set(swings.flat()).size > 1,
        );
        expect(ranges.map(({ top, bottom }) => [top, bottom])).toEqual(
          stages.map(({ swings }) => {
            const ys = swings.flat().map((level) => levelY(level));
            return [Math.min(...ys), Math.max(...ys)];
          }),
        );
      }),
    );
  });
});

describe('layoutFarApart()', () => {
  test('joins neighbours into one stretch', () => {
    const { figures, columns } = laidOut('far-apart');
    expect(layoutFarApart(figures, columns, 'ann', 'bob')).toEqual([
      [1, 4],
      [5, 6],
      [7, 8],
    ]);
  });

  test(`is exactly the steps in which two personas differ by ${farApart} or more, at their start or at their end`, () => {
    fc.assert(
      fc.property(shownJourney, ({ figures, applied }) => {
        const columns = layoutColumns(applied);
        const emotions = new Map(stepsOf(figures).map((step) => [step.id, step.emotions]));
        const stretches = layoutFarApart(figures, columns, 'ann', 'bob');
        for (const { kind, id, x, width } of columns.list) {
          const [ann, bob] = [emotions.get(id)?.['ann'], emotions.get(id)?.['bob']];
          const differ =
            kind === 'step' &&
            ann !== undefined &&
            bob !== undefined &&
            (Math.abs(ann[0] - bob[0]) >= 2 || Math.abs(ann[1] - bob[1]) >= 2);
          const at = x + width / 2;
          expect(stretches.some(([x0, x1]) => x0 < at && at < x1)).toBe(differ);
        }
        for (const [index, [x0]] of stretches.entries()) expect(x0).toBeGreaterThan(stretches[index - 1]?.[1] ?? -1);
      }),
    );
  });
});

describe('layoutMatching()', () => {
  test('is exactly the columns that are not dimmed', () => {
    fc.assert(
      fc.property(shownJourney, ({ applied }) => {
        const columns = layoutColumns(applied);
        const stretches = layoutMatching(columns);
        for (const { dimmed, x, width } of columns.list) {
          const at = x + width / 2;
          expect(stretches.some(([x0, x1]) => x0 < at && at < x1)).toBe(!dimmed);
        }
      }),
    );
  });
});

describe('curves that meet', () => {
  const { figures } = mapOf(
    stagesOf([
      { title: 'A', emotions: { ann: 1, bob: 1, cem: 1, dee: 1 } },
      { title: 'B', emotions: { ann: 1, bob: 1, cem: 0 } },
      { title: 'C', emotions: { ann: { from: 2, to: -1 }, bob: { from: 2, to: -2 } } },
    ]),
    { personas: ['ann', 'bob', 'cem', 'dee'] },
  );
  const columns = layoutColumns(applyView(figures, defaultView));
  const ys = (persona: string, together: readonly string[]) =>
    layoutCurve(figures, columns, persona, { middle: 0, level: 10 }, together).flatMap((run) => run.map(([, y]) => y));

  test('run side by side, a little more than a line apart, and alone where they part', () => {
    expect(ys('ann', ['ann', 'bob'])).toEqual([-11.2, -11.2, -21.2, 10]);
    expect(ys('bob', ['ann', 'bob'])).toEqual([-8.8, -8.8, -18.8, 20]);
  });

  test('make room for as many as meet, of those who are drawn', () => {
    expect(['ann', 'bob', 'cem', 'dee'].map((id) => ys(id, ['ann', 'bob', 'cem', 'dee'])[0])).toEqual(
      [-1.5, -0.5, 0.5, 1.5].map((place) => -10 + place * 2.4),
    );
    expect(ys('cem', ['cem', 'dee'])).toEqual([-11.2, 0]);
    expect(ys('ann', ['ann'])).toEqual([-10, -10, -20, 10]);
  });
});
