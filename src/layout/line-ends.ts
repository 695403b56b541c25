import { stepsOf, type MapFigures } from '../model/figures.ts';
import { layoutLabels } from './labels.ts';

/** How far apart two names must stand, in tenths of a level: a name can take two lines. */
const spacing = 11;

/**
 * Where the names of the drawn personas stand at the ends of their curves: at their last known level, kept apart. In
 * tenths of a level above −2, 0 … 40, by persona; personas whose emotions are not known are left out.
 */
export function layoutEnds(figures: MapFigures, drawn: readonly string[]): ReadonlyMap<string, number> {
  const last = drawn.flatMap((persona) => {
    const level = stepsOf(figures)
      .flatMap(({ emotions }) => emotions[persona]?.[1] ?? [])
      .at(-1);
    return level === undefined ? [] : { persona, at: Math.round((level + 2) * 10) };
  });
  const placed = layoutLabels(
    last.map(({ at }) => at),
    spacing,
  );
  return new Map(last.map(({ persona }, index) => [persona, placed[index] ?? 0]));
}
