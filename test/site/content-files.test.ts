import { execFileSync } from 'node:child_process';
import { chmodSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { NoContentFolder, readContentFiles } from '../../src/site/content-files.ts';

let root = '';
let content = '';

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'journeybook-files-'));
  content = join(root, 'content');
  mkdirSync(content);
});

afterEach(() => {
  rmSync(root, { recursive: true });
});

function write(path: string, text = path): void {
  const file = join(root, path);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, text);
}

/** The files by their paths: their text, or why they could not be read, in brackets. */
async function read(): Promise<Record<string, string>> {
  const files = await readContentFiles(content);
  return Object.fromEntries(
    files.map(({ path, bytes, problem }) => [
      path,
      problem === undefined ? Buffer.from(bytes).toString() : `(${problem})`,
    ]),
  );
}

describe('readContentFiles()', () => {
  test('gives every file in the order of their names, hidden ones and components left out', async () => {
    for (const path of ['site.yaml', 'maps/b.mdx', 'maps/a.mdx', '.git/x', 'maps/.swp', 'components/X.astro']) {
      write(`content/${path}`, path);
    }
    expect(Object.entries(await read())).toEqual([
      ['maps/a.mdx', 'maps/a.mdx'],
      ['maps/b.mdx', 'maps/b.mdx'],
      ['site.yaml', 'site.yaml'],
    ]);
  });

  test('follows links to files and to folders', async () => {
    write('shared/maps/a.mdx', 'A');
    write('shared/teams.yaml', 'T');
    symlinkSync('../shared/maps', join(content, 'maps'));
    symlinkSync('../shared/teams.yaml', join(content, 'teams.yaml'));
    expect(await read()).toEqual({ 'maps/a.mdx': 'A', 'teams.yaml': 'T' });
  });

  test('reads a folder where it lies, and says which links lead to it again', async () => {
    write('content/maps/a.mdx', 'A');
    symlinkSync('.', join(content, 'again'));
    symlinkSync('maps', join(content, 'journeys'));
    symlinkSync('..', join(content, 'maps', 'loop'));
    expect(await read()).toEqual({
      again: '(linked twice)',
      journeys: '(linked twice)',
      'maps/a.mdx': 'A',
      'maps/loop': '(linked twice)',
    });
  });

  test('says what is a folder, a dangling link or a pipe, and opens none of them', async () => {
    write('content/maps/folder.mdx/a.mdx');
    write('content/channels.yaml/a.yaml');
    symlinkSync('nowhere.mdx', join(content, 'maps', 'dangling.mdx'));
    symlinkSync('itself.mdx', join(content, 'maps', 'itself.mdx'));
    execFileSync('mkfifo', [join(content, 'maps', 'pipe.mdx')]);
    symlinkSync('pipe.mdx', join(content, 'maps', 'to-pipe.mdx'));
    expect(await read()).toEqual({
      'channels.yaml': '(folder)',
      'maps/dangling.mdx': '(dangling link)',
      'maps/folder.mdx': '(folder)',
      'maps/itself.mdx': '(dangling link)',
      'maps/pipe.mdx': '(special)',
      'maps/to-pipe.mdx': '(special)',
    });
  });

  test('says which files can not be read', async () => {
    const closed = join(content, 'closed.mdx');
    // Nothing is closed to root, but no one can read the start of a process’s memory.
    if (process.getuid?.() === 0) symlinkSync('/proc/self/mem', closed);
    else {
      write('content/closed.mdx');
      chmodSync(closed, 0);
    }
    write('content/open.mdx', 'O');
    expect(await read()).toEqual({ 'closed.mdx': '(not readable)', 'open.mdx': 'O' });
  });

  test('says which file has a name that is no text', async () => {
    writeFileSync(Buffer.concat([Buffer.from(`${content}/caf`), Buffer.from([0xe9]), Buffer.from('.mdx')]), 'C');
    expect(await read()).toEqual({ 'caf\uFFFD.mdx': '(not readable)' });
  });

  test('says so when there is no content folder', async () => {
    write('file');
    await expect(readContentFiles(join(root, 'nowhere'))).rejects.toThrow(NoContentFolder);
    await expect(readContentFiles(join(root, 'file'))).rejects.toThrow(NoContentFolder);
  });
});
