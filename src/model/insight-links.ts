import type { Atlas, AtlasInsight } from './atlas.ts';
import type { Entry } from './content.ts';
import { findPlace, rankedInsights, type Places } from './places.ts';

/** The actions that take an insight up, whichever of the two names the other; those the insight names first. */
export function actionsOfInsight(atlas: Atlas, { id, fields }: AtlasInsight): Entry<'actions'>[] {
  const named = fields.actions.flatMap((action) => atlas.actions.get(action) ?? []);
  const naming = [...atlas.actions.values()].filter((action) => action.fields.insights.includes(id));
  return [...new Set([...named, ...naming])];
}

/** The newest first. */
export function newestStories(stories: readonly Entry<'stories'>[]): Entry<'stories'>[] {
  return [...stories].sort((a, b) => b.fields.published.localeCompare(a.fields.published));
}

/** The stories that an action brought, the newest first. */
export function storiesOfAction(atlas: Atlas, action: string): Entry<'stories'>[] {
  return newestStories([...atlas.stories.values()].filter(({ fields }) => fields.actions.includes(action)));
}

/** The stories that began with an insight, or with an action that takes it up, the newest first. */
export function storiesOfInsight(atlas: Atlas, insight: AtlasInsight): Entry<'stories'>[] {
  const actions = new Set(actionsOfInsight(atlas, insight).map(({ id }) => id));
  return newestStories(
    [...atlas.stories.values()].filter(
      ({ fields }) => fields.insights.includes(insight.id) || fields.actions.some((action) => actions.has(action)),
    ),
  );
}

const common = (one: readonly string[], other: readonly string[]) => one.filter((id) => other.includes(id)).length;
const mapOf = (place: string) => place.slice(0, place.indexOf('#'));

/**
 * How much two insights have to do with each other: 4 for each step and each action that they share, 2 for each map,
 * 1 for each channel and each persona. Personas and channels alone relate nearly everything to everything, so without
 * a map or an action in common it is 0.
 */
function kinship(one: AtlasInsight, other: AtlasInsight): number {
  const maps = (insight: AtlasInsight) => [...new Set(insight.fields.at.map(mapOf))];
  const close =
    4 * (common(one.fields.at, other.fields.at) + common(one.fields.actions, other.fields.actions)) +
    2 * common(maps(one), maps(other));
  return close === 0
    ? 0
    : close + common(one.fields.channels, other.fields.channels) + common(one.fields.personas, other.fields.personas);
}

/** The insights that have most to do with one, at most so many; of two alike the one ranked higher. */
export function relatedInsights(atlas: Atlas, insight: AtlasInsight, most: number): AtlasInsight[] {
  return rankedInsights(atlas)
    .filter(({ id }) => id !== insight.id)
    .map((other) => ({ other, kin: kinship(insight, other) }))
    .filter(({ kin }) => kin > 0)
    .sort((a, b) => b.kin - a.kin)
    .slice(0, most)
    .map(({ other }) => other);
}

/** What a story is tied to: its actions and insights in its order, and the steps that changed. */
export function linksOfStory(
  atlas: Atlas,
  { fields }: Entry<'stories'>,
): { actions: Entry<'actions'>[]; insights: AtlasInsight[]; places: Places[] } {
  return {
    actions: fields.actions.flatMap((id) => atlas.actions.get(id) ?? []),
    insights: fields.insights.flatMap((id) => atlas.insights.get(id) ?? []),
    places: fields.at.flatMap((ref) => {
      const place = findPlace(atlas, ref);
      return place === null ? [] : { map: place.map, steps: [{ step: place.step, fields: ['at'] }] };
    }),
  };
}
