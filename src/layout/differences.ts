import type { Difference } from '../model/comparison.ts';
import { centre, type Columns } from './columns.ts';

/** The height of the lane of differences, in pixels, and of one level. Four levels are the most there can be. */
export const differenceHeight = 96;
const levelHeight = 8;

/** A bar up or down from the middle; x and width in column units, y and height in pixels. */
export interface DifferenceBar {
  id: string;
  x: number;
  width: number;
  y: number;
  height: number;
  up: boolean;
}

const barWidth = 0.32;

/** The bars of the differences at the steps that are shown; none where there is no difference. */
export function layoutDifferences(differences: readonly Difference[], columns: Columns): DifferenceBar[] {
  const byStep = new Map(differences.map((one) => [one.step, one.difference]));
  return columns.list.flatMap((column) => {
    const difference = column.kind === 'step' ? (byStep.get(column.id) ?? 0) : 0;
    if (difference === 0) return [];
    const height = Math.abs(difference) * levelHeight;
    const y = difference > 0 ? differenceHeight / 2 - height : differenceHeight / 2;
    return { id: column.id, x: centre(column) - barWidth / 2, width: barWidth, y, height, up: difference > 0 };
  });
}
