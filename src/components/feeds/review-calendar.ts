import { feeds } from '../../messages/messages.ts';
import { absoluteAddress } from '../../model/absolute-address.ts';
import type { Atlas } from '../../model/atlas.ts';
import { reviewUid } from '../../model/permanent-ids.ts';
import { plannedReviews } from '../../model/review-plan.ts';
import { urls } from '../../site/urls.ts';

/** Two weeks are enough to find a date with the team. */
const remindDays = 14;

/** The next review of each map as a day in a calendar, told of from the last one on. */
export function reviewCalendar(atlas: Atlas, today: string) {
  const { site } = atlas;
  return {
    title: feeds.reviewsOf(site.title),
    events: plannedReviews(atlas, today).flatMap(({ map, due }) => {
      const { fields } = map;
      const { last } = fields.review;
      if (due === null || last === null) return [];
      const team = fields.owner === null ? undefined : atlas.teams.get(fields.owner)?.fields;
      return {
        uid: reviewUid(site, map.id),
        day: due,
        stamp: last,
        title: feeds.reviewTitle(fields.title, team?.title ?? null),
        description: [
          fields.question,
          team === undefined ? null : feeds.reviewOwner(team.title, team.contact),
          feeds.lastReviewed(last),
        ]
          .filter(Boolean)
          .join('\n'),
        url: site.url === null ? null : absoluteAddress(site, urls.map(map.id)),
        remindDays,
      };
    }),
  };
}
