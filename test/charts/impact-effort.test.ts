import { describe, expect, test } from 'vitest';
import { drawImpactEffort } from '../../src/charts/impact-effort.ts';
import { insightSymbols } from '../../src/charts/insight-symbol.ts';
import { layoutImpactEffort } from '../../src/layout/impact-effort.ts';
import { insightKinds } from '../../src/model/insight-words.ts';

describe('drawImpactEffort()', () => {
  test('has four quadrants, the lines between five ratings either way, and two axes', () => {
    const { marks } = drawImpactEffort(layoutImpactEffort([], 680, false));
    const count = (name: string) => marks.filter((mark) => mark.class.split(' ').includes(name)).length;
    expect([count('quadrant'), count('cell-line'), count('axis')]).toEqual([4, 8, 2]);
    expect(new Set(marks.map(({ key }) => key)).size).toBe(marks.length);
  });
});

describe('insightSymbols', () => {
  test('has a shape of its own for each kind: colour is not the only signal', () => {
    const shapes = Object.values(insightSymbols).map(({ path }) => path);
    expect(new Set(shapes).size).toBe(Object.keys(insightKinds).length);
  });
});
