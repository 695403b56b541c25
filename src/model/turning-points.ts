import { stepsOf, type MapFigures } from './figures.ts';

/** How a persona feels at one end of a step, −2 … +2. */
export interface Level {
  step: string;
  level: number;
}

/** A persona's known levels in the journey's order, two a step: how they enter it and how they leave it. */
export function levelsOf(figures: MapFigures, persona: string): Level[] {
  return stepsOf(figures).flatMap(({ id, emotions }) =>
    (emotions[persona] ?? []).map((level) => ({ step: id, level })),
  );
}

/** A step in which a persona's curve turns: a low at or below −1, or a high at or above +1. */
export interface TurningPoint extends Level {
  kind: 'low' | 'high';
  persona: string;
}

const signs = { low: -1, high: 1 } as const;
const kinds = ['low', 'high'] as const;

/** How far from neutral a curve has to turn, so that it counts. */
const farEnough = 1;

function turnsOf(figures: MapFigures, persona: string): TurningPoint[] {
  // Without repeats a plateau is one level, at its first step.
  const levels = levelsOf(figures, persona).filter(({ level }, index, all) => level !== all[index - 1]?.level);
  return kinds.flatMap((kind) => {
    const height = (one: Level | undefined) => (one === undefined ? -Infinity : signs[kind] * one.level);
    return levels
      .filter(
        (one, index) =>
          height(one) >= farEnough && height(one) > Math.max(height(levels[index - 1]), height(levels[index + 1])),
      )
      .map((one) => ({ kind, persona, ...one }));
  });
}

/**
 * The lows and highs of the personas' curves, in the journey's order; of one step the low first. A plateau counts once,
 * at its first step, and the first and the last known level can be turns. An unknown emotion is skipped: what lies on
 * its two sides are neighbours. Where several personas have a turn of one kind in one step it appears once, with the
 * most extreme level and whose it is; of equal levels the persona given first.
 */
export function turningPoints(figures: MapFigures, personas: readonly string[]): TurningPoint[] {
  const turns = personas.flatMap((persona) => turnsOf(figures, persona));
  return stepsOf(figures).flatMap(({ id }) =>
    kinds.flatMap((kind) =>
      turns
        .filter((turn) => turn.step === id && turn.kind === kind)
        .sort((a, b) => signs[kind] * (b.level - a.level))
        .slice(0, 1),
    ),
  );
}

/**
 * The next turn of a kind after a step (`after` null: from the beginning), starting over at the end; null when there is
 * none. `order` holds the ids of the steps one can go to, in the journey's order: other turns are passed over.
 */
export function nextTurn(
  points: readonly TurningPoint[],
  kind: TurningPoint['kind'],
  after: string | null,
  order: readonly string[],
): TurningPoint | null {
  const place = (step: string) => order.indexOf(step);
  const from = after === null ? -1 : place(after);
  const reachable = points
    .filter((point) => point.kind === kind && place(point.step) >= 0)
    .sort((a, b) => place(a.step) - place(b.step));
  return reachable.find(({ step }) => place(step) > from) ?? reachable[0] ?? null;
}
