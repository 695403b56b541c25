import { readFile, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { MapDocument } from './corpus.ts';

export interface BuiltSite {
  /** HTML files. */
  pages: number;
  /** Pages in the Pagefind index, over all languages. */
  indexedPages: number;
  /** All files together. */
  bytes: number;
}

/**
 * Looks into a built site and counts. Throws when it is not the whole site, because a broken build is a fast one: each
 * map must have its page at maps/ID/, with the end of its body in it, and the search index must hold them all.
 */
export async function inspectSite(folder: string, maps: readonly MapDocument[]): Promise<BuiltSite> {
  for (const { id, lastHeading } of maps) {
    const file = join(folder, 'maps', id, 'index.html');
    const html = await readFile(file, 'utf8').catch(() => {
      throw new Error(`The build left out a page: ${file} is missing.`);
    });
    if (lastHeading !== null && !html.includes(lastHeading)) {
      throw new Error(`The page ${file} lacks its last heading, “${lastHeading}”.`);
    }
  }
  const indexedPages = await countIndexedPages(folder);
  if (indexedPages < maps.length) {
    throw new Error(`The search index in ${folder} holds ${indexedPages} pages, fewer than the ${maps.length} maps.`);
  }
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile());
  let bytes = 0;
  for (const file of files) bytes += (await readFile(join(file.parentPath, file.name))).byteLength;
  return { pages: files.filter((file) => file.name.endsWith('.html')).length, indexedPages, bytes };
}

async function countIndexedPages(folder: string): Promise<number> {
  const file = join(folder, 'pagefind', 'pagefind-entry.json');
  const text = await readFile(file, 'utf8').catch(() => {
    throw new Error(`The build has no search index: ${file} is missing.`);
  });
  const { languages } = JSON.parse(text) as { languages: Record<string, { page_count: number }> };
  return Object.values(languages).reduce((total, language) => total + language.page_count, 0);
}
