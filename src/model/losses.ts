import { stepsOf, type MapFigures } from './figures.ts';

/** A loss of at least this many points of the starters is marked. */
export const notableLoss = 5;

/** The losses of the measured steps, by step id, in points of the starters. */
export function lossesOf(figures: MapFigures): ReadonlyMap<string, number> {
  return new Map(stepsOf(figures).flatMap(({ id, lost }) => (lost === null ? [] : [[id, lost] as const])));
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
