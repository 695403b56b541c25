import { routeOf, stepsOf, type MapFigures } from '../model/figures.ts';
import { centre, type Columns } from './columns.ts';
import type { Point } from './experience-curve.ts';

/** The height of one channel's track, in pixels. */
export const trackHeight = 24;

/** How far the routes of different personas stand apart on one track, in pixels. */
const routeSpacing = 4;

/** How far below the middle of a track a persona's route runs, in whole pixels, −6 … +6: routes on one track stay apart. */
export function routeOffset(figures: Pick<MapFigures, 'personas'>, persona: string): number {
  const slots = Math.min(figures.personas.length, 4);
  const slot = Math.max(0, figures.personas.indexOf(persona)) % 4;
  return Math.round((slot - (slots - 1) / 2) * routeSpacing);
}

/** The middle of a track, in pixels from the top of the lane. */
export function trackY(track: number): number {
  return (track + 0.5) * trackHeight;
}

/**
 * The route of a persona through the channels, in runs; a step in which the persona uses none ends a run. Where a step
 * uses several channels at once the route takes the first, as the author wrote them.
 */
export function layoutRoute(figures: MapFigures, columns: Columns, persona: string): Point[][] {
  const offset = routeOffset(figures, persona);
  const steps = new Map(stepsOf(figures).map((step) => [step.id, step]));
  const runs: Point[][] = [];
  let run: Point[] = [];
  for (const column of columns.list) {
    if (column.kind === 'fold') continue;
    const step = steps.get(column.id);
    const [channel] = step === undefined ? [] : routeOf(step, persona);
    const track = channel === undefined ? -1 : figures.channels.indexOf(channel);
    if (track < 0) {
      if (run.length > 0) runs.push(run);
      run = [];
      continue;
    }
    run.push([centre(column), trackY(track) + offset]);
  }
  if (run.length > 0) runs.push(run);
  return runs;
}
