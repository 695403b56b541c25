import { blobsIn, gapsOf, git } from './git.ts';

/** A file as it was in a release, or at the end of a month. */
export interface FileVersion {
  /** Where it lies now, relative to the content folder, with forward slashes. */
  file: string;
  /** Where it lay then. */
  path: string;
  /** The day of the release or of the commit, YYYY-MM-DD. */
  on: string;
  /** The tag of the release; null for the end of a month. */
  release: string | null;
  bytes: Uint8Array;
}

/** What git knows of a folder, or in words why it knows nothing. */
export interface GitVersions {
  /** By file, the newest first. */
  versions: ReadonlyMap<string, readonly FileVersion[]>;
  missing: string | null;
}

interface Commit {
  hash: string;
  /** YYYY-MM-DD. */
  on: string;
  /** The path of the file in this commit. */
  path: string;
}

/**
 * The commits of each file, the newest first, from `git log --name-status` with a NUL before each commit. A file that
 * was renamed is followed back to its earlier name.
 */
function commitsByFile(log: string, files: readonly string[]): Map<string, Commit[]> {
  const commits = new Map<string, Commit[]>();
  // The name that a file of today has at this point of the way back.
  const fileAt = new Map(files.map((file) => [file, file]));
  for (const block of log.split('\0').filter(Boolean)) {
    const [head = '', ...lines] = block.split('\n').filter(Boolean);
    const [hash = '', on = ''] = head.split('\t');
    const renames: (readonly [file: string, from: string, to: string])[] = [];
    for (const line of lines) {
      const [status = '', first = '', second] = line.split('\t');
      const path = second ?? first;
      const file = fileAt.get(path);
      if (file === undefined || status === 'D') continue;
      commits.set(file, [...(commits.get(file) ?? []), { hash, on, path }]);
      if (status.startsWith('R')) renames.push([file, first, path]);
    }
    for (const [, , to] of renames) fileAt.delete(to);
    for (const [file, from] of renames) fileAt.set(from, file);
  }
  return commits;
}

/** The tags in the history of what is checked out, with their days. */
async function tagDays(folder: string): Promise<Map<string, string>> {
  const format = '%(refname:short)\t%(creatordate:short)';
  const answer = await git(folder, 'for-each-ref', ['--merged=HEAD', `--format=${format}`, 'refs/tags']);
  const lines = (answer?.toString() ?? '').split('\n').filter(Boolean);
  return new Map(lines.map((line) => line.split('\t') as [string, string]));
}

/** The first release that each commit was part of; commits after the last one are in none. */
async function releasesOf(
  folder: string,
  hashes: readonly string[],
  tags: ReadonlyMap<string, string>,
): Promise<ReadonlyMap<string, string>> {
  if (tags.size === 0) return new Map();
  const answer = await git(folder, 'name-rev', ['--tags', '--annotate-stdin'], `${hashes.join('\n')}\n`);
  const named = /^([0-9a-f]+) \((?:tags\/)?([^~^)]+)/;
  return new Map(
    (answer?.toString() ?? '').split('\n').flatMap((line) => {
      const [, hash = '', tag = ''] = named.exec(line) ?? [];
      return tags.has(tag) ? [[hash, tag]] : [];
    }),
  );
}

const none = (missing: string): GitVersions => ({ versions: new Map(), missing });

/**
 * Each of these files below `folder/under` as it was in every release (a tag) that changed it and, for what came after
 * the last release or where there is none, at the end of each month in which it changed: the newest first, at most
 * `most` of each. Asks git six times, however many files there are.
 */
export async function gitVersions(
  folder: string,
  under: string,
  files: readonly string[],
  most: number,
): Promise<GitVersions> {
  const gaps = await gapsOf(folder);
  if (gaps !== null) return none(gaps);
  const log = await git(folder, 'log', [
    '--no-ext-diff',
    '--relative',
    '--name-status',
    '-M',
    '--format=%x00%H%x09%cs',
    '--',
    under,
  ]);
  if (log === null) return none('there is no commit yet');
  const commits = commitsByFile(log.toString(), files);
  const tags = await tagDays(folder);
  const hashes = [...new Set([...commits.values()].flatMap((list) => list.map(({ hash }) => hash)))];
  const releases = await releasesOf(folder, hashes, tags);

  const wanted = [...commits].flatMap(([file, list]) => {
    const last = new Map<string, Omit<FileVersion, 'bytes'> & Commit>();
    for (const commit of list) {
      const release = releases.get(commit.hash) ?? null;
      const version = release === null ? `month ${commit.on.slice(0, 7)}` : `tag ${release}`;
      const on = (release === null ? undefined : tags.get(release)) ?? commit.on;
      if (!last.has(version)) last.set(version, { ...commit, file, on, release });
    }
    return [...last.values()].slice(0, most);
  });
  const names = wanted.map(({ hash, path }) => `${hash}:./${path}\n`).join('');
  const answer = await git(folder, 'cat-file', ['--batch'], names);
  if (answer === null) return none('git could not read the older files');
  const blobs = blobsIn(answer);
  const versions = wanted.flatMap(({ hash: _, ...version }, index): FileVersion[] => {
    const bytes = blobs[index] ?? null;
    return bytes === null ? [] : [{ ...version, bytes }];
  });
  return { versions: Map.groupBy(versions, ({ file }) => file), missing: null };
}
