import { stepsOf, type MapFigures } from '../model/figures.ts';
import { centre, type Columns } from './columns.ts';

/** The height of the lane and of a full bar (100 %), in pixels. The room above a bar is its label's. */
export const stillWithUsHeight = 64;
export const fullBarHeight = 38;

/** A loss of at least this many points of the starters is marked. */
export const notableLoss = 5;

/** A bar of the drop-off strip; x and width in column units, y and height in pixels. */
export interface Bar {
  id: string;
  x: number;
  width: number;
  y: number;
  height: number;
  notable: boolean;
}

/**
 * How many points of the starters are lost between the step measured before and this one, by step id. Positive for a
 * loss. The first measured step has none.
 */
export function lossesOf(figures: MapFigures): ReadonlyMap<string, number> {
  const losses = new Map<string, number>();
  let before: number | null = null;
  for (const { id, stillWithUs } of stepsOf(figures)) {
    if (stillWithUs === null) continue;
    if (before !== null) losses.set(id, before - stillWithUs);
    before = stillWithUs;
  }
  return losses;
}

const barWidth = 0.52;

/** The bars of the steps that are shown and measured. */
export function layoutBars(figures: MapFigures, columns: Columns): Bar[] {
  const steps = new Map(stepsOf(figures).map((step) => [step.id, step]));
  const losses = lossesOf(figures);
  return columns.list.flatMap((column) => {
    const value = column.kind === 'step' ? steps.get(column.id)?.stillWithUs : null;
    if (value === null || value === undefined) return [];
    const height = (value / 100) * fullBarHeight;
    return {
      id: column.id,
      x: centre(column) - barWidth / 2,
      width: barWidth,
      y: stillWithUsHeight - 4 - height,
      height,
      notable: (losses.get(column.id) ?? 0) >= notableLoss,
    };
  });
}
