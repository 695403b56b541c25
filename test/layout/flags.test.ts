import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { centre, layoutColumns } from '../../src/layout/columns.ts';
import { layoutCurve } from '../../src/layout/experience-curve.ts';
import { flagWidth, layoutFlags, type FlagKind, type FlagMark } from '../../src/layout/flags.ts';
import { stepsById, stepsOf } from '../../src/model/figures.ts';
import { applyView, defaultView } from '../../src/model/view.ts';
import { mapOf, stagesOf } from '../build-content.ts';
import { people, shownJourney } from './arbitrary-journey.ts';

const kinds: readonly FlagKind[] = ['low', 'high', 'gap', 'truth'];

/** The place of the flag at the nth step of a journey with these levels, the first persona's and perhaps another's. */
function placeAt(
  nth: number,
  kind: FlagKind,
  ann: readonly (number | { from: number; to: number })[],
  { bob = [], wide = 0.9 }: { bob?: readonly number[]; wide?: number } = {},
) {
  const steps = ann.map((level, index) => ({
    title: `S${index + 1}`,
    emotions: { ann: level, ...(bob[index] === undefined ? {} : { bob: bob[index] }) },
  }));
  const { figures } = mapOf(stagesOf(steps));
  const columns = layoutColumns(applyView(figures, defaultView));
  const step = stepsOf(figures)[nth]?.id ?? '';
  return layoutFlags(figures, columns, ['ann', 'bob'], [{ step, kind, wide }]).get(step);
}

describe('layoutFlags()', () => {
  test('a moment stands over a peak and under a valley', () => {
    expect(placeAt(1, 'truth', [0, 1, 0])).toMatchObject({ below: false, align: 'start', at: 30 });
    expect(placeAt(1, 'truth', [0, -1, 0])).toMatchObject({ below: true, align: 'start', at: 10 });
  });

  test('on a slope its words lead away from the curve', () => {
    expect(placeAt(1, 'high', [0, 1, 2])).toMatchObject({ below: false, align: 'end', at: 30 });
    expect(placeAt(1, 'high', [2, 1, 0])).toMatchObject({ below: false, align: 'start', at: 30 });
    expect(placeAt(1, 'low', [0, -1, -2])).toMatchObject({ below: true, align: 'end', at: 10 });
  });

  test('it stands clear of everybody who is drawn', () => {
    expect(placeAt(1, 'gap', [0, 1, 0], { bob: [0, -2, 0] })).toMatchObject({ below: true, at: 0 });
    expect(placeAt(1, 'high', [0, 1, 0], { bob: [0, 2, 0] })).toMatchObject({ below: false, at: 40 });
  });

  test('where the curve comes from below and goes on below, it stands below that', () => {
    const { at, below } = placeAt(1, 'low', [-2, -1, -2])!;
    expect(below).toBe(true);
    // Within the 0.9 columns of its words the curve falls to −1.9.
    expect(at).toBeLessThanOrEqual(3);
    expect(placeAt(1, 'low', [-2, -1, -2], { wide: 0.3 })!.at).toBeGreaterThan(5);
  });

  test('at the rim it reaches into the map', () => {
    expect(placeAt(0, 'high', [2, 0, 0])).toMatchObject({ align: 'start' });
    expect(placeAt(2, 'high', [0, 0, 2])).toMatchObject({ align: 'end' });
    expect(placeAt(0, 'high', [2])).toMatchObject({ align: 'start', room: 1 });
  });

  test('two that follow each other lead away from each other', () => {
    const { figures } = mapOf(stagesOf([0, 2, 2, 0].map((ann, index) => ({ title: `S${index}`, emotions: { ann } }))));
    const columns = layoutColumns(applyView(figures, defaultView));
    const marks = ['s1', 's2'].map((step): FlagMark => ({ step, kind: 'high', wide: 1.2 }));
    const places = layoutFlags(figures, columns, ['ann'], marks);
    expect(['s1', 's2'].map((step) => places.get(step)?.align)).toEqual(['end', 'start']);
  });

  test('where nothing is drawn there is none', () => {
    const { figures } = mapOf(stagesOf([{ title: 'A' }, { title: 'B', emotions: { ann: 1 } }]));
    const columns = layoutColumns(applyView(figures, defaultView));
    const marks = stepsOf(figures).map(({ id }): FlagMark => ({ step: id, kind: 'truth', wide: 1 }));
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
          const marks = stepsOf(figures).map(({ id }, index): FlagMark => ({
            step: id,
            kind: some[index] ?? 'truth',
            wide: 0.9,
          }));
          const places = [...layoutFlags(figures, columns, people, marks)].map(([step, place]) => {
            const column = columns.list.find(({ kind, id }) => kind === 'step' && id === step)!;
            const x = centre(column);
            const wide = place.room / 2;
            const from = place.align === 'start' ? x : x - wide;
            return { step, ...place, from, to: from + wide };
          });
          for (const { step, at, below, align, room, from, to } of places) {
            const levels = Object.values(stepsById(figures).get(step)!.emotions).flat();
            if (below) expect(at / 10 - 2).toBeLessThan(Math.min(...levels) + 0.06);
            else expect(at / 10 - 2).toBeGreaterThan(Math.max(...levels) - 0.06);
            expect([from >= -0.001, to <= columns.width + 0.001, room >= 1]).toEqual([true, true, true]);
            // No point of a curve lies in its words, which are from 0.3 to 0.8 levels off.
            for (const [px, y] of people.flatMap((id) =>
              layoutCurve(figures, columns, id, { middle: 0, level: 1 }).flat(),
            )) {
              const words = align === 'start' ? [from, Math.min(to, from + 0.9)] : [Math.max(from, to - 0.9), to];
              if (px < words[0]! || px > words[1]!) continue;
              if (below) expect(-y).toBeGreaterThan(at / 10 - 2 - 0.3);
              else expect(-y).toBeLessThan(at / 10 - 2 + 0.3);
            }
          }
          for (const one of places)
            for (const other of places) {
              if (one === other || one.below !== other.below || Math.abs(one.at - other.at) >= 6) continue;
              expect(one.to <= other.from + 0.3 || other.to <= one.from + 0.3).toBe(true);
            }
        },
      ),
    );
  });
});

test('flagWidth() takes words for wider where columns are narrow, and letters of scripts without an alphabet', () => {
  expect(flagWidth('Low', 'overview')).toBeGreaterThan(2 * flagWidth('Low', 'detail'));
  expect(flagWidth('等待', 'detail')).toBe(flagWidth('wait', 'detail'));
  expect(flagWidth('x'.repeat(500), 'detail')).toBe(4);
});
