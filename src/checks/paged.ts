import type { CollectionName } from '../schema/collections.ts';

/** The folders of the site that hold a page for each entry of a collection. Most are called like it. */
const pagedAt = {
  maps: 'maps',
  insights: 'insights',
  personas: 'personas',
  channels: 'channels',
  actions: 'actions',
  stories: 'stories',
  metrics: 'metrics',
  teams: 'teams',
  start: 'paths',
} as const satisfies Record<string, CollectionName>;

/** A folder of the site with a page for each entry. */
export type PagedFolder = keyof typeof pagedAt;

/** Whether a name is that of a folder with a page for each entry. */
export const isPaged = (name: string | undefined): name is PagedFolder =>
  name !== undefined && Object.hasOwn(pagedAt, name);

/** The collection whose entries have their pages in a folder. */
export const collectionAt = (folder: PagedFolder): (typeof pagedAt)[PagedFolder] => pagedAt[folder];

/** The folder that holds a collection's pages; null where its entries have none of their own. */
export function folderOf(collection: CollectionName): PagedFolder | null {
  return (Object.keys(pagedAt) as PagedFolder[]).find((folder) => pagedAt[folder] === collection) ?? null;
}
