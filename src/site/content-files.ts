import { constants } from 'node:fs';
import { open, readdir, stat } from 'node:fs/promises';
import { join, relative } from 'node:path';
import type { ContentFile } from '../checks/check-content.ts';
import { isOpened, looksLikeFile, roleOf } from '../checks/content-folder.ts';
import { largestFile } from '../checks/decode.ts';
import type { FileProblem } from '../checks/file-problem.ts';

/** A content folder that is not there: the one mistake that no file can be named for. */
export class NoContentFolder extends Error {
  override name = 'NoContentFolder';
}

/**
 * Everything below a content folder that is or should be a file, in the order of the names. The folder may be a link;
 * below it no link is followed, so that nothing is read that lies elsewhere. Only what is or was meant to be content is
 * opened, and only up to the size that is read; what can't be read comes with the reason instead of its bytes. Hidden
 * files and what packages brought along are left out.
 */
export async function readContentFiles(folder: string, openFile: typeof open = open): Promise<ContentFile[]> {
  const isFolder = await stat(folder).then(
    (found) => found.isDirectory(),
    () => false,
  );
  if (!isFolder) {
    throw new NoContentFolder(
      `There is no content folder at ${folder}.\nCreate it, or name another with the environment variable JOURNEYBOOK_CONTENT.`,
    );
  }
  const found = (await filesBelow(folder)).sort((a, b) => (a.path < b.path ? -1 : 1));
  const files: (ContentFile | null)[] = [];
  for (let at = 0; at < found.length; at += filesAtOnce) {
    const some = found.slice(at, at + filesAtOnce);
    files.push(...(await Promise.all(some.map((one) => read(folder, one, openFile)))));
  }
  return files.filter((file) => file !== null);
}

/** The files of the content folder that can hold an entry, by their paths; what can't be read is left out. */
export async function listEntryFiles(folder: string): Promise<string[]> {
  const found = await filesBelow(folder).catch(() => []);
  const paths = found.filter(({ problem }) => problem === undefined).map(({ path }) => path);
  return paths.filter((path) => roleOf(path).kind === 'entry').sort();
}

/** The files of a project's `public/`, which the build copies, by their paths below it; none without such a folder. */
export async function readPublicFiles(folder: string): Promise<string[]> {
  const found = await readdir(folder, { recursive: true, withFileTypes: true }).catch(() => []);
  return found
    .filter((entry) => !entry.isDirectory())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).replaceAll('\\', '/'));
}

/** So many files are open at a time: systems allow a few hundred. */
const filesAtOnce = 64;

interface Found {
  /** Relative to the content folder, with forward slashes. */
  path: string;
  problem?: FileProblem;
}

const none = new Uint8Array();

async function filesBelow(root: string): Promise<Found[]> {
  const found: Found[] = [];
  const waiting = [''];
  for (let parent = waiting.pop(); parent !== undefined; parent = waiting.pop()) {
    const below = parent === '' ? root : join(root, parent);
    const entries = await readdir(below, { withFileTypes: true }).catch(() => null);
    if (entries === null) {
      if (parent === '')
        throw new NoContentFolder(`The content folder at ${root} can not be read.\nLook at its permissions.`);
      found.push({ path: parent, problem: 'not readable' });
      continue;
    }
    for (const entry of entries) {
      const path = parent === '' ? entry.name : `${parent}/${entry.name}`;
      if (entry.name.startsWith('.') || entry.name === 'node_modules') continue;
      if (entry.isFile()) found.push({ path });
      else if (entry.isSymbolicLink()) found.push({ path, problem: 'link' });
      else if (!entry.isDirectory()) found.push({ path, problem: 'special' });
      else if (looksLikeFile(path)) found.push({ path, problem: 'folder' });
      else waiting.push(path);
    }
  }
  return found;
}

// What became a link or a pipe since its folder was read is not followed, and nobody waits for it. Windows has neither
// flag, and takes none of them.
const flags = constants.O_RDONLY | constants.O_NOFOLLOW | constants.O_NONBLOCK;

/** A file, or null when it was deleted in the meantime. */
async function read(folder: string, { path, problem }: Found, openFile: typeof open): Promise<ContentFile | null> {
  const unread = (why: FileProblem): ContentFile => ({ path, bytes: none, problem: why });
  if (problem !== undefined) return unread(problem);
  if (!isOpened(path)) return { path, bytes: none };
  try {
    await using file = await openFile(join(folder, path), flags);
    const found = await file.stat();
    if (!found.isFile()) return unread('special');
    return found.size > largestFile ? unread('too large') : { path, bytes: await file.readFile() };
  } catch (error) {
    // A name that is not UTF-8 comes with this sign in it; by such a name nothing can be found that is there.
    const isGone = (error as NodeJS.ErrnoException).code === 'ENOENT' && !path.includes('\uFFFD');
    return isGone ? null : unread('not readable');
  }
}
