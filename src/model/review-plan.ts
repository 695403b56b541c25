import type { Atlas, AtlasMap } from './atlas.ts';
import { freshnessOf, type Freshness } from './freshness.ts';

/** The next review of a map. */
export interface PlannedReview {
  map: AtlasMap;
  /** YYYY-MM-DD; null when it was never reviewed, so that no rhythm has begun. */
  due: string | null;
  state: Exclude<Freshness['kind'], 'retired'>;
}

/** The reviews of a team. */
export interface TeamReviews {
  /** The id of the team; null for maps that nobody owns. */
  owner: string | null;
  /** The longest overdue first; maps that were never reviewed last. */
  reviews: readonly PlannedReview[];
}

/** The next review of every map of the book. */
export function plannedReviews(atlas: Atlas, today: string): PlannedReview[] {
  return plannedReviewsOf([...atlas.maps.values()], today);
}

/** The next review of each of some maps that is kept up, the longest overdue first; those never reviewed last. */
export function plannedReviewsOf(maps: readonly AtlasMap[], today: string): PlannedReview[] {
  return maps
    .flatMap((map) => {
      const { kind, next } = freshnessOf(map, today);
      return kind === 'retired' ? [] : [{ map, due: next, state: kind }];
    })
    .sort((a, b) => (a.due ?? '9999').localeCompare(b.due ?? '9999'));
}

/** The same by owner: the team whose review is the longest overdue first, maps without an owner last. */
export function reviewsByOwner(atlas: Atlas, today: string): TeamReviews[] {
  const groups = Map.groupBy(plannedReviews(atlas, today), ({ map }) => map.fields.owner);
  return [...groups]
    .map(([owner, reviews]) => ({ owner, reviews }))
    .sort((a, b) => Number(a.owner === null) - Number(b.owner === null));
}

/** Whether any map of the book has a day for its next review: without one the calendar of reviews is empty. */
export function isReviewPlanned(atlas: Atlas): boolean {
  return [...atlas.maps.values()].some(({ fields, nextReview }) => fields.status !== 'retired' && nextReview !== null);
}
