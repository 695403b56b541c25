import { curveMonotoneX, line } from 'd3-shape';
import type { Columns } from '../layout/columns.ts';
import { experienceHeight, layoutCurve, levelY, type Point } from '../layout/experience-curve.ts';
import type { MapFigures } from '../model/figures.ts';
import { rounded, type Drawing, type Mark } from './mark.ts';
import { personaSlot } from './persona-slot.ts';

const levels = [2, 1, 0, -1, -2];

/** Monotone, so that a curve never claims a feeling beyond what was found. */
const draw = line<Point>()
  .x(([x]) => x)
  .y(([, y]) => y)
  .curve(curveMonotoneX)
  .digits(3);

/** The path of several runs; a run of one point has no line, only its dot. */
export function curvePath(runs: readonly (readonly Point[])[]): string {
  return runs.map((run) => (run.length > 1 ? (draw(run as Point[]) ?? '') : '')).join('');
}

/** The Experience lane: level lines and one curve for each drawn persona. */
export function drawExperience(figures: MapFigures, columns: Columns, personas: readonly string[]): Drawing {
  const grid = levels.map((level): Mark => ({
    key: `level ${level}`,
    tag: 'line',
    class: level === 0 ? 'level zero' : 'level',
    attrs: { x1: 0, x2: rounded(columns.width), y1: rounded(levelY(level)), y2: rounded(levelY(level)) },
  }));
  const curves = personas.map((persona): Mark => ({
    key: persona,
    tag: 'path',
    class: `curve ${personaSlot(figures, persona)}`,
    attrs: { d: curvePath(layoutCurve(figures, columns, persona)) },
  }));
  // The first persona is drawn last: it lies on top.
  return { width: columns.width, height: experienceHeight, marks: [...grid, ...curves.reverse()] };
}
