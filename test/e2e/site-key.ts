import { execFile } from 'node:child_process';
import { createHash, type Hash } from 'node:crypto';
import { readFile, readdir, readlink } from 'node:fs/promises';
import { join } from 'node:path';

/** What decides the bytes of a built site. */
export interface SiteInputs {
  /** The folder of the project. */
  project: string;
  content: string;
  /** The day that the content is judged by, YYYY-MM-DD. */
  today: string;
  /** The version of Node that builds. */
  node: string;
}

/**
 * What lies in the project and no build reads. Whatever is not named here counts, so that a new folder which does
 * matter is never forgotten: the worst that a missing line costs is a build.
 */
const unread = [
  ...['.git', '.astro', '.ci', '.vscode', 'node_modules', 'dist', '.dist-next', '.dist-previous'],
  ...['bench', 'content', 'docs', 'reference', 'test'],
  ...['CHANGELOG.md', 'CONTRIBUTING.md', 'LICENSE', 'README.md', '.editorconfig', '.gitattributes', '.gitignore'],
  ...['.prettierignore', 'eslint.config.mjs', 'prettier.config.mjs', 'vitest.config.ts'],
];

/** Adds every file below a folder, by its path and bytes, and every folder and link by its path. */
async function addFolder(hash: Hash, folder: string, isRead: (name: string) => boolean = () => true): Promise<void> {
  const names = (await readdir(folder)).filter(isRead).sort();
  for (const name of names) {
    const path = join(folder, name);
    const below = await readdir(path, { recursive: true, withFileTypes: true }).catch(() => null);
    const entries = (below ?? []).map((entry) => join(entry.parentPath, entry.name).slice(folder.length)).sort();
    for (const entry of below === null ? [name] : [name, ...entries]) await addEntry(hash, folder, entry);
  }
}

async function addEntry(hash: Hash, folder: string, entry: string): Promise<void> {
  const path = join(folder, entry);
  const target = await readlink(path).catch(() => '');
  // A folder, or a link to nothing, has no bytes of its own.
  const bytes = await readFile(path).catch(() => Buffer.alloc(0));
  hash.update(`\n${entry}\n${target}\n${bytes.byteLength}\n`).update(bytes);
}

function git(folder: string, ...args: string[]): Promise<string> {
  return new Promise((resolve) => {
    execFile('git', ['-C', folder, ...args], (error, stdout) => {
      resolve(error === null ? stdout : 'no answer');
    });
  });
}

/** What the history of a content folder can say: its last commit names all before it; tags are releases. */
async function historyOf(content: string): Promise<string> {
  const asked = [
    ['log', '-1', '--format=%H', '--', '.'],
    ['for-each-ref', '--format=%(refname) %(objectname) %(creatordate)', 'refs/tags'],
    ['for-each-ref', '--merged=HEAD', '--format=%(refname)', 'refs/tags'],
    ['rev-parse', '--is-shallow-repository'],
  ];
  return (await Promise.all(asked.map((args) => git(content, ...args)))).join('\n');
}

/** A short name for all that a built site is made of: two sites with the same key have the same bytes. */
export async function siteKey({ project, content, today, node }: SiteInputs): Promise<string> {
  const hash = createHash('sha256').update(`${today}\n${node}\n`);
  hash.update(await historyOf(content));
  // The packages that are there, which may be others than package-lock.json asks for.
  hash.update(await readFile(join(project, 'node_modules', '.package-lock.json')).catch(() => ''));
  await addFolder(hash, project, (name) => !unread.includes(name));
  hash.update('\ncontent\n');
  await addFolder(hash, content);
  return hash.digest('hex').slice(0, 16);
}
