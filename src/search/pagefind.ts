// What we use of Pagefind's JavaScript, which it writes beside its index; npm has no types for it.
// Its data crosses a worker and may be from another version of Pagefind, hence the few fields.

/** A heading with an id. Locations count words from the start of the page. */
export interface PagefindAnchor {
  element: string;
  id: string;
  text: string;
  location: number;
}

/** A page as its fragment of the index has it. */
export interface PagefindPage {
  content: string;
  anchors: readonly PagefindAnchor[];
}

export interface PagefindResult {
  /** The name of the page's fragment. */
  id: string;
  score: number;
  data: () => Promise<PagefindPage>;
}

export interface Pagefind {
  init: () => Promise<void>;
  /** Pages with a word that begins so; `null` finds every page. */
  search: (word: string | null) => Promise<{ results: readonly PagefindResult[] }>;
}
