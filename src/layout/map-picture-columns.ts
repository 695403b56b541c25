import type { Columns } from './columns.ts';
import { centre } from './columns.ts';

/** The steps of a map side by side in pixels of a picture. */
export interface PlacedColumns {
  /** The pixel of a place in column units. */
  at: (x: number) => number;
  steps: readonly { id: string; middle: number; width: number }[];
  /** Of every stage, in the figures' order. */
  stages: readonly { left: number; width: number }[];
}

/**
 * Shares a width out by the number of steps, so that no stage is narrower than its least; where that is not possible,
 * by what is least. In pixels; they add up to `total`.
 */
export function shareWidth(counts: readonly number[], least: readonly number[], total: number): number[] {
  const sum = (list: readonly number[]) => list.reduce((all, one) => all + one, 0);
  const needed = sum(least);
  if (needed >= total) return least.map((one) => (one / needed) * total);
  const narrow = new Set<number>();
  for (;;) {
    const others = counts.map((_, index) => index).filter((index) => !narrow.has(index));
    const room = total - sum([...narrow].map((index) => least[index] ?? 0));
    const unit = room / sum(others.map((index) => counts[index] ?? 0));
    const tooNarrow = others.filter((index) => (counts[index] ?? 0) * unit < (least[index] ?? 0));
    if (tooNarrow.length === 0) {
      return counts.map((count, index) => (narrow.has(index) ? (least[index] ?? 0) : count * unit));
    }
    for (const index of tooNarrow) narrow.add(index);
  }
}

/** Places the columns of a whole map, nothing folded, between two edges: `least` is the width that each stage needs. */
export function placeColumns(
  counts: readonly number[],
  columns: Columns,
  least: readonly number[],
  { x, width }: { x: number; width: number },
): PlacedColumns {
  // A stage without steps takes the room of one.
  const units = counts.map((count) => Math.max(1, count));
  const widths = shareWidth(units, least, width);
  let left = x;
  let unit = 0;
  const stages = widths.map((one, index) => {
    const stage = { left, width: one, unit, units: units[index] ?? 1 };
    left += one;
    unit += stage.units;
    return stage;
  });
  const at = (place: number) => {
    const stage = stages.findLast((one) => one.unit <= place) ?? stages[0];
    return stage === undefined ? x : stage.left + ((place - stage.unit) / stage.units) * stage.width;
  };
  return {
    at,
    stages,
    steps: columns.list.map((column) => ({
      id: column.id,
      middle: at(centre(column)),
      width: (stages[column.stage]?.width ?? 0) / (stages[column.stage]?.units ?? 1),
    })),
  };
}
