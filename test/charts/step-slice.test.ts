import { describe, expect, test } from 'vitest';
import { drawStepSlice } from '../../src/charts/step-slice.ts';
import { layoutNeighbourhood } from '../../src/layout/neighbourhood.ts';
import { mapOf, stagesOf } from '../build-content.ts';

const { figures } = mapOf(
  stagesOf(
    ['A', 'B', 'C', 'D', 'E', 'F'].map((title, index) => ({
      title,
      emotions: { ann: index === 3 ? { from: 1, to: -2 } : 1 },
    })),
  ),
);
const slice = (step: string) => drawStepSlice(figures, layoutNeighbourhood(figures, step, 2), ['ann'], step);
const mark = (step: string, key: string) => slice(step).marks.find((one) => one.key === key);

describe('drawStepSlice()', () => {
  test('tints the column of the step, wherever it stands', () => {
    expect(slice('d').width).toBe(5);
    expect(mark('d', 'here')?.attrs).toMatchObject({ x: 2, width: 1 });
    expect(mark('a', 'here')?.attrs).toMatchObject({ x: 0 });
  });

  test('has levels and no curve for a map without emotions', () => {
    const bare = mapOf(stagesOf([{ title: 'A' }])).figures;
    const { marks } = drawStepSlice(bare, layoutNeighbourhood(bare, 'a', 2), [], 'a');
    expect(marks.map(({ key }) => key)).toEqual(['here', 'level 2', 'level 0', 'level -2', 'plumb']);
  });
});
