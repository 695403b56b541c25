import type { Site } from '../schema/site.ts';

/** A path of the site, its base path included, as an address that can be told from any other; the path itself while the site's is not known. */
export function absoluteAddress({ url }: Pick<Site, 'url'>, path: string): string {
  return url === null ? path : new URL(path, url).href;
}
