import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { contentSource } from '../../src/site/content-source.ts';
import { readContentFiles } from '../../src/site/content-files.ts';
import { releasedMaps } from '../../src/site/released-maps.ts';
import { settingsFrom } from '../../src/site/settings.ts';

let repository = '';
let content = '';

function git(...args: string[]): void {
  const who = { NAME: 'A', EMAIL: 'a@example.com', DATE: '2026-10-01T12:00:00Z' };
  const env = Object.fromEntries(
    ['AUTHOR', 'COMMITTER'].flatMap((role) => Object.entries(who).map(([key, value]) => [`GIT_${role}_${key}`, value])),
  );
  const options = ['-c', 'init.defaultBranch=main', '-C', repository];
  execFileSync('git', [...options, ...args], { env: { ...process.env, ...env }, stdio: 'pipe' });
}

function write(path: string, text: string): void {
  mkdirSync(dirname(join(content, path)), { recursive: true });
  writeFileSync(join(content, path), text);
}

function commit(): void {
  git('add', '.');
  git('commit', '-qm', 'Change');
}

const map = (...steps: string[]): string =>
  `---\ntitle: Trip\nquestion: Why?\nstages:\n  - title: Go\n    steps:\n${steps.map((step) => `      - ${step}\n`).join('')}---\n`;

const releasedIn = async (folder: string) => releasedMaps(folder, await readContentFiles(folder));

const pathsOf = async (): Promise<string[] | undefined> =>
  (await releasedIn(content)).release?.maps.map(({ path }) => path);

beforeEach(() => {
  repository = mkdtempSync(join(tmpdir(), 'journeybook-released-'));
  content = join(repository, 'book', 'content');
  write('site.yaml', 'title: Trips\n');
  write('maps/trip.mdx', map('title: Ask', 'title: Wait for a decision'));
  write('maps/stay.mdx', map('title: Arrive'));
  git('init', '-q');
  commit();
});

afterEach(() => {
  rmSync(repository, { recursive: true, force: true });
});

describe('releasedMaps()', () => {
  test('has the maps that changed since the last tag, as the tag has them', async () => {
    git('tag', 'v1');
    write('maps/trip.mdx', map('title: Ask'));
    commit();
    const { release, missing } = await releasedIn(content);
    expect(missing).toBeNull();
    expect(release?.tag).toBe('v1');
    expect(release?.maps.map(({ path, bytes }) => [path, new TextDecoder().decode(bytes)])).toEqual([
      ['maps/trip.mdx', map('title: Ask', 'title: Wait for a decision')],
    ]);
  });

  test('counts what is not committed yet as changed, and a new map as none of the release', async () => {
    git('tag', 'v1');
    write('maps/stay.mdx', map('title: Settle in'));
    write('maps/leave.mdx', map('title: Pack'));
    expect(await pathsOf()).toEqual(['maps/stay.mdx']);
  });

  test('takes the last of several tags, with a message or without', async () => {
    git('tag', 'v1');
    write('maps/stay.mdx', map('title: Settle in'));
    commit();
    git('tag', '-a', 'v2', '-m', 'Second');
    write('maps/trip.mdx', map('title: Ask'));
    expect((await releasedIn(content)).release?.tag).toBe('v2');
    expect(await pathsOf()).toEqual(['maps/trip.mdx']);
  });

  test('reads no map when none has changed', async () => {
    git('tag', 'v1');
    write('site.yaml', 'title: Our trips\n');
    expect(await pathsOf()).toEqual([]);
  });

  test('says so when there is no tag', async () => {
    const { release, missing } = await releasedIn(content);
    expect(release).toBeNull();
    expect(missing).toBe('there is no tag in git before this commit');
  });

  test('says so when the clone is shallow', async () => {
    git('tag', 'v1');
    write('maps/trip.mdx', map('title: Ask'));
    commit();
    const clone = `${repository}-clone`;
    try {
      execFileSync('git', ['clone', '-q', '--depth', '1', `file://${repository}`, clone], { stdio: 'pipe' });
      expect((await releasedIn(join(clone, 'book', 'content'))).missing).toContain('shallow');
    } finally {
      rmSync(clone, { recursive: true, force: true });
    }
  });

  test('says so when the folder is in no repository', async () => {
    const bare = mkdtempSync(join(tmpdir(), 'journeybook-bare-'));
    try {
      cpSync(content, bare, { recursive: true });
      expect((await releasedIn(bare)).missing).toBe('the content folder is not in a git repository');
    } finally {
      rmSync(bare, { recursive: true, force: true });
    }
  });
});

describe('contentSource().read()', () => {
  const read = () => contentSource(settingsFrom({ JOURNEYBOOK_CONTENT: content }, repository), repository).read();

  test('finds a step that has gone since the release, and nothing to note', async () => {
    git('tag', 'v1');
    write('maps/trip.mdx', map('title: Ask', 'title: Wait for our decision'));
    const { findings, notes } = await read();
    expect(findings.map(({ rule, severity, line }) => [rule, severity, line])).toEqual([
      ['vanished-step', 'warning', 8],
    ]);
    expect(notes).toEqual([]);
  });

  test('finds nothing once the step names its former id', async () => {
    git('tag', 'v1');
    write('maps/trip.mdx', map('title: Ask', '{ title: Wait for our decision, was: wait-for-a-decision }'));
    expect((await read()).findings).toEqual([]);
  });

  test('notes that there is no release, and finds nothing', async () => {
    const { findings, notes } = await read();
    expect(findings).toEqual([]);
    expect(notes).toEqual(['No step is compared with the last release: there is no tag in git before this commit.']);
  });
});
