import type { Atlas, AtlasMap } from './atlas.ts';
import { isoDay } from './reviews.ts';

/** What becomes of a map's next review, seen from a day. */
export type ReviewState = 'overdue' | 'soon' | 'later' | 'never';

/** The next review of a map. */
export interface PlannedReview {
  map: AtlasMap;
  /** YYYY-MM-DD; null when it was never reviewed, so that no rhythm has begun. */
  due: string | null;
  state: ReviewState;
}

/** The reviews of a team. */
export interface TeamReviews {
  /** The id of the team; null for maps that nobody owns. */
  owner: string | null;
  /** The longest overdue first; maps that were never reviewed last. */
  reviews: readonly PlannedReview[];
}

/** A review is due soon when it is at most this many days away. */
export const soonInDays = 60;

function stateOf(due: string | null, today: string): ReviewState {
  if (due === null) return 'never';
  if (due < today) return 'overdue';
  const horizon = new Date(`${today}T00:00:00Z`);
  horizon.setUTCDate(horizon.getUTCDate() + soonInDays);
  return due <= isoDay(horizon) ? 'soon' : 'later';
}

/** The next review of every map that is kept up, the longest overdue first; those never reviewed last. */
export function plannedReviews(atlas: Atlas, today: string): PlannedReview[] {
  return [...atlas.maps.values()]
    .filter(({ fields }) => fields.status !== 'retired')
    .map((map) => ({ map, due: map.nextReview, state: stateOf(map.nextReview, today) }))
    .sort((a, b) => (a.due ?? '9999').localeCompare(b.due ?? '9999'));
}

/** The same by owner: the team whose review is the longest overdue first, maps without an owner last. */
export function reviewsByOwner(atlas: Atlas, today: string): TeamReviews[] {
  const groups = Map.groupBy(plannedReviews(atlas, today), ({ map }) => map.fields.owner);
  return [...groups]
    .map(([owner, reviews]) => ({ owner, reviews }))
    .sort((a, b) => Number(a.owner === null) - Number(b.owner === null));
}
