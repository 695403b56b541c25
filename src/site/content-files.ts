import { readdir, readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import type { ContentFile } from '../checks/check-content.ts';

/** A content folder that is not there: the one mistake that no file can be named for. */
export class NoContentFolder extends Error {
  override name = 'NoContentFolder';
}

/**
 * Reads every file of a content folder, in the order of their names. Hidden files and `components/` (code, not
 * content) are left out.
 */
export async function readContentFiles(folder: string): Promise<ContentFile[]> {
  const isFolder = await stat(folder).then(
    (found) => found.isDirectory(),
    () => false,
  );
  if (!isFolder) {
    throw new NoContentFolder(
      `There is no content folder at ${folder}.\nCreate it, or name another with the environment variable JOURNEYBOOK_CONTENT.`,
    );
  }
  const paths = (await readdir(folder, { recursive: true, withFileTypes: true }))
    .filter((found) => found.isFile())
    .map((found) =>
      join(found.parentPath, found.name)
        .slice(folder.length + 1)
        .replaceAll('\\', '/'),
    )
    .filter((path) => !path.split('/').some((part) => part.startsWith('.')) && !path.startsWith('components/'))
    .sort();
  return Promise.all(paths.map(async (path) => ({ path, bytes: await readFile(join(folder, path)) })));
}

/** The names of a company's own components: the base names of `components/*.astro`. */
export async function readComponentNames(folder: string): Promise<string[]> {
  const names = await readdir(join(folder, 'components')).catch(() => []);
  return names
    .filter((name) => name.endsWith('.astro'))
    .map((name) => name.slice(0, -'.astro'.length))
    .sort();
}
