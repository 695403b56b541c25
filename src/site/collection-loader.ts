import type { Loader, LoaderContext } from 'astro/loaders';
import { z } from 'astro/zod';
import type { Finding } from '../checks/finding.ts';
import { componentReferences, type ComponentReference } from '../model/component-references.ts';
import type { Content, Entry } from '../model/content.ts';
import { collectionNames, type CollectionName } from '../schema/collections.ts';
import type { Site } from '../schema/site.ts';
import type { HistoryVersion } from '../model/map-history.ts';
import type { MapVersion } from './map-versions.ts';
import { bodyTree } from './body-tree.ts';
import { compileBody } from './compile-body.ts';
import type { ContentSource } from './content-source.ts';
import { sourceOf } from './source-plugin.ts';
import { textWords } from './text-words.ts';

/** What the content store keeps of an entry: strings, because the store is slow with big trees. */
export const storedEntry = z.object({
  order: z.number(),
  /** The file it came from. */
  file: z.string(),
  /** The entry without its body. */
  json: z.string(),
  /** The compiled body; null when there is none. */
  body: z.string().nullable(),
  /** The body as it was written; null when there is none. */
  text: z.string().nullable(),
});

/** The name of the one-entry collection that holds `site.yaml`. */
const siteCollection = 'site';

type StoreName = CollectionName | typeof siteCollection;

/** What the one entry of that collection holds. */
export interface StoredSite {
  site: Site;
  /** The collections that have entries: Astro warns of every empty one that is asked for. */
  filled: CollectionName[];
  /** The day of the build, YYYY-MM-DD, by which the checks judge too. */
  today: string;
  /** Earlier versions of the maps, by the map's id. */
  versions: Record<string, MapVersion[]>;
  /** The histories of the maps that have one, by the map's id. */
  histories: Record<string, HistoryVersion[]>;
  /** What the checks found: warnings, and in dev errors too. */
  findings: Finding[];
  /** The entries that components in texts name: bodies are compiled, and say no more of it. */
  inTexts: ComponentReference[];
}

interface Source {
  id: string;
  file: string;
  json: string;
  text: string;
}

async function entriesOf(
  content: Content,
  kept: ReadonlySet<string>,
  source: ContentSource,
  name: StoreName,
): Promise<Source[]> {
  if (name === siteCollection) {
    const isKept = (collection: CollectionName) =>
      [...kept].some((file) => file === `${collection}.yaml` || file.startsWith(`${collection}/`));
    const filled = collectionNames.filter((collection) => content[collection].length > 0 || isKept(collection));
    const { byMap: versions, histories } = await source.versions();
    const { shown: findings } = await source.read();
    const inTexts = collectionNames.flatMap((collection) =>
      content[collection].flatMap(({ body }) => (body === null ? [] : componentReferences(body))),
    );
    const { today } = source.settings;
    const stored: StoredSite = { site: content.site, filled, today, versions, histories, findings, inTexts };
    return [{ id: 'site', file: 'site.yaml', json: JSON.stringify(stored), text: '' }];
  }
  return (content[name] as Entry[]).map(({ body, ...entry }) => ({
    id: entry.id,
    file: entry.file,
    json: JSON.stringify({ ...entry, body: null }),
    text: body?.text.trim() ?? '',
  }));
}

async function sync(name: StoreName, context: LoaderContext): Promise<void> {
  const { store } = context;
  const source = sourceOf(context.config);
  const { content, broken } = await source.read();
  const { base, language } = content.site;
  // In dev an entry that an edit broke stays as it last was, so that its page stays up.
  const kept: ReadonlySet<string> = context.watcher === undefined ? new Set() : broken;
  const keepsLast = (file: unknown) => typeof file === 'string' && kept.has(file);
  const seen = new Set<string>();
  for (const [order, { id, file, json, text }] of (await entriesOf(content, kept, source, name)).entries()) {
    seen.add(id);
    const digest = context.generateDigest([order, json, text, base, language, source.compiler].join('\n'));
    const known = store.get(id);
    if (known !== undefined && (known.digest === digest || keepsLast(file))) continue;
    const body = text === '' ? null : JSON.stringify(compileBody(bodyTree(text), textWords(language), base));
    store.set({ id, data: { order, file, json, body, text: text === '' ? null : text }, digest });
  }
  for (const id of store.keys()) {
    if (!seen.has(id) && !keepsLast(store.get(id)?.data['file'])) store.delete(id);
  }
}

/** Loads one collection from the content that the integration has read and checked. */
export function collectionLoader(name: StoreName): Loader & { schema: typeof storedEntry } {
  return { name: `journeybook:${name}`, schema: storedEntry, load: (context) => sync(name, context) };
}
