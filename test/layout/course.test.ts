import { describe, expect, test } from 'vitest';
import { layoutColumns } from '../../src/layout/columns.ts';
import { courseLevels, layoutCourse, layoutPeak, layoutStageBands } from '../../src/layout/course.ts';
import { layoutNeighbourhood } from '../../src/layout/neighbourhood.ts';
import { applyView, defaultView } from '../../src/model/view.ts';
import { mapOf, stagesOf } from '../build-content.ts';

const { figures } = mapOf([
  ...stagesOf(
    [
      { title: 'A', emotions: { ann: 1 } },
      { title: 'B', emotions: { ann: { from: 0, to: -2 } } },
    ],
    [{ title: 'C' }],
    [],
    [{ title: 'D', emotions: { ann: 2 } }],
  ),
]);
const columns = layoutColumns(applyView(figures, defaultView));

describe('courseLevels', () => {
  test('stand the same distance apart, delighted at the top', () => {
    expect(courseLevels).toEqual([
      { level: -2, y: 104 },
      { level: -1, y: 80 },
      { level: 0, y: 56 },
      { level: 1, y: 32 },
      { level: 2, y: 8 },
    ]);
  });
});

describe('layoutCourse()', () => {
  test('breaks where nothing is known', () => {
    expect(layoutCourse(figures, columns, 'ann')).toEqual([
      [
        [0.5, 32],
        [1.26, 56],
        [1.74, 104],
      ],
      [[4.5, 8]],
    ]);
  });
});

describe('layoutStageBands()', () => {
  test('lie side by side; a stage without steps has the room of one', () => {
    expect(layoutStageBands(figures, columns)).toEqual([
      { id: 'stage-1', x: 0, width: 2 },
      { id: 'stage-2', x: 2, width: 1 },
      { id: 'stage-3', x: 3, width: 1 },
      { id: 'stage-4', x: 4, width: 1 },
    ]);
  });

  test('are as wide as what is shown of them, and left out where nothing is', () => {
    expect(
      layoutStageBands(mapOf(stagesOf([{ title: 'A' }, { title: 'B' }], [{ title: 'C' }], [{ title: 'D' }])).figures, {
        list: layoutNeighbourhood(figures, 'b', 1).list,
        width: 3,
      }),
    ).toEqual([
      { id: 'stage-1', x: 0, width: 2 },
      { id: 'stage-2', x: 2, width: 1 },
    ]);
  });
});

describe('layoutPeak()', () => {
  test('is the lower or the higher end of a step in which the emotion changes', () => {
    expect(layoutPeak(figures, columns, 'ann', 'b', 'low')).toEqual([1.74, 104]);
    expect(layoutPeak(figures, columns, 'ann', 'b', 'high')).toEqual([1.26, 56]);
  });

  test('is nowhere where nothing is known, and in a step that is not there', () => {
    expect(layoutPeak(figures, columns, 'ann', 'c', 'low')).toBeNull();
    expect(layoutPeak(figures, columns, 'ann', 'z', 'low')).toBeNull();
  });
});
