import { readFile, rm, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { gunzipSync } from 'node:zlib';
import { close, createIndex } from 'pagefind';
import type { SearchDocument } from './documents.ts';

/** What every file of Pagefind's begins with. */
const signature = 'pagefind_dcd';

/**
 * Pagefind takes words as they are: their endings are cut off by ourselves, before the index is asked, so that the
 * search and Explore do it alike. Where words are not set apart by spaces, it is Pagefind who knows them.
 */
const cutByPagefind = new Set(['zh', 'ja', 'ko', 'th']);

/** The texts of the site as the build has left them, for the index alone: `dir` is where the site lies. */
export const documentsFile = 'search/documents.json';

function languageOf(language: string): string {
  const [primary = ''] = language.split('-');
  return cutByPagefind.has(primary) ? primary : 'unknown';
}

/** The address of the page that a fragment of the index holds. */
function addressIn(fragment: Uint8Array): string {
  const text = gunzipSync(fragment).toString('utf8');
  return (JSON.parse(text.slice(signature.length)) as { url: string }).url;
}

/** Pagefind's script can't open an index of nothing: an empty book has one page in it that no search leads to. */
const nothing = { page: { href: '/' }, html: '<p>0</p>' };

/**
 * Indexes the texts of a built site for search, into `pagefind/` below it, with `pages.json`: the names of the index's
 * fragments, in the order of the pages in the lexicon. The same texts give the same bytes.
 * @throws when Pagefind reports any error, so that a site never goes out with half an index.
 */
export async function indexSite(dir: URL, language: string): Promise<void> {
  const source = new URL(documentsFile, dir);
  const documents = JSON.parse(await readFile(source, 'utf8')) as SearchDocument[];
  await rm(source);
  try {
    const { index, errors } = await createIndex({
      writePlayground: false,
      forceLanguage: languageOf(language),
      includeCharacters: '+#',
    });
    if (index === undefined) throw new Error(`Search index: ${errors.join('; ')}`);
    const problems = [...errors];
    for (const { page, html } of documents.length === 0 ? [nothing] : documents) {
      const content = `<!doctype html><html lang="${language}"><body>${html}</body></html>`;
      problems.push(...(await index.addHTMLFile({ url: page.href, content })).errors);
    }
    const { files, errors: unread } = await index.getFiles();
    const written = await index.writeFiles({ outputPath: fileURLToPath(new URL('pagefind', dir)) });
    problems.push(...unread, ...written.errors);
    if (problems.length > 0) throw new Error(`Search index: ${problems.join('; ')}`);
    const fragments = new Map(
      files
        .filter(({ path }) => path.endsWith('.pf_fragment'))
        .map(({ path, content }) => [addressIn(content), /([^/]+)\.pf_fragment$/u.exec(path)?.[1] ?? '']),
    );
    const names = documents.map(({ page }) => fragments.get(page.href) ?? '');
    await writeFile(new URL('pagefind/pages.json', dir), JSON.stringify(names));
  } finally {
    await close();
  }
}
