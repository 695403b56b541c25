import { facetNames, type FacetName } from './facet-names.ts';

/** The orders a list of results can have. */
export const sorts = ['match', 'lowest', 'newest'] as const;

export type Sort = (typeof sorts)[number];

/** What is looked for. Ids only, never positions. */
export interface Selection {
  /** Words, each of which has to begin a word of what is found. Without spaces at its ends and double ones. */
  text: string;
  /** The chosen values of each facet; none: not narrowed by it. */
  chosen: Readonly<Record<FacetName, readonly string[]>>;
  sort: Sort;
}

export const noneChosen: Selection['chosen'] = {
  type: [],
  persona: [],
  emotion: [],
  channel: [],
  stage: [],
  product: [],
  team: [],
  status: [],
  evidence: [],
  'use-case': [],
  state: [],
};

export const everything: Selection = { text: '', chosen: noneChosen, sort: 'match' };

/** The ids that an address can name, facet by facet, in their order. */
export type KnownValues = Readonly<Record<FacetName, readonly string[]>>;

/** Words as a selection has them. */
export function tidyText(text: string): string {
  return text.trim().replaceAll(/\s+/gu, ' ');
}

/**
 * Reads a selection from the query of an address, with or without its `?`. Values that there are not are ignored, so
 * an old or mistyped link still opens.
 */
export function parseSelection(search: string, known: KnownValues): Selection {
  const query = new URLSearchParams(search);
  const values = (facet: FacetName) => {
    const asked = new Set(query.getAll(facet).flatMap((value) => value.normalize().split(',')));
    return known[facet].filter((id) => asked.has(id));
  };
  return {
    text: tidyText(query.get('q') ?? ''),
    chosen: Object.fromEntries(facetNames.map((facet) => [facet, values(facet)])) as Record<FacetName, string[]>,
    sort: sorts.find((one) => one === query.get('sort')) ?? 'match',
  };
}

/** A selection as pages write it: what they leave out is not narrowed. */
export interface PartialSelection extends Partial<Readonly<Record<FacetName, readonly string[]>>> {
  text?: string;
  sort?: Sort;
}

/** The inverse of `parseSelection`: `?q=words&type=step&persona=a,b`; empty when there is nothing to narrow. */
export function formatSelection({ text = '', sort = 'match', ...chosen }: PartialSelection): string {
  const tidy = tidyText(text);
  const query = [
    tidy !== '' && `q=${encodeURIComponent(tidy)}`,
    ...facetNames.map((facet) => {
      const ids = chosen[facet] ?? [];
      return ids.length > 0 && `${facet}=${ids.map(encodeURIComponent).join(',')}`;
    }),
    sort !== 'match' && `sort=${sort}`,
  ].filter((part) => part !== false);
  return query.length === 0 ? '' : `?${query.join('&')}`;
}

/** How many values are chosen, over all facets. */
export function countChosenValues({ chosen }: Pick<Selection, 'chosen'>): number {
  return facetNames.reduce((sum, facet) => sum + chosen[facet].length, 0);
}
