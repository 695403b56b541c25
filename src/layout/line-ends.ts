import { stepsById, type MapFigures } from '../model/figures.ts';
import type { Columns } from './columns.ts';
import { layoutLabels } from './labels.ts';

/** How far apart two names must stand, in tenths of a level: a name can take two lines. */
const spacing = 11;

/**
 * Where the names of the drawn personas stand at the ends of their curves: at the last level that is drawn, kept apart.
 * In tenths of a level above −2, 0 … 40, by persona; personas of whom nothing is drawn are left out.
 */
export function layoutEnds(
  figures: MapFigures,
  columns: Columns,
  drawn: readonly string[],
): ReadonlyMap<string, number> {
  const steps = stepsById(figures);
  const shown = columns.list.flatMap((column) => (column.kind === 'fold' ? [] : column.steps));
  const last = drawn.flatMap((persona) => {
    const level = shown.flatMap((id) => steps.get(id)?.emotions[persona]?.[1] ?? []).at(-1);
    return level === undefined ? [] : { persona, at: Math.round((level + 2) * 10) };
  });
  const placed = layoutLabels(
    last.map(({ at }) => at),
    spacing,
  );
  return new Map(last.map(({ persona }, index) => [persona, placed[index] ?? 0]));
}
