import { stepsOf, type MapFigures } from './figures.ts';

/** A loss of at least this many points of the starters is marked. */
export const notableLoss = 5;

/**
 * How many points of the starters are lost between the step measured before and this one, by step id. Positive for a
 * loss, negative where people come back. The first measured step has none, nor has one that is not measured.
 */
export function lossesOf(figures: MapFigures): ReadonlyMap<string, number> {
  const losses = new Map<string, number>();
  let before: number | null = null;
  for (const { id, stillWithUs } of stepsOf(figures)) {
    if (stillWithUs === null) continue;
    // Rounded, because 64.1 − 59.1 is a little less than 5, which would not be notable.
    if (before !== null) losses.set(id, Number((before - stillWithUs).toFixed(6)));
    before = stillWithUs;
  }
  return losses;
}

/** A step where starters are lost. */
export interface Loss {
  step: string;
  /** In points of the starters, more than 0. */
  loss: number;
}

/** The steps that lose most, at most `count` of them, the largest loss first; of equal losses the earlier step first. */
export function largestLosses(figures: MapFigures, count: number): Loss[] {
  return [...lossesOf(figures)]
    .map(([step, loss]) => ({ step, loss }))
    .filter(({ loss }) => loss > 0)
    .sort((a, b) => b.loss - a.loss)
    .slice(0, count);
}
