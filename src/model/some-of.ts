import type { MapFigures } from './figures.ts';

/** Those whom something names on a map; none where that is everyone, told by name or not at all. */
export function someOf({ personas }: Pick<MapFigures, 'personas'>, named: readonly string[]): readonly string[] {
  return personas.every((id) => named.includes(id)) ? [] : named;
}
