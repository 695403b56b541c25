import type { FoundPage, FoundPart } from './result.ts';

/** What Enter opens: the part or the page that is called so, else the best part of the first page. */
export function bestMatch(pages: readonly FoundPage[]): FoundPage | FoundPart | null {
  const [page] = pages;
  if (page === undefined) return null;
  if (page.lead !== null) return page.lead;
  return page.isNamed ? page : (page.parts[0] ?? page);
}
