import type { MapLane } from '../../lanes/lanes.ts';

/**
 * The row of the grid in which each lane lies, by the lane's id: 1 holds the stages, 2 the steps. Below the Experience
 * lane a row is kept for `difference`, which is empty until two journeys are compared.
 */
export function rowsOf(lanes: readonly MapLane[]): ReadonlyMap<string, number> {
  const ids = lanes.flatMap(({ id }) => (id === 'experience' ? [id, 'difference'] : [id]));
  return new Map(ids.map((id, index) => [id, index + 3]));
}
