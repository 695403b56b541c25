import { stepsOf, type MapFigures } from '../model/figures.ts';
import { centre, type Columns } from './columns.ts';

/** x in column units, y in pixels from the top of the lane. */
export type Point = readonly [x: number, y: number];

/** The height of the Experience lane, in pixels, and how many pixels one level of emotion takes. */
export const experienceHeight = 196;
export const levelHeight = 31;

/** Where a level of emotion (−2 … +2) stands, in pixels from the top: delighted at the top. */
export function levelY(level: number): number {
  return experienceHeight / 2 - (Math.round(level * 10) / 10) * levelHeight;
}

/** An emotion that changes within a step gets two points, this far left and right of the middle. */
const swingReach = 0.24;

/**
 * The points of one persona's curve, in runs: an unknown emotion ends a run, so that a gap is drawn as a gap. Steps
 * folded away do not interrupt it.
 */
export function layoutCurve(figures: MapFigures, columns: Columns, persona: string): Point[][] {
  const steps = new Map(stepsOf(figures).map((step) => [step.id, step]));
  const runs: Point[][] = [];
  let run: Point[] = [];
  for (const column of columns.list) {
    if (column.kind === 'fold') continue;
    const swing = steps.get(column.id)?.emotions[persona];
    if (swing === undefined) {
      if (run.length > 0) runs.push(run);
      run = [];
      continue;
    }
    const [from, to] = swing;
    const x = centre(column);
    if (from === to) run.push([x, levelY(from)]);
    else run.push([x - swingReach, levelY(from)], [x + swingReach, levelY(to)]);
  }
  if (run.length > 0) runs.push(run);
  return runs;
}
