import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { centre, columnPlaces, foldWidth, layoutColumns, trackWidths } from '../../src/layout/columns.ts';
import { stepsOf } from '../../src/model/figures.ts';
import { applyView, defaultView } from '../../src/model/view.ts';
import { galleryCases } from '../gallery/cases.ts';
import { journey, shownJourney, viewOf } from './arbitrary-journey.ts';

const { map } = galleryCases['two-personas'];

describe('layoutColumns()', () => {
  test('gives every step one unit, side by side', () => {
    const { list, width } = layoutColumns(applyView(map.figures, defaultView));
    expect(width).toBe(8);
    expect(list.map(({ x }) => x)).toEqual([0, 1, 2, 3, 4, 5, 6, 7]);
    expect(list.map(centre)[0]).toBe(0.5);
  });

  test('gives a run of steps that do not match its own narrow column', () => {
    const { list, width } = layoutColumns(applyView(map.figures, { ...defaultView, channels: ['phone'], only: true }));
    const folds = list.filter(({ kind }) => kind === 'fold');
    expect(folds.length).toBeGreaterThan(0);
    // One of them is all of its stage.
    expect(folds.map(({ width }) => width)).toEqual([foldWidth, 1]);
    expect(width).toBe(list.length - foldWidth);
  });

  test('gives a stage the room of one step when all of its steps are one run that does not match', () => {
    const { stages } = applyView(map.figures, { ...defaultView, channels: ['none'], only: true });
    const folded = stages.map(({ id, items: [first] }) => ({
      id,
      items: [{ kind: 'fold' as const, id: first?.id ?? '', steps: [first?.id ?? ''] }],
    }));
    expect(layoutColumns({ stages: folded }).list.map(({ width }) => width)).toEqual(folded.map(() => 1));
    const [one] = folded[0]!.items;
    const beside = [{ id: 'a', items: [one!, { kind: 'step' as const, id: 'b', dimmed: false }] }];
    expect(layoutColumns({ stages: beside }).list.map(({ width }) => width)).toEqual([foldWidth, 1]);
  });

  test('gives a folded stage the room of one step', () => {
    const { list, width } = layoutColumns(applyView(map.figures, { ...defaultView, folded: ['stage-1'] }));
    expect(width).toBe(5);
    expect(list[0]).toMatchObject({ kind: 'stage', steps: ['step-1', 'step-2', 'step-3', 'step-4'], width: 1 });
  });

  test('gives a stage without steps the room of one step, with nothing in it', () => {
    const { list, width } = layoutColumns(applyView(galleryCases['empty-stage'].map.figures, defaultView));
    expect(width).toBe(5);
    expect(list.map(({ x }) => x)).toEqual([0, 1, 3, 4]);
  });

  test('columns never overlap and fill the width, but for the room of stages without steps', () => {
    fc.assert(
      fc.property(shownJourney, ({ figures, applied }) => {
        const { list, width } = layoutColumns(applied);
        let x = 0;
        let stage = -1;
        for (const column of list) {
          const passed = figures.stages.slice(stage + 1, column.stage).length;
          if (column.stage !== stage) x += passed;
          stage = column.stage;
          expect(column.x).toBe(x);
          expect(column.width).toBeGreaterThan(0);
          x += column.width;
        }
        expect(width).toBe(x + figures.stages.slice(stage + 1).length);
      }),
    );
  });

  test('every step is in exactly one column, in the order of the journey', () => {
    fc.assert(
      fc.property(shownJourney, ({ figures, applied }) => {
        const { list } = layoutColumns(applied);
        expect(list.flatMap(({ steps }) => steps)).toEqual(stepsOf(figures).map(({ id }) => id));
        for (const { kind, id, steps, dimmed } of list) {
          expect(id).toBe(steps[0]);
          if (kind === 'step') expect(steps).toHaveLength(1);
          else expect(dimmed).toBe(false);
        }
      }),
    );
  });

  test('folding and unfolding changes nothing', () => {
    fc.assert(
      fc.property(
        journey.chain((figures) => fc.tuple(fc.constant(figures), viewOf(figures))),
        ([figures, view]) => {
          // Every fold opened again: those of steps by their first step, those of stages by the view.
          const everyFold = new Set(stepsOf(figures).map(({ id }) => id));
          const opened = applyView(figures, { ...view, folded: [] }, everyFold);
          const never = applyView(figures, { ...view, only: false, folded: [] });
          expect(opened).toEqual(never);
          expect(layoutColumns(opened)).toEqual(layoutColumns(never));
        },
      ),
    );
  });

  test('folding one stage leaves the others as they are', () => {
    fc.assert(
      fc.property(shownJourney, fc.nat(), ({ figures, view }, nth) => {
        const stage = figures.stages[nth % Math.max(1, figures.stages.length)];
        if (stage === undefined) return;
        const before = applyView(figures, { ...view, folded: [] });
        const after = applyView(figures, { ...view, folded: [stage.id] });
        expect(after.stages.filter(({ id }) => id !== stage.id)).toEqual(
          before.stages.filter(({ id }) => id !== stage.id),
        );
        expect([after.matching, after.total, after.drawn]).toEqual([before.matching, before.total, before.drawn]);
      }),
    );
  });
});

describe('trackWidths()', () => {
  test('has a track for each column and for each stage without steps', () => {
    const widths = (name: 'empty-stage' | 'folded' | 'no-steps') => {
      const { map: one, view } = galleryCases[name];
      return trackWidths(layoutColumns(applyView(one.figures, view)));
    };
    expect(widths('empty-stage')).toEqual([1, 1, 1, 1, 1]);
    expect(widths('folded')).toEqual([1, 1, foldWidth, 1, 1]);
    expect(widths('no-steps')).toEqual([1, 1]);
  });

  test('fills the width, a track for each item of a stage', () => {
    fc.assert(
      fc.property(shownJourney, ({ applied }) => {
        const columns = layoutColumns(applied);
        const widths = trackWidths(columns);
        expect(widths.reduce((sum, one) => sum + one, 0)).toBe(columns.width);
        expect(widths).toHaveLength(applied.stages.reduce((sum, { items }) => sum + Math.max(1, items.length), 0));
      }),
    );
  });
});

describe('columnPlaces()', () => {
  const places = (view: Partial<typeof defaultView>) =>
    columnPlaces(layoutColumns(applyView(map.figures, { ...defaultView, ...view })));

  test('are the same where only marks change', () => {
    expect(places({ personas: ['ann'], channels: ['phone'] })).toBe(places({}));
  });

  test.each([
    ['a stage is folded', { folded: ['stage-1'] }],
    ['steps that do not match are folded', { channels: ['phone'], only: true }],
  ])('are others when %s', (_, view) => {
    expect(places(view)).not.toBe(places({}));
  });

  test('tell a folded stage from another of the same place and room', () => {
    const one = layoutColumns({ stages: [{ id: 'a', items: [{ kind: 'step', id: 'x', dimmed: false }] }] });
    const folded = layoutColumns({ stages: [{ id: 'a', items: [{ kind: 'stage', id: 'x', steps: ['x'] }] }] });
    expect(columnPlaces(folded)).not.toBe(columnPlaces(one));
  });
});
