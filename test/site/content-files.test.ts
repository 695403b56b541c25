import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, truncateSync, writeFileSync } from 'node:fs';
import { open } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { checkContent } from '../../src/checks/check-content.ts';
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
  test('gives every file in the order of their names, hidden ones and packages left out', async () => {
    const files = ['components/X.astro', 'maps/b.mdx', 'maps/deep/er/a.mdx', 'site.yaml'];
    for (const path of [...files.toReversed(), '.git/x', 'maps/.swp', 'node_modules/x/y.mdx'])
      write(`content/${path}`, path);
    expect(Object.entries(await read())).toEqual(files.map((path) => [path, path]));
  });

  test('opens nothing but content and components, and nothing that is too large', async () => {
    for (const path of ['video.mp4', 'maps/sketch.png', 'notes/x.txt', 'LICENSE', 'data.csv'])
      write(`content/${path}`, path);
    for (const path of ['maps/large.mdx', 'huge.yaml']) {
      write(`content/${path}`);
      truncateSync(join(content, path), 1.5 * 1024 ** 3);
    }
    write('content/maps/a.mdx', 'A');
    const opened: string[] = [];
    const files = await readContentFiles(content, async (path, flags) => {
      opened.push(String(path).slice(content.length + 1));
      return open(path, flags);
    });
    expect(opened.sort()).toEqual(['huge.yaml', 'maps/a.mdx', 'maps/large.mdx']);
    expect(files.filter(({ problem }) => problem === 'too large').map(({ path }) => path)).toEqual([
      'huge.yaml',
      'maps/large.mdx',
    ]);
    expect(files.reduce((sum, { bytes }) => sum + bytes.length, 0)).toBe(1);
  });

  test('follows no link below the content folder, wherever it leads, and opens none', async () => {
    write('secret/a.mdx', 'S');
    write('secret/key.yaml', 'S');
    write('content/maps/a.mdx', 'A');
    const links: Record<string, string> = {
      'channels.yaml': '../secret/key.yaml',
      'components/X.astro': '../../secret/a.mdx',
      everything: '/',
      itself: 'itself',
      'maps/again.mdx': 'a.mdx',
      'maps/device.mdx': '/dev/zero',
      'maps/dangling.mdx': 'nowhere.mdx',
      'maps/loop': '..',
      'maps/outside.mdx': '../../secret/a.mdx',
      personas: '../secret',
      'picture.png': '../secret/key.yaml',
      'site.yaml': 'teams.yaml',
      stories: 'maps',
    };
    mkdirSync(join(content, 'components'));
    for (const [path, target] of Object.entries(links)) symlinkSync(target, join(content, path));
    expect(await read()).toEqual({
      ...Object.fromEntries(Object.keys(links).map((path) => [path, '(link)'])),
      'maps/a.mdx': 'A',
    });
    const { findings } = checkContent(await readContentFiles(content), { today: '2026-11-21' });
    const told = findings.filter(({ what }) => what.startsWith('This is a link'));
    expect(told.map(({ file }) => file).sort()).toEqual(Object.keys(links).sort());
    expect(JSON.stringify(findings)).not.toContain('secret');
  });

  test('takes a content folder that is itself a link', async () => {
    write('shared/maps/a.mdx', 'A');
    rmSync(content, { recursive: true });
    symlinkSync('shared', content);
    expect(await read()).toEqual({ 'maps/a.mdx': 'A' });
  });

  test('says what is a folder or a pipe, and opens none of them', async () => {
    write('content/maps/folder.mdx/a.mdx');
    write('content/channels.yaml/a.yaml');
    execFileSync('mkfifo', [join(content, 'maps', 'pipe.mdx')]);
    expect(await read()).toEqual({
      'channels.yaml': '(folder)',
      'maps/folder.mdx': '(folder)',
      'maps/pipe.mdx': '(special)',
    });
  });

  test('says which files can not be read', async () => {
    write('content/maps/closed.mdx');
    write('content/maps/open.mdx', 'O');
    const files = await readContentFiles(content, (path, flags) =>
      String(path).includes('closed')
        ? Promise.reject(Object.assign(new Error(), { code: 'EACCES' }))
        : open(path, flags),
    );
    expect(files.map(({ path, problem }) => [path, problem])).toEqual([
      ['maps/closed.mdx', 'not readable'],
      ['maps/open.mdx', undefined],
    ]);
  });

  test('says which file became a link or a pipe since its folder was read', async () => {
    write('secret', 'S');
    for (const path of ['maps/link.mdx', 'maps/pipe.mdx']) write(`content/${path}`);
    const reading = readContentFiles(content, (path, flags) => {
      const file = String(path);
      rmSync(file);
      if (file.includes('link')) symlinkSync('../../secret', file);
      else execFileSync('mkfifo', [file]);
      return open(path, flags);
    });
    const files = await Promise.race([reading, wait(4000, 'waits for a pipe')]);
    // Who waits for somebody to write can go on now, and the process can end.
    if (files === 'waits for a pipe') writeFileSync(join(content, 'maps', 'pipe.mdx'), '');
    expect((await reading).map(({ problem }) => problem)).toEqual(['not readable', 'special']);
    expect(files).not.toBe('waits for a pipe');
  });

  test('says which file has a name that is no text', async () => {
    mkdirSync(join(content, 'maps'));
    writeFileSync(Buffer.concat([Buffer.from(`${content}/maps/caf`), Buffer.from([0xe9]), Buffer.from('.mdx')]), 'C');
    expect(await read()).toEqual({ 'maps/caf\uFFFD.mdx': '(not readable)' });
  });

  test('says so when there is no content folder', async () => {
    write('file');
    await expect(readContentFiles(join(root, 'nowhere'))).rejects.toThrow(NoContentFolder);
    await expect(readContentFiles(join(root, 'file'))).rejects.toThrow(NoContentFolder);
  });
});
