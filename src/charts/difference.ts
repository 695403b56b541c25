import { differenceHeight, layoutDifferences } from '../layout/differences.ts';
import { rounded, type Drawing } from './mark.ts';
import type { Scene } from './scene.ts';

/** The lane of differences: a bar up where the second is better off than the first, down where it is worse off. */
export function drawDifference({ differences, columns }: Scene): Drawing {
  const middle = differenceHeight / 2;
  return {
    width: columns.width,
    height: differenceHeight,
    marks: [
      {
        key: 'level 0',
        tag: 'line',
        class: 'level zero',
        attrs: { x1: 0, x2: rounded(columns.width), y1: middle, y2: middle },
      },
      ...layoutDifferences(differences, columns).map(({ id, x, width, y, height, up }) => ({
        key: id,
        tag: 'rect' as const,
        class: up ? 'difference up' : 'difference down',
        attrs: { x: rounded(x), y: rounded(y), width: rounded(width), height: rounded(height) },
      })),
    ],
  };
}
