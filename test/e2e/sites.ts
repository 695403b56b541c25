/** The content folders that are built for the tests, relative to the project, and the base path each is published at. */
export const sites = {
  example: { content: 'content', base: '/' },
  'second-company': { content: 'test/fixtures/sites/second-company', base: '/cx/' },
} as const;

export type SiteName = keyof typeof sites;
