import type { Atlas, AtlasMap } from './atlas.ts';
import { twinOf, type Twin } from './comparison.ts';

/**
 * The maps that a map can be compared with: a future map with the current one it answers, a current map with the
 * future ones that answer it.
 */
export function twinsOf(atlas: Atlas, map: AtlasMap): AtlasMap[] {
  return [...atlas.maps.values()].filter(
    (other) => other.id === map.fields.futureOf || other.fields.futureOf === map.id,
  );
}

/** The same maps, told in the steps of this one. */
export function mapTwins(atlas: Atlas, map: AtlasMap): Twin[] {
  return twinsOf(atlas, map).map(({ id, fields: { title }, figures, steps }) => {
    // Who answers whom says which comes first: of two future maps, too.
    const state = id === map.fields.futureOf ? 'current' : 'future';
    return twinOf(map, { id, title, state, on: null, figures, steps });
  });
}
