/** The room that a number needs from one to the next, in em of its type: so many digits, and a gap. */
const roomOf = (count: number) => 0.5 + 0.6 * String(count).length;

/**
 * Every how many-th step has its number below its column, so that none touches the next: 1 for all of them. `room` is
 * the width of all columns, in em of the numbers.
 */
export function numberEvery(steps: number, room: number): number {
  return Math.max(1, Math.ceil((steps * roomOf(steps)) / room));
}
