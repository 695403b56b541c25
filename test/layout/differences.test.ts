import { describe, expect, test } from 'vitest';
import { layoutColumns } from '../../src/layout/columns.ts';
import { differenceHeight, layoutDifferences } from '../../src/layout/differences.ts';
import { applyView, defaultView } from '../../src/model/view.ts';
import { galleryCases } from '../gallery/cases.ts';
import { sceneOfCase } from '../gallery/scene.ts';

const { map } = galleryCases.compared;
const { differences, columns } = sceneOfCase(galleryCases.compared);
const middle = differenceHeight / 2;

describe('layoutDifferences()', () => {
  test('has a bar for each step with a difference, up where the second is better off', () => {
    const bars = layoutDifferences(differences, columns);
    expect(bars.map(({ id, up, height }) => [id, (up ? 1 : -1) * (height / 8)])).toEqual([
      ['step-2', -2],
      ['step-3', -3],
      ['step-4', -3],
      ['step-6', 2],
      ['step-8', -2],
    ]);
    for (const { up, y, height } of bars) expect(up ? y + height : y).toBe(middle);
  });

  test('the widest difference there can be, and its number beside it, stay inside the lane', () => {
    const [bar] = layoutDifferences([{ step: 'step-1', a: 2, b: -2, difference: -4 }], columns);
    expect((bar?.y ?? 0) + (bar?.height ?? 0)).toBeLessThanOrEqual(differenceHeight - 10);
  });

  test('stands in the middle of its column', () => {
    const [bar] = layoutDifferences(differences, columns);
    expect((bar?.x ?? 0) + (bar?.width ?? 0) / 2).toBeCloseTo(1.5);
  });

  test('what is folded has no bar', () => {
    const folded = layoutColumns(applyView(map.figures, { ...defaultView, folded: ['stage-1'] }));
    expect(layoutDifferences(differences, folded)).toEqual([]);
  });
});
