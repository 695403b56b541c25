import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { centre, layoutColumns } from '../../src/layout/columns.ts';
import { layoutFlags, type FlagKind, type FlagMark } from '../../src/layout/flags.ts';
import { stepsById, stepsOf } from '../../src/model/figures.ts';
import { applyView, defaultView } from '../../src/model/view.ts';
import { mapOf, stagesOf } from '../build-content.ts';
import { people, shownJourney } from './arbitrary-journey.ts';

const kinds: readonly FlagKind[] = ['low', 'high', 'gap', 'truth'];

/** The place of the flag at the nth step of a journey with these levels, the first persona's and perhaps another's. */
function placeAt(nth: number, kind: FlagKind, ann: readonly number[], bob: readonly number[] = []) {
  const steps = ann.map((level, index) => ({
    title: `S${index + 1}`,
    emotions: { ann: level, ...(bob[index] === undefined ? {} : { bob: bob[index] }) },
  }));
  const { figures } = mapOf(stagesOf(steps));
  const columns = layoutColumns(applyView(figures, defaultView));
  const step = stepsOf(figures)[nth]?.id ?? '';
  return layoutFlags(figures, columns, ['ann', 'bob'], [{ step, kind }]).get(step);
}

describe('layoutFlags()', () => {
  test('a moment stands over a peak and under a valley', () => {
    expect(placeAt(1, 'truth', [0, 1, 0])).toMatchObject({ below: false, align: 'centre', at: 30 });
    expect(placeAt(1, 'truth', [0, -1, 0])).toMatchObject({ below: true, align: 'centre', at: 10 });
  });

  test('on a slope it leans away from the curve', () => {
    expect(placeAt(1, 'high', [0, 1, 2])).toMatchObject({ below: false, align: 'end' });
    expect(placeAt(1, 'high', [2, 1, 0])).toMatchObject({ below: false, align: 'start' });
    expect(placeAt(1, 'low', [0, -1, -2])).toMatchObject({ below: true, align: 'end' });
  });

  test('it stands clear of everybody who is drawn', () => {
    expect(placeAt(1, 'gap', [0, 1, 0], [0, -2, 0])).toMatchObject({ below: true, at: 0 });
    expect(placeAt(1, 'high', [0, 1, 0], [0, 2, 0])).toMatchObject({ below: false, at: 40 });
  });

  test('at the rim it reaches into the map', () => {
    expect(placeAt(0, 'high', [2, 0, 0])).toMatchObject({ align: 'start' });
    expect(placeAt(2, 'high', [0, 0, 2])).toMatchObject({ align: 'end' });
    expect(placeAt(0, 'high', [2])).toMatchObject({ align: 'centre', room: 2 });
  });

  test('where nothing is drawn there is none', () => {
    const { figures } = mapOf(stagesOf([{ title: 'A' }, { title: 'B', emotions: { ann: 1 } }]));
    const columns = layoutColumns(applyView(figures, defaultView));
    const marks = stepsOf(figures).map(({ id }): FlagMark => ({ step: id, kind: 'truth' }));
    expect([...layoutFlags(figures, columns, ['ann'], marks).keys()]).toEqual([stepsOf(figures)[1]?.id]);
    expect(layoutFlags(figures, columns, [], marks).size).toBe(0);
  });

  test('in any journey, no flag stands on a mark of its step, beyond the rim, or in another flag', () => {
    fc.assert(
      fc.property(
        shownJourney,
        fc.array(fc.constantFrom(...kinds), { minLength: 20 }),
        ({ figures, applied }, some) => {
          const columns = layoutColumns(applied);
          const marks = stepsOf(figures).map(({ id }, index): FlagMark => ({ step: id, kind: some[index] ?? 'truth' }));
          const places = [...layoutFlags(figures, columns, people, marks)].map(([step, place]) => {
            const column = columns.list.find(({ kind, id }) => kind === 'step' && id === step)!;
            const x = centre(column);
            const wide = place.room / 2;
            const from = { centre: x - wide / 2, start: x, end: x - wide }[place.align];
            return { step, ...place, from, to: from + wide };
          });
          for (const { step, at, below, room, from, to } of places) {
            const levels = Object.values(stepsById(figures).get(step)!.emotions).flat();
            expect(at / 10 - 2).toBeCloseTo(below ? Math.min(...levels) : Math.max(...levels), 1);
            // The room of one column is the least: there is always something to read.
            if (room > 2) expect([from >= -0.001, to <= columns.width + 0.001]).toEqual([true, true]);
          }
          for (const one of places)
            for (const other of places) {
              if (one === other || one.below !== other.below || Math.abs(one.at - other.at) >= 6) continue;
              if (one.room === 2 || other.room === 2) continue;
              expect(one.to <= other.from + 0.3 || other.to <= one.from + 0.3).toBe(true);
            }
        },
      ),
    );
  });
});
