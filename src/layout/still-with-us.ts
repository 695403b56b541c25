import { stepsById, type MapFigures } from '../model/figures.ts';
import { lossesOf, notableLoss } from '../model/losses.ts';
import { centre, type Columns } from './columns.ts';

/** The height of the lane and of a full bar (100 %), in pixels. The room above a bar is its label's. */
export const stillWithUsHeight = 78;
export const fullBarHeight = 50;

/** A bar of the drop-off strip; x and width in column units, y and height in pixels. */
export interface Bar {
  id: string;
  x: number;
  width: number;
  y: number;
  height: number;
  notable: boolean;
  dimmed: boolean;
}

const barWidth = 0.52;

/** The bars of the columns that are shown and measured; a folded stage has the share left at its last measured step. */
export function layoutBars(figures: MapFigures, columns: Columns): Bar[] {
  const steps = stepsById(figures);
  const losses = lossesOf(figures);
  return columns.list.flatMap((column) => {
    if (column.kind === 'fold') return [];
    const value = column.steps.flatMap((id) => steps.get(id)?.stillWithUs ?? []).at(-1);
    if (value === undefined) return [];
    const height = (value / 100) * fullBarHeight;
    return {
      id: column.id,
      x: centre(column) - barWidth / 2,
      width: barWidth,
      y: stillWithUsHeight - 4 - height,
      height,
      notable: column.steps.some((id) => (losses.get(id) ?? 0) >= notableLoss),
      dimmed: column.dimmed,
    };
  });
}
