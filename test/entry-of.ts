/** The entry with an id; a test that asks for one that is not there has a fault. */
export function entryOf<E>(entries: ReadonlyMap<string, E>, id: string): E {
  const entry = entries.get(id);
  if (entry === undefined) throw new Error(`There is no entry ${id}.`);
  return entry;
}
