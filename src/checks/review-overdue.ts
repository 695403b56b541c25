import { nextReview } from '../model/reviews.ts';
import { findingAt, type Rule } from './rule.ts';

/** A map is reviewed on time. Retired maps are not reviewed any more. */
export const reviewOverdue: Rule = {
  names: ['review-overdue'],
  check: ({ entries, site, today }) =>
    entries.maps.flatMap((checked) => {
      const { review, status } = checked.entry.fields;
      const due = status === 'retired' ? null : nextReview(review, site.review.every);
      if (due === null || due >= today) return [];
      const what = `The review was due on ${due}.`;
      const fix =
        'Go through the map with its team, then set "last" to the day you did. A map that is no longer kept up gets "status: retired". To silence this, write "review: { overdue: off }" in site.yaml.';
      return findingAt(checked, 'review-overdue', ['review', 'last'], { what, fix });
    }),
};
