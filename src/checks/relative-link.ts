import { collectionNames, type CollectionName } from '../schema/collections.ts';
import { slug } from '../schema/slug.ts';
import type { LocatedLink } from './body.ts';
import type { RuleContext } from './rule.ts';
import { nearest } from './nearest.ts';
import { collectionAt, folderOf, isPaged } from './paged.ts';
import { oneLine, quoted, sentences } from './wording.ts';

const pictureFile = /\.(?:png|jpe?g|gif|svg|webp|avif)$/i;

/** Whether an address has to be put together with that of its page: `second`, `../x/`, but not `/x`, `#x` or `?x`. */
export const isRelative = (address: string): boolean =>
  address !== '' && !/^(?:[a-z][a-z0-9+.-]*:|[/\\#?])/i.test(address);

/**
 * What is wrong with a relative address that leads to no page, and the address to write instead. Pages have the folders
 * of the site, files those of the content folder: what is right in the one is wrong in the other.
 */
export function relativeLinkWords(
  context: RuleContext,
  collection: CollectionName,
  { kind, address }: Pick<LocatedLink, 'kind' | 'address'>,
): { what: string; fix: string } {
  const [, path = '', rest = ''] = /^([^?#]*)(.*)$/s.exec(address.replaceAll('\\', '/')) ?? [];
  const parts = path.split('/').filter((part) => !/^\.{0,2}$/.test(part));
  const name = parts.at(-1) ?? '';
  if (kind === 'picture' || pictureFile.test(name)) {
    return {
      what: `${quoted(address)} leads nowhere: the site has no pictures from the folders of the texts.`,
      fix: `Put the picture into the folder public/ and write "/${oneLine(name)}".`,
    };
  }
  const leadsNowhere = `The link to ${quoted(address)} leads nowhere.`;
  if (/^www\.|^[^/]+\.(?:com|org|net|io|eu)$/i.test(parts[0] ?? '')) {
    return { what: leadsNowhere, fix: `For a page of another site write "https://${oneLine(address)}".` };
  }
  if (/^[^\s/@]+@[^\s/@]+$/.test(path)) {
    return { what: leadsNowhere, fix: `For an e-mail address write "mailto:${oneLine(address)}".` };
  }
  const meant = pageMeant(context, collection, parts);
  if (meant?.sure === true) {
    return { what: leadsNowhere, fix: `Write "${meant.page}${rest}": links to other pages start with a slash.` };
  }
  const guess = meant === null ? null : `Did you mean "${meant.page}${rest}"?`;
  const file = name.includes('.') ? ` or, for what lies in the folder public/, "/${oneLine(parts.join('/'))}"` : '';
  const rule = `Links to other places start with a slash, such as "/maps/closing-an-account/"${file}.`;
  return { what: leadsNowhere, fix: sentences(guess, rule) };
}

/** The page that the end of a path names, by file or by id (`second.mdx`, `insights/silence`), or nearly names. */
function pageMeant(
  context: RuleContext,
  own: string,
  parts: readonly string[],
): { page: string; sure: boolean } | null {
  const [, stem = '', ending = ''] = /^(.*?)(\.\w+)?$/s.exec(parts.at(-1) ?? '') ?? [];
  if (!/^(?:|\.mdx?|\.html?)$/i.test(ending)) return null;
  // A path may name the folder of the content (`paths`) or that of the site (`start`).
  const folders = [parts.at(-2), own].flatMap((name) =>
    isPaged(name) ? name : collectionNames.flatMap((one) => (one === name ? (folderOf(one) ?? []) : [])),
  );
  for (const folder of folders) {
    for (const id of [stem, slug(stem)]) {
      if (context.ids[collectionAt(folder)].has(id)) return { page: `/${folder}/${id}/`, sure: true };
    }
  }
  const [folder] = folders;
  const near = folder === undefined ? null : nearest(stem, context.ids[collectionAt(folder)]);
  return folder === undefined || near === null ? null : { page: `/${folder}/${near}/`, sure: false };
}
