import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { layoutColumns } from '../../src/layout/columns.ts';
import { asideOf, groupMarks, layoutMarks, type MarkPlace } from '../../src/layout/level-marks.ts';
import { stepsOf, type Swing } from '../../src/model/figures.ts';
import { applyView, defaultView } from '../../src/model/view.ts';
import { mapOf, stagesOf } from '../build-content.ts';
import { journey, people } from './arbitrary-journey.ts';

const groups = (emotions: Record<string, Swing>, personas = people) =>
  groupMarks({ emotions }, personas).map(({ place, marks }) => [
    place,
    ...marks.map(({ persona, at }) => `${persona} ${at}`),
  ]);

describe('groupMarks()', () => {
  test('puts those together who feel the same, in the order of the personas', () => {
    expect(groups({ bob: [1, 1], ann: [1, 1], cem: [-2, -2] })).toEqual([
      ['middle', 'cem 0'],
      ['middle', 'ann 30', 'bob 30'],
    ]);
  });

  test('puts those together whose marks would cover most of each other, one after the other', () => {
    expect(groups({ ann: [0, 0], bob: [0.2, 0.2], cem: [0.4, 0.4], dee: [0.8, 0.8] })).toEqual([
      ['middle', 'ann 20', 'bob 22', 'cem 24'],
      ['middle', 'dee 28'],
    ]);
  });

  test('takes where a change starts and where it ends each for itself', () => {
    expect(groups({ ann: [1, -2], bob: [1, 0], cem: [1, 1] })).toEqual([
      ['middle', 'cem 30'],
      ['start', 'ann 30', 'bob 30'],
      ['end', 'ann 0'],
      ['end', 'bob 20'],
    ]);
  });

  test('has nothing of personas who are not asked for', () => {
    expect(groups({ ann: [1, 1], bob: [1, 1] }, ['bob'])).toEqual([['middle', 'bob 30']]);
  });
});

describe('asideOf()', () => {
  test('leaves one that stands alone at its step', () => {
    expect(asideOf(0, 1, 'middle', 11, 150)).toBe(0);
  });

  test('sets two, three and four beside each other around it', () => {
    const all = (count: number) =>
      Array.from({ length: count }, (_, index) => asideOf(index, count, 'middle', 11, 150));
    expect(all(2)).toEqual([-5.5, 5.5]);
    expect(all(3)).toEqual([-11, 0, 11]);
    expect(all(4)).toEqual([-16.5, -5.5, 5.5, 16.5]);
  });

  test('moves them closer where the column is narrow, and keeps them in their half where the step has two places', () => {
    expect(asideOf(3, 4, 'middle', 11, 20)).toBe(7.5);
    expect(asideOf(1, 2, 'end', 11, 20)).toBeCloseTo(2.2);
    fc.assert(
      fc.property(
        fc.constantFrom<MarkPlace>('middle', 'start', 'end'),
        fc.integer({ min: 1, max: 12 }),
        fc.integer({ min: 8, max: 300 }),
        (place, count, width) => {
          const reach = Math.abs(asideOf(count - 1, count, place, 11, width));
          expect(reach).toBeLessThan((place === 'middle' ? 0.5 : 0.22) * width);
        },
      ),
    );
  });
});

describe('layoutMarks()', () => {
  const size = () => ({ mark: 11, column: 100 });

  test('has no two marks at one place, and each at its level', () => {
    fc.assert(
      fc.property(journey, (figures) => {
        const columns = layoutColumns(applyView(figures, { ...defaultView, folded: [] }));
        const marks = layoutMarks(figures, columns, people, size);
        for (const [index, a] of marks.entries()) {
          for (const b of marks.slice(index + 1)) {
            const across = Math.abs((a.x - b.x) * 100 + a.aside - b.aside);
            expect(Math.hypot(across, (a.level - b.level) * 31)).toBeGreaterThan(9);
          }
        }
        const swings = stepsOf(figures).flatMap(({ emotions }) => Object.values(emotions));
        expect(marks).toHaveLength(swings.reduce((sum, [from, to]) => sum + (from === to ? 1 : 2), 0));
      }),
    );
  });

  test('leaves those alone who are not drawn', () => {
    const { figures } = mapOf(stagesOf([{ title: 'A', emotions: { ann: 1, bob: 1 } }]));
    const columns = layoutColumns(applyView(figures, defaultView));
    expect(layoutMarks(figures, columns, ['bob'], size)).toEqual([
      { persona: 'bob', step: 'a', x: 0.5, level: 1, aside: 0 },
    ]);
  });
});
