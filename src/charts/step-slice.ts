import { centre, type Columns } from '../layout/columns.ts';
import { layoutCurve, type Band } from '../layout/experience-curve.ts';
import type { MapFigures } from '../model/figures.ts';
import { pathOf, segmentsOf } from './curve-segments.ts';
import { rounded, type Drawing, type Mark } from './mark.ts';
import { personaSlot } from './persona-slot.ts';

/** The height of a slice, in the pixels it is drawn at. */
const height = 96;
const band: Band = { middle: height / 2, level: 19 };

/**
 * A few steps of a journey with one of them marked: its column tinted, and the curves of some personas. Their marks are
 * not drawn, as no shape keeps its form in a drawing that is stretched: they lie over it.
 */
export function drawStepSlice(
  figures: MapFigures,
  columns: Columns,
  personas: readonly string[],
  step: string,
): Drawing {
  const here = columns.list.find(({ id }) => id === step);
  const marks: Mark[] = [];
  if (here !== undefined) {
    marks.push({
      key: 'here',
      tag: 'rect',
      class: 'here',
      attrs: { x: rounded(here.x), y: 0, width: rounded(here.width), height },
    });
  }
  for (const level of [2, 0, -2]) {
    const y = band.middle - level * band.level;
    marks.push({
      key: `level ${level}`,
      tag: 'line',
      class: level === 0 ? 'level zero' : 'level',
      attrs: { x1: 0, x2: rounded(columns.width), y1: y, y2: y },
    });
  }
  if (here !== undefined) {
    const x = rounded(centre(here));
    marks.push({ key: 'plumb', tag: 'line', class: 'plumb', attrs: { x1: x, x2: x, y1: 0, y2: height } });
  }
  for (const persona of [...personas].reverse()) {
    const slot = personaSlot(figures, persona);
    const runs = layoutCurve(figures, columns, persona, band, personas);
    marks.push({
      key: persona,
      tag: 'path',
      class: `curve ${slot}`,
      attrs: { d: pathOf(runs.flatMap((run) => segmentsOf(run))) },
    });
  }
  return { width: columns.width, height, marks };
}
