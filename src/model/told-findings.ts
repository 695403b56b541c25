/** What a running dev server tells the browser of the content: its errors, in the words of the report. */
export interface ToldFindings {
  /** How many there are, in how many files: a sentence. Empty when there is none. */
  count: string;
  errors: readonly {
    /** Where: `content/maps/buying-a-first-home.mdx:31:18`. */
    place: string;
    rule: string;
    /** What is wrong, and what to do. */
    text: string;
  }[];
}

/** The names under which page and server speak of them: the page asks when it opens, the server tells at each change. */
export const findingsEvents = { ask: 'journeybook:ask-findings', tell: 'journeybook:findings' } as const;
