import { getEntry } from 'astro:content';
import type { BodyCollection } from '../schema/collections.ts';
import type { CompiledBody } from './compile-body.ts';

/** The compiled body of an entry; null when it has none. */
export async function getBody(collection: BodyCollection, id: string): Promise<CompiledBody | null> {
  const entry = await getEntry(collection, id);
  return entry === undefined || entry.data.body === null ? null : (JSON.parse(entry.data.body) as CompiledBody);
}

/** The body of an entry as its author wrote it; null when it has none. */
export async function getBodyText(collection: BodyCollection, id: string): Promise<string | null> {
  return (await getEntry(collection, id))?.data.text ?? null;
}
