import type { JourneyMapFields } from '../schema/journey-map.ts';
import { daysBetween } from './dates.ts';

/** How fresh a map is on a day. */
export interface Freshness {
  /**
   * `retired`: nobody keeps it up any more; `never`: it was never reviewed; `overdue`: a review was due before that day;
   * `soon`: one is due within 60 days, so that there is time to plan it; `fresh`: later.
   */
  kind: 'retired' | 'never' | 'overdue' | 'soon' | 'fresh';
  /** YYYY-MM-DD; null when it was never reviewed. */
  last: string | null;
  /** YYYY-MM-DD; null when there is none to come. */
  next: string | null;
  /** Days from that day to the next review, negative when it is overdue; null when there is none. */
  days: number | null;
}

/** So many days before it is due, a review is announced. */
const soon = 60;

/** How fresh a map is on a day, YYYY-MM-DD. A review that is due on the day itself is not overdue yet. */
export function freshnessOf(
  map: { fields: Pick<JourneyMapFields, 'status' | 'review'>; nextReview: string | null },
  today: string,
): Freshness {
  const { last } = map.fields.review;
  if (map.fields.status === 'retired') return { kind: 'retired', last, next: null, days: null };
  if (map.nextReview === null) return { kind: 'never', last, next: null, days: null };
  const days = daysBetween(today, map.nextReview);
  return { kind: days < 0 ? 'overdue' : days <= soon ? 'soon' : 'fresh', last, next: map.nextReview, days };
}
