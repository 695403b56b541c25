import type { CollectionName } from '../schema/collections.ts';
import type { Atlas, AtlasInsight, AtlasMap, AtlasStep } from './atlas.ts';

/** Where something appears in one map. */
export interface Places {
  map: AtlasMap;
  /** The steps, in the journey's order, each with the fields that name it. */
  steps: readonly { step: AtlasStep; fields: readonly string[] }[];
}

/**
 * Every place in every map that concerns an entry: the steps that name it and, for an insight or an action, the steps it
 * names itself. Maps in the order of the site; a map that names it only as a whole has no steps.
 */
export function placesOf(atlas: Atlas, collection: CollectionName, id: string): Places[] {
  const found = new Map<string, Map<string, Set<string>>>();
  const add = (map: string, step: string | null, field: string) => {
    const steps = found.get(map) ?? new Map<string, Set<string>>();
    found.set(map, steps);
    if (step !== null) steps.set(step, (steps.get(step) ?? new Set()).add(field));
  };
  for (const { from, step, field } of atlas.backlinksTo(collection, id)) {
    if (from.collection === 'maps') add(from.id, step, field);
  }
  if (collection === 'insights' || collection === 'actions') {
    for (const place of atlas[collection].get(id)?.fields.at ?? []) {
      const [map = '', step = ''] = place.split('#');
      add(map, step, 'at');
    }
  }
  return [...atlas.maps.values()].flatMap((map) => {
    const steps = found.get(map.id);
    if (steps === undefined) return [];
    return {
      map,
      steps: map.steps.flatMap((step) => {
        const fields = steps.get(step.id);
        return fields === undefined ? [] : { step, fields: [...fields] };
      }),
    };
  });
}

/** The insights that happen in a map or are linked from it, those most worth doing first. */
export function insightsOfMap(atlas: Atlas, map: string): AtlasInsight[] {
  return rankedInsights(atlas).filter(
    (insight) =>
      insight.fields.at.some((place) => place.startsWith(`${map}#`)) ||
      atlas.backlinksTo('insights', insight.id).some(({ from }) => from.collection === 'maps' && from.id === map),
  );
}

/** Whether an insight asks for something: it is no delight, which is to be kept, and neither resolved nor declined. */
export function asksForWork({ fields: { kind, status } }: Pick<AtlasInsight, 'fields'>): boolean {
  return kind !== 'delight' && status !== 'resolved' && status !== 'declined';
}

/** What asks for something first; then the highest score, then what has none; the newest first. */
export function byWorth(a: AtlasInsight, b: AtlasInsight): number {
  return (
    Number(asksForWork(b)) - Number(asksForWork(a)) ||
    (b.score.value ?? -1) - (a.score.value ?? -1) ||
    b.fields.published.localeCompare(a.fields.published)
  );
}

const ranked = new WeakMap<Atlas, readonly AtlasInsight[]>();

/**
 * All insights, those most worth doing first: what asks for nothing comes after all that does. Ordered once for each
 * atlas: every page of a map, an action or a metric asks for some of them.
 */
export function rankedInsights(atlas: Atlas): readonly AtlasInsight[] {
  const made = ranked.get(atlas) ?? [...atlas.insights.values()].sort(byWorth);
  ranked.set(atlas, made);
  return made;
}

/** The insights that name a persona, a channel or a team, those most worth doing first. */
export function insightsAbout(atlas: Atlas, field: 'personas' | 'channels' | 'teams', id: string): AtlasInsight[] {
  return rankedInsights(atlas).filter((insight) => insight.fields[field].includes(id));
}

/** The step that `map#step` names; null when there is none. */
export function findPlace(atlas: Atlas, place: string): { map: AtlasMap; step: AtlasStep } | null {
  const [mapId = '', stepId = ''] = place.split('#');
  const map = atlas.maps.get(mapId);
  const step = map?.steps.find(({ id }) => id === stepId);
  return map === undefined || step === undefined ? null : { map, step };
}

/** The insights that ask for something, those most worth doing first: their place here is their rank, from 1. */
export function insightsToDo(atlas: Atlas): AtlasInsight[] {
  return rankedInsights(atlas).filter(asksForWork);
}
