import { decoded, fragmentId } from '../model/address.ts';
import type { CollectionName } from '../schema/collections.ts';
import type { Site } from '../schema/site.ts';
import { composed } from './composed.ts';
import { collectionAt, folderOf, isPaged, type PagedFolder } from './paged.ts';

/** A place on the page of an entry. */
export interface LinkTarget {
  folder: PagedFolder;
  id: string;
  fragment: string;
  /** What follows the id, such as `/` or `.csv`. */
  rest: string;
}

/** The address of a place of this site, as seen from the entry’s page; null for any other. */
export function resolved(address: string, entry: { collection: CollectionName; id: string }): URL | null {
  if (/^[a-z][a-z0-9+.-]*:/i.test(address)) return null;
  try {
    const url = new URL(address, `https://site.invalid/${folderOf(entry.collection) ?? entry.collection}/${entry.id}/`);
    return url.host === 'site.invalid' ? url : null;
  } catch {
    return null;
  }
}

/** The entry an address leads to; null for all else. */
export function targetOf(url: URL): LinkTarget | null {
  const [, folder, name = '', ...deeper] = url.pathname.split('/');
  if (!isPaged(folder) || name === '') return null;
  const [, id = '', ending = ''] = /^([^.]*)(.*)$/s.exec(composed(decoded(name))) ?? [];
  const rest = `${ending}${deeper.length > 0 ? `/${deeper.join('/')}` : ''}`;
  return { folder, id, fragment: composed(fragmentId(url.hash)), rest };
}

/** The term of the glossary that an address leads to, a place on its one page; null for all else. */
export function termOf(url: URL): string | null {
  const term = composed(fragmentId(url.hash));
  return url.pathname === '/glossary/' && term !== '' ? term : null;
}

/** The entry that a link leads to, written as a path or with the site’s own address; null for all else. */
export function linkedEntry(
  address: string,
  from: { collection: CollectionName; id: string },
  site: Pick<Site, 'url' | 'base'>,
): { to: CollectionName; id: string } | null {
  const url = resolved(withoutHome(address, site), from);
  if (url === null) return null;
  const target = targetOf(url);
  if (target !== null) return { to: collectionAt(target.folder), id: target.id };
  const term = termOf(url);
  return term === null ? null : { to: 'glossary', id: term };
}

/** The path of a full address of this site; any other address as it is. */
export function withoutHome(address: string, { url, base }: Pick<Site, 'url' | 'base'>): string {
  if (url === null || !URL.canParse(address)) return address;
  const [home, full] = [new URL(base, url), new URL(address)];
  // Either protocol leads to the site.
  if (full.host !== home.host || !full.pathname.startsWith(home.pathname)) return address;
  return `/${full.pathname.slice(home.pathname.length)}${full.search}${full.hash}`;
}
