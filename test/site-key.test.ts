import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { siteKey } from './e2e/site-key.ts';
import { makeRepository, type Repository } from './site/history-repository.ts';

let project = '';
let repository: Repository;

function write(path: string, text: string): void {
  mkdirSync(dirname(join(project, path)), { recursive: true });
  writeFileSync(join(project, path), text);
}

const key = (day = '2026-11-30', node = 'v24.0.0') =>
  siteKey({ project, content: repository.content, today: day, node });

beforeEach(() => {
  project = mkdtempSync(join(tmpdir(), 'journeybook-key-'));
  for (const path of [
    'src/model/atlas.ts',
    'public/icon.svg',
    'astro.config.mjs',
    'package-lock.json',
    'test/a.test.ts',
  ])
    write(path, path);
  write('node_modules/.package-lock.json', '{}');
  repository = makeRepository();
  repository.write('maps/trip.mdx', 'a trip');
  repository.commit('2026-01-01');
});

afterEach(() => {
  repository.remove();
  rmSync(project, { recursive: true });
});

describe('siteKey()', () => {
  test('is the same for the same', async () => {
    expect(await key()).toBe(await key());
  });

  test.each<[string, () => void]>([
    ['a file of the code is another', () => write('src/model/atlas.ts', 'changed')],
    ['a file of the code is new', () => write('src/model/new.ts', '')],
    ['a file of the code is gone', () => rmSync(join(project, 'src/model/atlas.ts'))],
    ['an empty folder of the code is new', () => mkdirSync(join(project, 'src/pages'))],
    ['a line moves from one file to the next', () => write('src/model/atlas.ts', 'src/model/atlas.t')],
    ['a file that is copied is another', () => write('public/icon.svg', 'changed')],
    ['the settings of Astro are others', () => write('astro.config.mjs', 'changed')],
    ['other packages are asked for', () => write('package-lock.json', 'changed')],
    ['other packages are there', () => write('node_modules/.package-lock.json', 'changed')],
    ['a folder appears that nobody knew', () => write('themes/dark.css', '')],
    ['a text of the content is another', () => repository.write('maps/trip.mdx', 'a journey')],
    ['a file of the content has another name', () => repository.move('maps/trip.mdx', 'maps/journey.mdx')],
    ['a file of the content is new', () => repository.write('teams.yaml', '')],
    ['a link in the content leads elsewhere', () => symlinkSync('maps/trip.mdx', join(repository.content, 'link.mdx'))],
    [
      'the content has one more commit',
      () => {
        repository.write('maps/trip.mdx', '');
        repository.commit('2026-02-01');
      },
    ],
    ['a release is tagged', () => repository.tag('v1', '2026-03-01')],
  ])('is another when %s', async (_, change) => {
    const before = await key();
    change();
    expect(await key()).not.toBe(before);
  });

  test('is another on another day, and with another Node', async () => {
    expect(new Set([await key(), await key('2026-12-01'), await key('2026-11-30', 'v26.0.0')]).size).toBe(3);
  });

  test('is the same when nothing changed but tests, words for developers and what a build leaves behind', async () => {
    const before = await key();
    for (const path of [
      'test/a.test.ts',
      'docs/fields.md',
      'README.md',
      'bench/budgets.json',
      '.astro/types.d.ts',
      'dist/index.html',
    ])
      write(path, 'changed');
    expect(await key()).toBe(before);
  });

  test('is the same after a commit that leaves the content as it is', async () => {
    const before = await key();
    writeFileSync(join(repository.root, 'notes.txt'), 'of something else');
    repository.commit('2026-02-01');
    expect(await key()).toBe(before);
  });
});
