import { getEntry } from 'astro:content';
import type { BodyTree } from '../model/body-tree.ts';
import type { BodyCollection } from '../schema/collections.ts';
import { bodyTree } from './body-tree.ts';
import type { CompiledBody } from './compile-body.ts';

/** The compiled body of an entry; null when it has none. */
export async function getBody(collection: BodyCollection, id: string): Promise<CompiledBody | null> {
  const entry = await getEntry(collection, id);
  return entry === undefined || entry.data.body === null ? null : (JSON.parse(entry.data.body) as CompiledBody);
}

/** The tree of an entry's body, for what is published of it besides its page; null when it has none. */
export async function getBodyTree(collection: BodyCollection, id: string): Promise<BodyTree | null> {
  const text = (await getEntry(collection, id))?.data.text ?? null;
  return text === null ? null : bodyTree(text);
}
