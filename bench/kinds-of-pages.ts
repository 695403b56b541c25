import { readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';

/** The kind of a page: its path with `*` for the names of entries. */
export function kindOf(path: string): string {
  const [section = '', id, ...rest] = path.split('/').filter((part) => part !== '');
  if (id === undefined) return path;
  // A stop of a path has a name too; what hangs on a map does not, and neither has the end of a path.
  const below = section === 'start' ? rest.map((part) => (part === 'end' ? part : '*')) : rest;
  return `${[section, '*', ...below].join('/')}/`;
}

/** The heaviest page of each kind in a built site, by its path below the folder; kinds in the order of their names. */
export async function pagesOfEachKind(folder: string): Promise<string[]> {
  const files = await readdir(folder, { recursive: true });
  const pages = await Promise.all(
    files
      .map((file) => file.replaceAll('\\', '/'))
      .filter((file) => file.endsWith('.html'))
      .map(async (file) => ({
        path: file.replace(/(^|\/)index\.html$/, '$1'),
        bytes: (await stat(join(folder, file))).size,
      })),
  );
  const heaviest = new Map<string, { path: string; bytes: number }>();
  for (const page of pages.sort((a, b) => (a.path < b.path ? -1 : 1))) {
    const kind = kindOf(page.path);
    if (page.bytes > (heaviest.get(kind)?.bytes ?? 0)) heaviest.set(kind, page);
  }
  return [...heaviest.values()].map(({ path }) => path);
}
