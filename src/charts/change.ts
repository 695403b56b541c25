import { barHeight, changeHeight, changeWidth, layoutChange, type Bar } from '../layout/change.ts';
import { rounded, type Drawing, type Mark } from './mark.ts';

/** A number before and after: two bars, and a line across them at the aim. What is not known yet is an empty frame. */
export function drawChange(
  change: { before: number; after: number | null; target: number | null },
  range: readonly [number, number] | null,
): Drawing {
  const { before, after, target } = layoutChange(change, range);
  const bar = (key: string, { x, width, y }: Bar): Mark => ({
    key,
    tag: 'rect',
    class: key,
    // A value at the beginning of the scale is still to be seen.
    attrs: { x: rounded(x), y, width: rounded(Math.max(width, 1.5)), height: barHeight },
  });
  return {
    width: changeWidth,
    height: changeHeight,
    marks: [
      bar('before', before),
      after === null
        ? bar('unknown', { x: 0.5, width: changeWidth - 1, y: changeHeight - barHeight })
        : bar('after', after),
      ...(target === null
        ? []
        : [
            {
              key: 'aim',
              tag: 'line' as const,
              class: 'aim',
              attrs: { x1: rounded(target), x2: rounded(target), y1: 0, y2: changeHeight },
            },
          ]),
    ],
  };
}
