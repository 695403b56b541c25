import { getCollection } from 'astro:content';
import { buildAtlas, type Atlas } from '../model/atlas.ts';
import type { Content, Entry } from '../model/content.ts';
import { healthOf, type Health } from '../model/health.ts';
import { collectionNames, type CollectionName } from '../schema/collections.ts';
import type { StoredSite } from './collection-loader.ts';
import { findingsByRule, type RuleFindings } from './findings-by-rule.ts';
import type { HistoryVersion } from '../model/map-history.ts';
import type { MapVersion } from './map-versions.ts';

async function stored(name: CollectionName | 'site'): Promise<unknown[]> {
  const entries = await getCollection(name);
  return entries.sort((a, b) => a.data.order - b.data.order).map((entry) => JSON.parse(entry.data.json) as unknown);
}

async function loadSite(): Promise<StoredSite> {
  const [index] = (await stored('site')) as StoredSite[];
  if (index === undefined)
    throw new Error('The content store is empty: run the build through the journeybook command.');
  return index;
}

let siteEntry: Promise<StoredSite> | null = null;

function storedSite(): Promise<StoredSite> {
  siteEntry ??= loadSite();
  return siteEntry;
}

async function load(): Promise<Atlas> {
  const { site, filled, today } = await storedSite();
  const entries = async <Name extends CollectionName>(name: Name) =>
    filled.includes(name) ? ((await stored(name)) as Entry<Name>[]) : [];
  const lists = await Promise.all(collectionNames.map(async (name) => [name, await entries(name)] as const));
  const content = { site, ...Object.fromEntries(lists) } as Content;
  return buildAtlas(content, today);
}

let atlas: Promise<Atlas> | null = null;

/** The atlas of the site: built on first use, then shared by every page. In dev, an edit reloads this module. */
export function getAtlas(): Promise<Atlas> {
  atlas ??= load();
  return atlas;
}

/** The day of the build, YYYY-MM-DD: what is overdue is so on that day. */
export async function getToday(): Promise<string> {
  return (await storedSite()).today;
}

/** What needs somebody's hand on the day of the build. */
export async function getHealth(): Promise<Health> {
  const { today, inTexts } = await storedSite();
  return healthOf(await getAtlas(), today, inTexts);
}

/** What the checks found in the content. */
export async function getFindings(): Promise<RuleFindings[]> {
  return findingsByRule((await storedSite()).findings);
}

/** What git remembers of a map, the newest version first. */
export async function getVersions(map: string): Promise<readonly MapVersion[]> {
  return (await storedSite()).versions[map] ?? [];
}

/** The versions of a map, the newest first; none for a map that never was anything else, or where git can not tell. */
export async function getHistory(map: string): Promise<readonly HistoryVersion[]> {
  return (await storedSite()).histories[map] ?? [];
}

/** The entry a page was made for. Pages are made from the same atlas, so one that lacks it is a fault of ours. */
export function entryOf<E>(entries: ReadonlyMap<string, E>, id: string): E {
  const entry = entries.get(id);
  if (entry === undefined) throw new Error(`There is no entry ${id} for this page.`);
  return entry;
}
