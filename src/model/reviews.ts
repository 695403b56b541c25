interface Review {
  /** YYYY-MM-DD. */
  last: string | null;
  everyMonths: number | null;
}

/** `YYYY-MM-DD` of a time, in UTC. */
export function isoDay(time: Date): string {
  return time.toISOString().slice(0, 10);
}

/**
 * The day a review falls due, `YYYY-MM-DD`: the last review plus the rhythm in months. A day that the month lacks
 * becomes its last (31 August plus six months is 28 or 29 February). Null when there was no review yet.
 */
export function nextReview(review: Review, defaultMonths: number): string | null {
  if (review.last === null) return null;
  const [year = 0, month = 1, day = 1] = review.last.split('-').map(Number);
  const target = month - 1 + (review.everyMonths ?? defaultMonths);
  const lastOfMonth = new Date(Date.UTC(year, target + 1, 0)).getUTCDate();
  return isoDay(new Date(Date.UTC(year, target, Math.min(day, lastOfMonth))));
}
