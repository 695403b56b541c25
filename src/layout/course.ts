import { stepsById, type MapFigures } from '../model/figures.ts';
import type { Columns } from './columns.ts';
import { layoutCurve, levelY, type Band, type Point } from './experience-curve.ts';

/** The height of a course, in pixels. The same for all, so that they can be compared with the eye. */
export const courseHeight = 112;
const band: Band = { middle: courseHeight / 2, level: 24 };

/** Where each level of emotion stands in a course. */
export const courseLevels = [-2, -1, 0, 1, 2].map((level) => ({ level, y: levelY(level, band) }));

/** The runs of one persona's curve in a course; a step of which nothing is known is a gap. */
export function layoutCourse(
  figures: MapFigures,
  columns: Columns,
  persona: string,
  together: readonly string[] = [persona],
): Point[][] {
  return layoutCurve(figures, columns, persona, band, together);
}

/** A stage in a course: where it begins, and how many columns it takes. One without steps takes one. */
export interface StageBand {
  id: string;
  x: number;
  width: number;
}

export function layoutStageBands(figures: MapFigures, columns: Columns): StageBand[] {
  const inColumns = new Set(columns.list.flatMap(({ steps }) => steps));
  let x = 0;
  return figures.stages.flatMap(({ id, steps }) => {
    const shown = steps.filter((step) => inColumns.has(step.id)).length;
    if (shown === 0 && steps.length > 0) return [];
    const band = { id, x, width: Math.max(1, shown) };
    x += band.width;
    return band;
  });
}

/** Where a persona is lowest or highest in a step; null where that is not known or the step is not shown. */
export function layoutPeak(
  figures: MapFigures,
  columns: Columns,
  persona: string,
  step: string,
  side: 'low' | 'high',
): Point | null {
  const column = columns.list.find(({ id }) => id === step);
  if (column === undefined || stepsById(figures).get(step)?.emotions[persona] === undefined) return null;
  const points = layoutCourse(figures, { list: [column], width: column.width }, persona).flat();
  // y grows downwards.
  const further = (a: Point, b: Point) => (side === 'low' ? b[1] > a[1] : b[1] < a[1]);
  return points.reduce<Point | null>((peak, point) => (peak === null || further(peak, point) ? point : peak), null);
}
