import { relative, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Loader, LoaderContext } from 'astro/loaders';
import { z } from 'astro/zod';
import type { Content, Entry } from '../model/content.ts';
import { collectionNames, type CollectionName } from '../schema/collections.ts';
import type { Site } from '../schema/site.ts';
import { sourceOf } from './markdown-bodies.ts';

/** What the content store keeps of an entry: one string, because the store is slow with big trees. */
export const storedEntry = z.object({ order: z.number(), json: z.string() });

/** The name of the one-entry collection that holds `site.yaml`. */
export const siteCollection = 'site';

/** What the one entry of that collection holds. */
export interface StoredSite {
  site: Site;
  /** The collections that have entries: Astro warns of every empty one that is asked for. */
  filled: CollectionName[];
}

interface Stored {
  id: string;
  /** Null for the site, which has no body to render. */
  file: string | null;
  hasBody: boolean;
  json: string;
}

function storedEntries(content: Content, name: CollectionName | typeof siteCollection): Stored[] {
  if (name === siteCollection) {
    const filled = collectionNames.filter((collection) => content[collection].length > 0);
    const stored: StoredSite = { site: content.site, filled };
    return [{ id: 'site', file: null, hasBody: false, json: JSON.stringify(stored) }];
  }
  return (content[name] as Entry[]).map((entry) => ({
    id: entry.id,
    file: entry.file,
    hasBody: entry.body !== null && entry.body.text.trim() !== '',
    // The body itself is rendered from its file.
    json: JSON.stringify({ ...entry, body: entry.body && { ...entry.body, text: '' } }),
  }));
}

async function sync(name: CollectionName | typeof siteCollection, context: LoaderContext): Promise<void> {
  const { store, config } = context;
  const source = sourceOf(config);
  const { content, broken } = await source.read();
  const root = fileURLToPath(config.root);
  const seen = new Set<string>();
  for (const [order, entry] of storedEntries(content, name).entries()) {
    seen.add(entry.id);
    const filePath =
      entry.file !== null && entry.hasBody ? relative(root, resolve(source.settings.content, entry.file)) : null;
    store.set({
      id: entry.id,
      data: { order, json: entry.json },
      digest: context.generateDigest(`${order} ${entry.json}`),
      ...(filePath === null ? {} : { filePath, deferredRender: true }),
    });
    // An entry that the cache knows already is not set again, and its body would not be found.
    if (filePath !== null) store.addModuleImport(filePath);
  }
  for (const id of store.keys()) {
    // In dev an entry that an edit broke stays as it last was, so that the page stays up.
    const lastFile = (JSON.parse(String(store.get(id)?.data['json'])) as { file?: string }).file;
    if (!seen.has(id) && !(context.watcher && lastFile !== undefined && broken.has(lastFile))) store.delete(id);
  }
}

/** Loads one collection from the content that the integration has read and checked. */
export function collectionLoader(
  name: CollectionName | typeof siteCollection,
): Loader & { schema: typeof storedEntry } {
  return {
    name: `journeybook:${name}`,
    schema: storedEntry,
    load: (context) => sync(name, context),
  };
}
