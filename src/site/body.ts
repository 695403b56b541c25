import { getEntry, render } from 'astro:content';

type Rendered = Awaited<ReturnType<typeof render>>;

/** The rendered body of an entry and its headings; null when the entry has none. */
export async function renderBody(
  collection: 'maps' | 'insights' | 'personas',
  id: string,
): Promise<Pick<Rendered, 'Content' | 'headings'> | null> {
  const entry = await getEntry(collection, id);
  if (entry?.filePath === undefined) return null;
  const { Content, headings } = await render(entry);
  return { Content, headings };
}
