import type { Plot } from '../layout/impact-effort.ts';
import { rounded, type Drawing, type Mark } from './mark.ts';

/** What lies behind the insights: the quadrants, and where one rating ends and the next begins. */
export function drawImpactEffort(plot: Plot): Drawing {
  const { width, height, left, right, top, bottom, columnEdges, bandEdges, quadrants } = plot;
  const line = (key: string, x1: number, y1: number, x2: number, y2: number, name = 'cell-line'): Mark => ({
    key,
    tag: 'line',
    class: name,
    attrs: { x1: rounded(x1), y1: rounded(y1), x2: rounded(x2), y2: rounded(y2) },
  });
  return {
    width,
    height,
    marks: [
      ...quadrants.map((quadrant): Mark => ({
        key: quadrant.name,
        tag: 'rect',
        class: `quadrant ${quadrant.name}`,
        attrs: {
          x: rounded(quadrant.x),
          y: rounded(quadrant.y),
          width: rounded(quadrant.width),
          height: rounded(quadrant.height),
        },
      })),
      ...columnEdges.slice(1, -1).map((x, index) => line(`effort ${index + 1}`, x, top, x, bottom)),
      ...bandEdges.slice(1, -1).map((y, index) => line(`impact ${index + 1}`, left, y, right, y)),
      line('axis of effort', left, bottom, right, bottom, 'axis'),
      line('axis of impact', left, top, left, bottom, 'axis'),
    ],
  };
}
