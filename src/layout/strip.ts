import type { Columns } from './columns.ts';

/**
 * Between the columns of the map and the strip above it, which shows every step of the journey side by side, folded or
 * not, and the room of one for a stage without steps. Steps are counted from 0; 2.5 is the middle of the third. Both directions only ever grow, and are inverses of
 * each other wherever something is shown.
 */
export interface StripScale {
  /** The place on the strip of a place in the map, in steps. */
  stepAt: (x: number) => number;
  /** The place in the map of a place on the strip, in columns. */
  xAt: (step: number) => number;
}

type Knot = readonly [x: number, step: number];

/** The value at `at` of a line through knots that only grow; flat beyond both ends. */
function along(knots: readonly Knot[], at: number, from: 0 | 1): number {
  const to = from === 0 ? 1 : 0;
  let before: Knot | undefined;
  for (const knot of knots) {
    if (knot[from] >= at) {
      if (before === undefined || knot[from] === before[from]) return knot[to];
      return before[to] + ((at - before[from]) / (knot[from] - before[from])) * (knot[to] - before[to]);
    }
    before = knot;
  }
  return before?.[to] ?? 0;
}

export function stripScale(columns: Columns): StripScale {
  let step = 0;
  let end = 0;
  const knots = columns.list.flatMap(({ x, width, steps }): Knot[] => {
    step += x - end;
    const start: Knot = [x, step];
    step += steps.length;
    end = x + width;
    return [start, [end, step]];
  });
  knots.unshift([0, 0]);
  if (columns.width > end) knots.push([end, step], [columns.width, step + columns.width - end]);
  return { stepAt: (x) => along(knots, x, 0), xAt: (at) => along(knots, at, 1) };
}
