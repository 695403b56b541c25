import { decoded } from '../model/address.ts';
import { composed } from './composed.ts';
import type { Finding } from './finding.ts';
import { resolved, withoutHome } from './link-target.ts';
import { isPaged } from './paged.ts';
import { isRelative, relativeLinkWords } from './relative-link.ts';
import type { Rule, RuleContext } from './rule.ts';
import { nearestFile, problemOfAddress } from './site-address.ts';
import { siteLinks, type SiteLink } from './site-links.ts';
import { oneLine, quoted, sentences } from './wording.ts';

/** Whether an address can be a page: the home page, a list, or an entry, be there such an entry or not. */
function isPageAddress({ pathname }: URL): boolean {
  const [, collection = '', name = '', ...deeper] = pathname.split('/');
  if (collection === '') return true;
  return isPaged(collection) && !name.includes('.') && deeper.join('') === '';
}

function problemOf(context: RuleContext, link: SiteLink): Finding[] {
  const { kind, address, from, report } = link;
  if (kind === 'picture') return pictureProblem(context, link);
  const own = withoutHome(address, context.site);
  // Without a page of its own a place (`#step`) is one of whatever page the text is shown on.
  if (from === null && own.startsWith('#')) return [];
  const url = resolved(own, from?.entry ?? { collection: 'maps', id: 'untitled' });
  if (url === null) return [];
  if (isRelative(own) && (from === null || !isPageAddress(url))) {
    return report(relativeLinkWords(context, from?.entry.collection ?? 'maps', { kind, address }));
  }
  const problem = problemOfAddress(context, url, address);
  return problem === null ? [] : report(problem);
}

/** A picture lies in `public/` or is that of a map: pages load nothing from elsewhere. */
function pictureProblem(context: RuleContext, { address, from, report }: SiteLink): Finding[] {
  if (/^https?:|^\/\//i.test(address)) {
    const what = `The picture ${quoted(address)} lies on another site, and pages load nothing from elsewhere.`;
    return report({ what, fix: 'Put a copy into the folder public/ and write its path, such as "/queue.png".' });
  }
  const url = resolved(address, from?.entry ?? { collection: 'maps', id: 'untitled' });
  if (url === null) return [];
  if (isRelative(address)) {
    return report(relativeLinkWords(context, from?.entry.collection ?? 'maps', { kind: 'picture', address }));
  }
  // A map is a picture too.
  if (/^\/maps\/[^/]+\.svg$/.test(url.pathname) && problemOfAddress(context, url, address) === null) return [];
  const file = composed(decoded(url.pathname)).slice(1);
  const { publicFiles } = context;
  if (publicFiles === null || publicFiles.has(file)) return [];
  const near = nearestFile(file, publicFiles);
  const fix = sentences(
    near === null ? null : `Did you mean "/${near}"?`,
    `Pictures lie in the folder public/ of the project: this one would be public/${oneLine(file)}.`,
  );
  return report({ what: `The picture ${quoted(address)} is not there.`, fix });
}

/** What an author links to or shows on this site is there. */
export const deadLink: Rule = {
  names: ['dead-link'],
  check: (context) => siteLinks(context).flatMap((link) => problemOf(context, link)),
};
