import { layoutBars, stillWithUsHeight } from '../layout/still-with-us.ts';
import { rounded, type Drawing } from './mark.ts';
import type { Scene } from './scene.ts';

/** The drop-off strip: a bar for each measured step, notable losses marked. */
export function drawStillWithUs({ figures, columns }: Scene): Drawing {
  return {
    width: columns.width,
    height: stillWithUsHeight,
    marks: layoutBars(figures, columns).map(({ id, x, width, y, height, notable, dimmed }) => ({
      key: id,
      tag: 'rect',
      class: `bar${notable ? ' notable' : ''}${dimmed ? ' dim' : ''}`,
      attrs: { x: rounded(x), y: rounded(y), width: rounded(width), height: rounded(height) },
    })),
  };
}
