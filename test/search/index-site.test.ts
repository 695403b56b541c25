import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { gunzipSync } from 'node:zlib';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { SearchDocument } from '../../src/search/documents.ts';
import { indexSite } from '../../src/search/index-site.ts';

let folder = '';

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'journeybook-index-'));
});

afterEach(async () => {
  await rm(folder, { recursive: true, force: true });
});

const documentOf = (href: string, title: string, text: string): SearchDocument => ({
  page: { type: 'insight', title, href },
  html: `<h1>${title}</h1><p>${text}</p><h2 id="_more">More</h2><p>And more</p>`,
});
const documents = [
  documentOf('/cx/insights/b/', 'B', 'Nine days'),
  documentOf('/cx/glossary/#a', 'A', 'Of silence'),
  documentOf('/cx/insights/c/', 'C', 'Nobody calls'),
];

/** Indexes documents as a build leaves them, in a folder of its own, and returns every file of the index. */
async function indexed(name: string, all: readonly SearchDocument[], language = 'en'): Promise<Map<string, Buffer>> {
  const site = join(folder, name);
  await mkdir(join(site, 'search'), { recursive: true });
  await writeFile(join(site, 'search/documents.json'), JSON.stringify(all));
  await indexSite(pathToFileURL(`${site}/`), language);
  const files = await readdir(site, { recursive: true, withFileTypes: true });
  const paths = files.filter((file) => file.isFile()).map((file) => join(file.parentPath, file.name));
  return new Map(
    await Promise.all(paths.map(async (path) => [path.slice(site.length), await readFile(path)] as const)),
  );
}

describe('indexSite()', () => {
  test('an empty book has an index that can be opened, and nothing to find', async () => {
    const files = await indexed('empty', []);
    expect(files.get('/pagefind/pages.json')?.toString()).toBe('[]');
    const entry = JSON.parse(files.get('/pagefind/pagefind-entry.json')?.toString() ?? '') as { languages: object };
    // Without a language Pagefind's own script stops.
    expect(Object.keys(entry.languages)).toHaveLength(1);
  });

  test('the same texts give the same bytes', async () => {
    const [one, other] = [await indexed('one', documents), await indexed('other', documents)];
    expect([...one.keys()].sort()).toEqual([...other.keys()].sort());
    for (const [path, bytes] of one) expect(other.get(path)?.equals(bytes), path).toBe(true);
  });

  test('names the fragment of each page, in the order of the pages, and leaves no documents behind', async () => {
    const files = await indexed('named', documents, 'de');
    const names = JSON.parse(files.get('/pagefind/pages.json')?.toString() ?? '[]') as string[];
    const urls = names.map((name) => {
      const fragment = gunzipSync(files.get(`/pagefind/fragment/${name}.pf_fragment`) ?? '').toString();
      return (JSON.parse(fragment.slice('pagefind_dcd'.length)) as { url: string }).url;
    });
    expect(urls).toEqual(documents.map(({ page }) => page.href));
    expect(files.has('/search/documents.json')).toBe(false);
  });
});
