/**
 * The sites that are built for the tests: the content folder, relative to the project, and the base path each is
 * published at. Without a folder, the content is written when a test first asks for the site: see `write-content.ts`.
 */
export const sites = {
  example: { content: 'content', base: '/' },
  'second-company': { content: 'test/fixtures/sites/second-company', base: '/cx/' },
  /** The same book once more, beside it on the same host. */
  neighbour: { content: null, base: '/cx2/' },
  german: { content: 'test/fixtures/sites/german', base: '/' },
  arabic: { content: 'test/fixtures/sites/arabic', base: '/' },
  words: { content: 'test/fixtures/sites/words', base: '/' },
  gallery: { content: null, base: '/' },
  history: { content: null, base: '/' },
  'hard-to-print': { content: null, base: '/' },
  /** A draft of each collection, once as published and once with `--drafts`. */
  drafts: { content: null, base: '/' },
  'with-drafts': { content: null, base: '/' },
  'random-maps': { content: null, base: '/' },
  hostile: { content: null, base: '/' },
} as const;

export type SiteName = keyof typeof sites;

/** The sites whose content is no folder of the project. */
export type WrittenSite = { [Name in SiteName]: (typeof sites)[Name]['content'] extends null ? Name : never }[SiteName];
