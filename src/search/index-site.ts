import { fileURLToPath } from 'node:url';
import { close, createIndex } from 'pagefind';

/**
 * On the page, but not what it says: controls, and headings of columns, lanes and steps' numbers, which would run
 * together in an excerpt. Named here once, not on each of a map's hundreds of cells.
 */
const leftOut = ['button', 'thead', '.cell-label', '.step-number', '.source-names', '.more'];

/**
 * Indexes a built site for search, into `pagefind/` below it.
 * @throws when Pagefind reports any error, so that a site never goes out with half an index.
 */
export async function indexSite(dir: URL): Promise<void> {
  const path = fileURLToPath(dir);
  try {
    const { index, errors } = await createIndex({ writePlayground: false, excludeSelectors: leftOut });
    if (index === undefined) throw new Error(`Search index: ${errors.join('; ')}`);
    const added = await index.addDirectory({ path });
    const written = await index.writeFiles({ outputPath: `${path}/pagefind` });
    const all = [...errors, ...added.errors, ...written.errors];
    if (all.length > 0) throw new Error(`Search index: ${all.join('; ')}`);
    if (added.page_count === 0) throw new Error('Search index: no page was found to index.');
  } finally {
    await close();
  }
}
