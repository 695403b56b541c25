/** A way through slides. */
export type Turn = 'next' | 'previous' | 'first' | 'last';

/** The index of the slide that a turn leads to, from `current` among `count` slides: at either end it stays. */
export function slideFor(turn: Turn, current: number, count: number): number {
  const last = Math.max(0, count - 1);
  const to: Record<Turn, number> = { next: current + 1, previous: current - 1, first: 0, last };
  return Math.max(0, Math.min(last, to[turn]));
}
