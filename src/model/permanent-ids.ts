import type { Site } from '../schema/site.ts';
import type { News } from './news.ts';

type Home = Pick<Site, 'url' | 'base' | 'title'>;

/** The base path without its slashes at both ends: several books may lie on one host. */
const pathOf = ({ base }: Home): string => base.replaceAll(/^\/+|\/+$/g, '');

/**
 * The id of the review of a map in calendars, no other event's in the world: that of its host, its book and its map.
 * It stays when the day of the review moves, so that the event moves in a reader's calendar too.
 */
export function reviewUid(site: Home, map: string): string {
  // A site without an address is told from others by its name.
  const host = site.url === null ? `${site.title.replaceAll(/[^\p{L}\p{N}]+/gu, '-')}.invalid` : new URL(site.url).host;
  const path = pathOf(site);
  return `review-${map}@${host}${path === '' ? '' : `/${path}`}`;
}

/** The id of news in feeds, a tag (RFC 4151): a map that is reviewed twice is news twice, at one address. */
export function newsId(site: Home & { url: string }, { kind, on, id }: Pick<News, 'kind' | 'on' | 'id'>): string {
  const { hostname, port } = new URL(site.url);
  // A tag's host has no port.
  return `tag:${hostname},${on}:${[port, pathOf(site), kind, id].filter((part) => part !== '').join('/')}`;
}
