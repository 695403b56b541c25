import type { Columns } from '../layout/columns.ts';
import { layoutBars, stillWithUsHeight } from '../layout/still-with-us.ts';
import type { MapFigures } from '../model/figures.ts';
import { rounded, type Drawing } from './mark.ts';

/** The drop-off strip: a bar for each measured step, notable losses marked. */
export function drawStillWithUs(figures: MapFigures, columns: Columns): Drawing {
  return {
    width: columns.width,
    height: stillWithUsHeight,
    marks: layoutBars(figures, columns).map(({ id, x, width, y, height, notable }) => ({
      key: id,
      tag: 'rect',
      class: notable ? 'bar notable' : 'bar',
      attrs: { x: rounded(x), y: rounded(y), width: rounded(width), height: rounded(height) },
    })),
  };
}
