// What we use of Pagefind's JavaScript, which it writes beside its index; npm has no types for it.
// Its data crosses a worker and may be from another version of Pagefind, hence the few fields.

/** A heading with an id. Locations count words from the start of the page. */
export interface PagefindAnchor {
  element: string;
  id: string;
  text: string;
  location: number;
}

/** The part of a page from one heading to the next, with the words in it that were found. */
export interface PagefindSection {
  title: string;
  url: string;
  excerpt: string;
  /** Absent for what comes before the first heading. */
  anchor?: PagefindAnchor;
  weighted_locations: readonly { balanced_score: number }[];
}

export interface PagefindPage {
  /** Under the base path of the site. */
  url: string;
  /** Text in which `<` and `>` are escaped and found words stand in `<mark>`. */
  excerpt: string;
  content: string;
  meta: Readonly<Record<string, string>>;
  anchors: readonly PagefindAnchor[];
  sub_results: readonly PagefindSection[];
}

/** How many pages have a value: facet → value → pages. */
export type PagefindCounts = Readonly<Record<string, Readonly<Record<string, number>>>>;

/** For each facet, the values of which a page has to have any. All facets have to match. */
export type PagefindFilters = Readonly<Record<string, { any: readonly string[] }>>;

export interface PagefindFound {
  results: readonly { data: () => Promise<PagefindPage> }[];
  /** How many pages the words alone find, without the filters. */
  unfilteredResultCount: number;
  filters: PagefindCounts;
}

export interface Pagefind {
  options: (options: { baseUrl: string; excerptLength: number }) => Promise<void>;
  init: () => Promise<void>;
  filters: () => Promise<PagefindCounts>;
  /** `null` as words finds every page that the filters let through. */
  search: (words: string | null, options: { filters: PagefindFilters }) => Promise<PagefindFound>;
}
