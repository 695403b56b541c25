import type { Release } from '../checks/released.ts';
import { blobsIn, git } from './git-versions.ts';

/** What the last release holds of the maps, or in words why nothing is known of one. */
export interface ReleasedMaps {
  release: Release | null;
  missing: string | null;
}

async function whyThereIsNone(folder: string): Promise<string> {
  const shallow = await git(folder, ['rev-parse', '--is-shallow-repository']);
  if (shallow === null) return 'the content folder is not in a git repository';
  return shallow.toString().trim() === 'true'
    ? 'the git clone is shallow, and no tag came with it'
    : 'there is no tag in git before this commit';
}

/**
 * The maps that have changed since the last tag before the present commit, as that tag has them; what is not committed
 * yet counts as changed. Asks git three times at most, however many maps there are.
 */
export async function releasedMaps(folder: string): Promise<ReleasedMaps> {
  const described = await git(folder, ['describe', '--tags', '--abbrev=0']);
  if (described === null) return { release: null, missing: await whyThereIsNone(folder) };
  const tag = described.toString().trim();
  const since = ['diff', '--name-only', '--relative', '--no-renames', '--diff-filter=MT', '-z', tag, '--', 'maps'];
  const changed = await git(folder, since);
  if (changed === null) return { release: null, missing: `git could not compare the maps with ${tag}` };
  const paths = changed.toString().split('\0').filter(Boolean);
  if (paths.length === 0) return { release: { tag, maps: [] }, missing: null };
  const answer = await git(folder, ['cat-file', '--batch'], paths.map((path) => `${tag}:./${path}\n`).join(''));
  if (answer === null) return { release: null, missing: `git could not read the maps of ${tag}` };
  const blobs = blobsIn(answer);
  const maps = paths.flatMap((path, index) => {
    const bytes = blobs[index] ?? null;
    return bytes === null ? [] : [{ path, bytes }];
  });
  return { release: { tag, maps }, missing: null };
}
