import { spawn } from 'node:child_process';

/** A file as it was in a commit. */
export interface FileVersion {
  /** Relative to the content folder, with forward slashes. */
  path: string;
  /** The day of the commit, YYYY-MM-DD. */
  on: string;
  bytes: Uint8Array;
}

/** What git knows of a folder, or in words why it knows nothing. */
export interface GitVersions {
  versions: FileVersion[];
  missing: string | null;
}

/** Runs git in a folder; null when there is no git, or it fails. Nothing of the reader's configuration is run. */
export function git(folder: string, args: readonly string[], input = ''): Promise<Buffer | null> {
  return new Promise((resolve) => {
    const child = spawn('git', ['-c', 'core.fsmonitor=false', '-c', 'core.quotePath=false', '-C', folder, ...args], {
      stdio: ['pipe', 'pipe', 'ignore'],
    });
    const chunks: Buffer[] = [];
    child.stdout.on('data', (chunk: Buffer) => chunks.push(chunk));
    child.on('error', () => {
      resolve(null);
    });
    child.on('close', (code) => {
      resolve(code === 0 ? Buffer.concat(chunks) : null);
    });
    child.stdin.on('error', () => {
      // Git that ends early closes its end; that it failed is known from its exit code.
    });
    child.stdin.end(input);
  });
}

interface Commit {
  hash: string;
  on: string;
}

/** The commits of each file, the newest first, from `git log --name-only` with a NUL before each commit. */
function commitsByFile(log: string): Map<string, Commit[]> {
  const files = new Map<string, Commit[]>();
  for (const block of log.split('\0').filter(Boolean)) {
    const [head = '', ...paths] = block.split('\n').filter(Boolean);
    const [hash = '', on = ''] = head.split('\t');
    for (const path of paths) files.set(path, [...(files.get(path) ?? []), { hash, on }]);
  }
  return files;
}

/** The last commit of each month, the newest first. */
function lastOfEachMonth(commits: readonly Commit[]): Commit[] {
  return commits.filter(({ on }, index) => on.slice(0, 7) !== commits[index - 1]?.on.slice(0, 7));
}

/** Splits the answer of `git cat-file --batch`: a line of `hash type size`, then that many bytes, and a line end. */
export function blobsIn(answer: Buffer): (Uint8Array | null)[] {
  const blobs: (Uint8Array | null)[] = [];
  let at = 0;
  while (at < answer.length) {
    const end = answer.indexOf(10, at);
    const [, type, size] = answer.toString('utf8', at, end).split(' ');
    if (type !== 'blob') {
      blobs.push(null); // The file was taken away in that commit.
      at = end + 1;
      continue;
    }
    const length = Number(size);
    blobs.push(Uint8Array.from(answer.subarray(end + 1, end + 1 + length)));
    at = end + 1 + length + 1;
  }
  return blobs;
}

/**
 * The files below `folder/under` as they were at the end of each month in which they changed, the newest first, at most
 * `most` of each file. Asks git three times, however many files there are.
 */
export async function gitVersions(folder: string, under: string, most: number): Promise<GitVersions> {
  const shallow = await git(folder, ['rev-parse', '--is-shallow-repository']);
  if (shallow === null) return { versions: [], missing: 'the content folder is not in a git repository' };
  if (shallow.toString().trim() === 'true') {
    return { versions: [], missing: 'the git clone is shallow; a full clone has the history' };
  }
  const log = await git(folder, ['log', '--relative', '--name-only', '--format=%x00%H%x09%cs', '--', under]);
  if (log === null) return { versions: [], missing: 'there is no commit yet' };
  const wanted = [...commitsByFile(log.toString())].flatMap(([path, commits]) =>
    lastOfEachMonth(commits)
      .slice(0, most)
      .map(({ hash, on }) => ({ path, hash, on })),
  );
  const names = wanted.map(({ hash, path }) => `${hash}:./${path}\n`).join('');
  const answer = await git(folder, ['cat-file', '--batch'], names);
  if (answer === null) return { versions: [], missing: 'git could not read the older files' };
  const blobs = blobsIn(answer);
  const versions = wanted.flatMap(({ path, on }, index) => {
    const bytes = blobs[index] ?? null;
    return bytes === null ? [] : [{ path, on, bytes }];
  });
  return { versions, missing: null };
}
