import { search as words } from '../messages/messages.ts';
import type { PagefindCounts } from './pagefind.ts';

/** What a search can be narrowed by, in the order of the page; the names are those that pages are indexed with. */
export const facetNames = ['type', 'persona', 'channel'] as const;

export type FacetName = (typeof facetNames)[number];

export const facetTitles: Readonly<Record<FacetName, string>> = words.facets;

/** The kinds of page that can be found, the ones most looked for first. */
export const pageTypes = [
  'Map',
  'Insight',
  'Action',
  'Story',
  'Persona',
  'Channel',
  'Team',
  'Metric',
  'Term',
  'Path',
] as const;

export type PageType = (typeof pageTypes)[number];

const typeTitles: Readonly<Record<PageType, string>> = words.types;

/** How a kind of page reads; the index has the same word for it in every language. */
export function typeTitle(type: string): string {
  return Object.hasOwn(typeTitles, type) ? typeTitles[type as PageType] : type;
}

/** The chosen values of each facet; none: not narrowed by it. */
export type Choice = Readonly<Record<FacetName, readonly string[]>>;

export const noChoice: Choice = { type: [], persona: [], channel: [] };

export interface FacetValue {
  value: string;
  pages: number;
}

export type Facets = Readonly<Record<FacetName, readonly FacetValue[]>>;

function rankOfType(value: string): number {
  const rank = pageTypes.findIndex((type) => type === value);
  return rank === -1 ? pageTypes.length : rank;
}

/** The values of every facet, with the pages that have them: types in their own order, the others by the alphabet. */
export function listFacets(counts: PagefindCounts): Facets {
  const values = (name: FacetName): FacetValue[] =>
    Object.entries(counts[name] ?? {})
      .map(([value, pages]) => ({ value, pages }))
      .sort((a, b) => a.value.localeCompare(b.value));
  return {
    type: values('type').sort((a, b) => rankOfType(a.value) - rankOfType(b.value)),
    persona: values('persona'),
    channel: values('channel'),
  };
}

/** How many values are chosen, over all facets. */
export function countChosen(choice: Choice): number {
  return facetNames.reduce((sum, name) => sum + choice[name].length, 0);
}
