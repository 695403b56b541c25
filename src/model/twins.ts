import type { Atlas, AtlasMap } from './atlas.ts';

/**
 * The maps that a map can be compared with: a future map with the current one it answers, a current map with the
 * future ones that answer it.
 */
export function twinsOf(atlas: Atlas, map: AtlasMap): AtlasMap[] {
  return [...atlas.maps.values()].filter(
    (other) => other.id === map.fields.futureOf || other.fields.futureOf === map.id,
  );
}
