import { feeds } from '../../messages/messages.ts';
import { absoluteAddress } from '../../model/absolute-address.ts';
import type { Atlas } from '../../model/atlas.ts';
import { newsOf, type News, type NewsKind } from '../../model/news.ts';
import { newsId } from '../../model/permanent-ids.ts';
import { urls } from '../../site/urls.ts';

/** A feed holds what a reader of it may have missed, not all that ever was. */
const most = 50;

const pageOf: Record<NewsKind, (id: string) => string> = {
  insight: urls.insight,
  story: urls.story,
  action: urls.action,
  review: urls.map,
  validation: urls.map,
};

/** What is new on the site, with addresses that hold anywhere: `url` is that of the site (`site.url`). */
export function newsFeed(atlas: Atlas, today: string, url: string) {
  const { site } = atlas;
  const news = newsOf(atlas, today, most);
  const home = absoluteAddress(site, urls.home());
  return {
    title: site.title,
    subtitle: site.description,
    language: site.language,
    link: home,
    self: absoluteAddress(site, urls.feed()),
    updated: news[0]?.on ?? today,
    entries: news.map(({ kind, on, id, title, summary }: News) => ({
      id: newsId({ ...site, url }, { kind, on, id }),
      title: feeds.newsTitles[kind](title),
      link: absoluteAddress(site, pageOf[kind](id)),
      on,
      summary: kind === 'validation' && summary !== null ? feeds.validatedWith(summary) : summary,
      category: { term: kind, label: feeds.newsKinds[kind] },
    })),
  };
}
