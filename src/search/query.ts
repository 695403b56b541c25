import { countChosen, facetNames, type Choice, type FacetName } from './facets.ts';
import type { PagefindCounts, PagefindFilters } from './pagefind.ts';

export interface Query {
  text: string;
  choice: Choice;
}

export interface Request {
  words: string | null;
  filters: PagefindFilters;
}

/** True when there is nothing to look for: no words and no filter. */
export function isEmpty({ text, choice }: Query): boolean {
  return text.trim() === '' && countChosen(choice) === 0;
}

/**
 * A query in Pagefind's terms: OR inside a facet, AND across. Without words everything that the filters let through is
 * found.
 */
export function toRequest({ text, choice }: Query): Request {
  const words = text.trim();
  return {
    words: words === '' ? null : words,
    filters: Object.fromEntries(
      facetNames.filter((name) => choice[name].length > 0).map((name) => [name, { any: choice[name] }]),
    ),
  };
}

export interface CountRequest {
  facet: FacetName;
  request: Request;
}

/**
 * The further requests that a query's counts need. A value's count says what choosing it would find, so a facet that
 * something is chosen of is counted without its own choice: with "Map" chosen, "Insight" is not suddenly 0.
 */
export function toCountRequests({ text, choice }: Query): CountRequest[] {
  return facetNames
    .filter((facet) => choice[facet].length > 0)
    .map((facet) => ({ facet, request: toRequest({ text, choice: { ...choice, [facet]: [] } }) }));
}

/** The counts of a query, those of the facets that were counted on their own taken from there. */
export function mergeCounts(
  counts: PagefindCounts,
  own: readonly { facet: FacetName; counts: PagefindCounts }[],
): PagefindCounts {
  return { ...counts, ...Object.fromEntries(own.map(({ facet, counts: those }) => [facet, those[facet] ?? {}])) };
}
