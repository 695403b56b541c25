import type { APIRoute, GetStaticPaths } from 'astro';
import { newsFeed } from '../components/feeds/news-feed.ts';
import { toAtom } from '../exports/atom.ts';
import { getAtlas, getToday } from '../site/atlas.ts';

/** Without an address of the site there is no feed: its entries have to be found from anywhere. */
export const getStaticPaths = (async () => {
  const { url } = (await getAtlas()).site;
  return url === null ? [] : [{ params: { feed: 'feed' }, props: { url } }];
}) satisfies GetStaticPaths;

export const GET: APIRoute<{ url: string }> = async ({ props: { url } }) =>
  new Response(toAtom(newsFeed(await getAtlas(), await getToday(), url)), {
    headers: { 'content-type': 'application/atom+xml; charset=utf-8' },
  });
