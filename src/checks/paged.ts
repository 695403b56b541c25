import type { CollectionName } from '../schema/collections.ts';

/** Collections whose entries have pages. */
const paged = [
  'maps',
  'insights',
  'personas',
  'channels',
  'actions',
  'stories',
  'metrics',
] as const satisfies CollectionName[];

/** A collection whose entries have pages. */
export type Paged = (typeof paged)[number];

/** Whether a name is that of a collection whose entries have pages. */
export const isPaged = (name: string | undefined): name is Paged =>
  (paged as readonly (string | undefined)[]).includes(name);
