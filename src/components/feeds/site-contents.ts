import { feeds, nav } from '../../messages/messages.ts';
import { absoluteAddress } from '../../model/absolute-address.ts';
import type { Atlas } from '../../model/atlas.ts';
import { rankedInsights } from '../../model/places.ts';
import { isReviewPlanned } from '../../model/review-plan.ts';
import { urls } from '../../site/urls.ts';
import { sections } from '../page/sections.ts';

/** What a site holds, for a reader of texts: maps and insights as Markdown, then the sections as pages. */
export function siteContents(atlas: Atlas) {
  const { site } = atlas;
  const page = (title: string, path: string, note: string | null = null) => ({
    title,
    address: absoluteAddress(site, path),
    note,
  });
  return {
    title: site.title,
    description: site.description,
    about: site.about,
    sections: [
      {
        title: nav.maps,
        pages: [...atlas.maps.values()].map(({ id, fields }) =>
          page(fields.title, urls.mapMarkdown(id), fields.question ?? fields.summary),
        ),
      },
      {
        title: nav.insights,
        pages: rankedInsights(atlas).map(({ id, fields }) =>
          page(fields.title, urls.insightMarkdown(id), fields.soWhat),
        ),
      },
      // The form gives this name to what may be left out: it is not a word for readers.
      {
        title: 'Optional',
        pages: [
          ...sections
            .filter(({ holds }) => holds === null || atlas[holds].size > 0)
            .map(({ title, href }) => page(title, href)),
          ...(site.url === null ? [] : [page(feeds.news, urls.feed())]),
          ...(isReviewPlanned(atlas) ? [page(feeds.reviewsOf(site.title), urls.reviews())] : []),
        ],
      },
    ],
  };
}
