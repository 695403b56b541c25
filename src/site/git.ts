import { spawn } from 'node:child_process';

/**
 * The commands that are asked: all of them read the repository's objects and names, and none looks at the working tree
 * or the index. So no filter, no monitor of files and no hook of the repository has anything to do.
 */
type Question = 'cat-file' | 'config' | 'describe' | 'for-each-ref' | 'log' | 'ls-tree' | 'name-rev' | 'rev-parse';

// A repository's own configuration can name programs, and whoever hands over a content folder hands that over too. Even
// the questions above would start some of them: those that verify signatures, and those that fetch what is missing. Two
// locks for these, because older releases of git know only the second.
const noFetching = { GIT_NO_LAZY_FETCH: '1', GIT_ALLOW_PROTOCOL: 'none' };

/**
 * Asks git something about the repository that a folder is in; null when there is no git, or it fails. Nothing that the
 * repository's configuration names is run, and nothing is fetched.
 */
export function git(folder: string, question: Question, args: readonly string[], input = ''): Promise<Buffer | null> {
  return new Promise((resolve) => {
    const options = ['-c', 'log.showSignature=false', '-c', 'core.quotePath=false', '-C', folder];
    const child = spawn('git', [...options, question, ...args], {
      stdio: ['pipe', 'pipe', 'ignore'],
      env: { ...process.env, ...noFetching },
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

/** Why git can't tell the whole history of a folder, as the end of a sentence; null when it can. */
export async function gapsOf(folder: string): Promise<string | null> {
  const shallow = await git(folder, 'rev-parse', ['--is-shallow-repository']);
  if (shallow === null) return 'the content folder is not in a git repository';
  if (shallow.toString().trim() === 'true') return 'the git clone is shallow; a full clone has the history';
  const partial = await git(folder, 'config', [
    '--get-regexp',
    String.raw`^remote\..*\.(promisor|partialclonefilter)$`,
  ]);
  return partial === null ? null : 'the git clone leaves out older files; a full clone has them';
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
