/**
 * The sites that are built for the tests: the content folder, relative to the project, and the base path each is
 * published at. Without a folder, the content is written when the tests begin: from the cases of the gallery, or into a
 * repository with a history.
 */
export const sites = {
  example: { content: 'content', base: '/' },
  'second-company': { content: 'test/fixtures/sites/second-company', base: '/cx/' },
  german: { content: 'test/fixtures/sites/german', base: '/' },
  arabic: { content: 'test/fixtures/sites/arabic', base: '/' },
  gallery: { content: null, base: '/' },
  history: { content: null, base: '/' },
} as const;

export type SiteName = keyof typeof sites;
