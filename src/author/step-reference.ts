import type { Atlas, AtlasMap, AtlasStep } from '../model/atlas.ts';

/**
 * Finds the step a body names: `map#step`, or `#step` in the body of a map. Null when there is none; the checks have
 * told the author by then.
 */
export function findStep(
  atlas: Atlas,
  ref: string,
  entry: App.Locals['entry'],
): { map: AtlasMap; step: AtlasStep } | null {
  const [mapId = '', stepId = ''] = ref.split('#');
  const map = atlas.maps.get(mapId === '' && entry?.collection === 'maps' ? entry.id : mapId);
  const step = map?.steps.find(({ id }) => id === stepId);
  return map === undefined || step === undefined ? null : { map, step };
}
