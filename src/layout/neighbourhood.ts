import { stepsOf, type MapFigures } from '../model/figures.ts';
import { layoutColumns, type Columns } from './columns.ts';

/**
 * The columns of a step and of `reach` steps on either side, whatever is filtered or folded in the map. Near the
 * journey's ends there are more on the other side, so that there are always as many. Empty for a step that the map
 * does not have.
 */
export function layoutNeighbourhood(figures: MapFigures, step: string, reach: number): Columns {
  const steps = stepsOf(figures).map(({ id }) => id);
  const here = steps.indexOf(step);
  const count = here < 0 ? 0 : 2 * reach + 1;
  const first = Math.max(0, Math.min(here - reach, steps.length - count));
  const shown = new Set(steps.slice(first, first + count));
  const stages = figures.stages.map((stage) => ({
    id: stage.id,
    items: stage.steps
      .filter(({ id }) => shown.has(id))
      .map(({ id }) => ({ kind: 'step' as const, id, dimmed: false })),
  }));
  return layoutColumns({ stages: stages.filter(({ items }) => items.length > 0) });
}
