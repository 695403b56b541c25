import { lstat, readdir, readFile, realpath, stat } from 'node:fs/promises';
import { join } from 'node:path';
import type { ContentFile } from '../checks/check-content.ts';
import { looksLikeFile } from '../checks/content-folder.ts';
import type { FileProblem } from '../checks/unread-file.ts';

/** A content folder that is not there: the one mistake that no file can be named for. */
export class NoContentFolder extends Error {
  override name = 'NoContentFolder';
}

/**
 * Everything below a content folder that is or should be a file, in the order of the names. Links are followed, to
 * folders too. What can't be read comes with the reason instead of its bytes; pipes and devices are never opened.
 * Hidden files and `components/` (code, not content) are left out.
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
  const found = await filesBelow(folder);
  const files = await Promise.all(found.sort((a, b) => (a.path < b.path ? -1 : 1)).map((one) => read(folder, one)));
  return files.filter((file) => file !== null);
}

interface Found {
  /** Relative to the content folder, with forward slashes. */
  path: string;
  problem?: FileProblem;
}

const none = new Uint8Array();

/** Walks level by level, so that a folder of the content comes before a link to it from deeper down. */
async function filesBelow(root: string): Promise<Found[]> {
  const found: Found[] = [];
  const walked = new Set([await realpath(root)]);
  const waiting = [''];
  for (let parent = waiting.shift(); parent !== undefined; parent = waiting.shift()) {
    const below = parent === '' ? root : join(root, parent);
    const entries = await readdir(below, { withFileTypes: true }).catch(() => null);
    if (entries === null) {
      if (parent === '')
        throw new NoContentFolder(`The content folder at ${root} can not be read.\nLook at its permissions.`);
      found.push({ path: parent, problem: 'not readable' });
      continue;
    }
    // A folder before the links to it, which lie beside it.
    for (const entry of entries.sort((a, b) => Number(a.isSymbolicLink()) - Number(b.isSymbolicLink()))) {
      const path = parent === '' ? entry.name : `${parent}/${entry.name}`;
      if (entry.name.startsWith('.') || path === 'components') continue;
      const sort = entry.isFile() ? 'file' : await sortOf(join(root, path), walked);
      if (sort === 'walk') waiting.push(path);
      else if (sort !== 'gone') found.push(sort === 'file' ? { path } : { path, problem: sort });
    }
  }
  return found;
}

async function sortOf(path: string, walked: Set<string>): Promise<'file' | 'walk' | 'gone' | FileProblem> {
  try {
    const target = await stat(path);
    if (target.isFile()) return 'file';
    if (!target.isDirectory()) return 'special';
    if (looksLikeFile(path)) return 'folder';
    const real = await realpath(path);
    if (walked.has(real)) return 'linked twice';
    walked.add(real);
    return 'walk';
  } catch (error) {
    if (!isAbsence(error, path)) return 'not readable';
    return (await lstat(path).catch(() => null)) === null ? 'gone' : 'dangling link';
  }
}

/** A file, or null when it was deleted in the meantime. */
async function read(folder: string, { path, problem }: Found): Promise<ContentFile | null> {
  if (problem !== undefined) return { path, bytes: none, problem };
  try {
    return { path, bytes: await readFile(join(folder, path)) };
  } catch (error) {
    return isAbsence(error, path) ? null : { path, bytes: none, problem: 'not readable' };
  }
}

function isAbsence(error: unknown, path: string): boolean {
  // A name that is not UTF-8 comes with this sign in it; by such a name nothing can be found that is there.
  if (path.includes('\uFFFD')) return false;
  // ELOOP: a link that leads to itself.
  return ['ENOENT', 'ELOOP', 'ENOTDIR'].includes((error as NodeJS.ErrnoException).code ?? '');
}

/** The names of a company's own components: the base names of `components/*.astro`. */
export async function readComponentNames(folder: string): Promise<string[]> {
  const names = await readdir(join(folder, 'components')).catch(() => []);
  return names
    .filter((name) => name.endsWith('.astro'))
    .map((name) => name.slice(0, -'.astro'.length))
    .sort();
}
