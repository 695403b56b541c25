import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { decoded } from '../model/address.ts';
import { collectionNames, collections } from '../schema/collections.ts';
import { listEntryFiles } from './content-files.ts';

const schemas = fileURLToPath(new URL('../../schemas/', import.meta.url));

/** Collections of Astro's own have the plain names; what it writes for them is not what authors write. */
const nameOf = (collection: string): string => `front-matter-of-${collection}`;

async function writeIfChanged(file: string, text: string): Promise<void> {
  const before = await readFile(file, 'utf8').catch(() => null);
  if (before !== text) await writeFile(file, text);
}

/** The address of a file in the form that Astro's language server compares: decoded, in small letters. */
const addressOf = (file: string): string => decoded(pathToFileURL(file).href).toLowerCase();

/**
 * Tells Astro's language server, by files below `dotAstro`, which schema the front matter of each page of the content
 * follows: with `astro.content-intellisense` an editor then checks and completes it. Unchanged files are not written.
 */
export async function writeEditorFiles(dotAstro: string, content: string): Promise<void> {
  const folder = join(dotAstro, 'collections');
  await mkdir(folder, { recursive: true });
  const pages = collectionNames.filter((name) => collections[name].format === 'mdx');
  const entries: Record<string, string> = {};
  for (const collection of pages) {
    const schema = await readFile(join(schemas, `${collection}.json`), 'utf8');
    await writeIfChanged(join(folder, `${nameOf(collection)}.schema.json`), schema);
  }
  for (const file of await listEntryFiles(content)) {
    entries[addressOf(join(content, file))] = nameOf(file.slice(0, file.indexOf('/')));
  }
  const known = pages.map((collection) => ({ hasSchema: true, name: nameOf(collection) }));
  await writeIfChanged(join(folder, 'collections.json'), JSON.stringify({ collections: known, entries }, null, 2));
}
