/**
 * The kinds of page. Each has one script, which starts what its pages need at once: `src/browser/pages/<kind>.ts`.
 * What is only read, entries and lists alike, is of one kind.
 */
export const pageKinds = [
  'actions',
  'atlas',
  'embed',
  'explore',
  'glossary',
  'history',
  'insights',
  'map',
  'print',
  'reading',
  'slides',
  'start',
  'table',
] as const;

export type PageKind = (typeof pageKinds)[number];
