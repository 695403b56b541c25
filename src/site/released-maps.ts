import { createHash } from 'node:crypto';
import type { ContentFile } from '../checks/check-content.ts';
import type { Release } from '../checks/released.ts';
import { blobsIn, gapsOf, git } from './git.ts';

/** What the last release holds of the maps, or in words why nothing is known of one. */
export interface ReleasedMaps {
  release: Release | null;
  missing: string | null;
}

async function whyThereIsNone(folder: string): Promise<string> {
  const gaps = await gapsOf(folder);
  if (gaps?.includes('shallow') === true) return 'the git clone is shallow, and no tag came with it';
  return gaps?.includes('not in a git repository') === true ? gaps : 'there is no tag in git before this commit';
}

/** The name of a file's bytes in git, as `git ls-tree` writes it: SHA-1 or, in 64 digits, SHA-256. */
function blobName(bytes: Uint8Array, digits: number): string {
  return createHash(digits === 64 ? 'sha256' : 'sha1')
    .update(`blob ${String(bytes.length)}\0`)
    .update(bytes)
    .digest('hex');
}

/** Whether a file is what git knows under a name; git may have kept it with other line ends. */
function isSame({ bytes }: ContentFile, name: string): boolean {
  if (blobName(bytes, name.length) === name) return true;
  if (!bytes.includes(13)) return false;
  const unix = Buffer.from(Buffer.from(bytes).toString('latin1').replaceAll('\r\n', '\n'), 'latin1');
  return blobName(unix, name.length) === name;
}

const nameOf = (path: string): string => path.slice(path.lastIndexOf('/') + 1);

/**
 * The maps that have changed since the last tag before the present commit, as that tag has them; what is not committed
 * yet counts as changed, and a map that was moved to another folder below `maps/` as the same map. `files` are those of
 * the content folder. Git is not asked to compare: it would run the filters that the repository names. It is asked three
 * times at most, however many maps there are.
 */
export async function releasedMaps(folder: string, files: readonly ContentFile[]): Promise<ReleasedMaps> {
  const described = await git(folder, 'describe', ['--tags', '--abbrev=0']);
  if (described === null) return { release: null, missing: await whyThereIsNone(folder) };
  const tag = described.toString().trim();
  const listed = await git(folder, 'ls-tree', ['-r', '-z', '--full-tree', `${tag}:./maps`]);
  // The release had no maps yet, or its commit did not come with the clone.
  if (listed === null) return { release: { tag, maps: [] }, missing: null };
  const maps = files.filter(({ path, problem }) => path.startsWith('maps/') && problem === undefined);
  const byPath = new Map(maps.map((file) => [file.path, file]));
  const byName = new Map(maps.map((file) => [nameOf(file.path), file]));
  const changed = listed
    .toString()
    .split('\0')
    .flatMap((line) => {
      const [, name = '', below = ''] = /^100\d{3} blob ([0-9a-f]+)\t(.*)$/s.exec(line) ?? [];
      const path = `maps/${below}`;
      const file = byPath.get(path) ?? byName.get(nameOf(path));
      return file === undefined || isSame(file, name) ? [] : [{ path, name }];
    });
  if (changed.length === 0) return { release: { tag, maps: [] }, missing: null };
  const answer = await git(folder, 'cat-file', ['--batch'], changed.map(({ name }) => `${name}\n`).join(''));
  const blobs = answer === null ? [] : blobsIn(answer);
  const released = changed.flatMap(({ path }, index) => {
    const bytes = blobs[index] ?? null;
    return bytes === null ? [] : [{ path, bytes }];
  });
  return released.length === changed.length
    ? { release: { tag, maps: released }, missing: null }
    : { release: null, missing: `git could not read the maps of ${tag}` };
}
