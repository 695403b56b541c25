import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { checkContent } from '../../src/checks/check-content.ts';
import { mapVersions } from '../../src/site/map-versions.ts';

const repository = mkdtempSync(join(tmpdir(), 'journeybook-versions-'));
const content = join(repository, 'book', 'content');
const today = '2026-11-22';

const git = (folder: string, date: string, ...args: string[]) => {
  const who = { NAME: 'A', EMAIL: 'a@example.com', DATE: `${date}T12:00:00Z` };
  const env = Object.fromEntries(
    ['AUTHOR', 'COMMITTER'].flatMap((role) => Object.entries(who).map(([key, value]) => [`GIT_${role}_${key}`, value])),
  );
  execFileSync('git', ['-c', 'init.defaultBranch=main', '-C', folder, ...args], { env: { ...process.env, ...env } });
};

const write = (path: string, text: string) => {
  mkdirSync(dirname(join(content, path)), { recursive: true });
  writeFileSync(join(content, path), text);
};
const map = (level: number | string, more = '', body = '') =>
  `---\ntitle: Trip\nquestion: Why?\npersonas: ann\nstages:\n  - title: Go\n    steps:\n      - { title: Ask, emotions: { ann: ${level} } }\n${more}---\n\n${body}\n`;

const now = () =>
  checkContent([{ path: 'maps/trip.mdx', bytes: new TextEncoder().encode(map(2, '', 'A new sentence.')) }], { today })
    .content;

beforeAll(() => {
  mkdirSync(content, { recursive: true });
  git(repository, '2026-01-05', 'init', '-q');
  const commit = (date: string, text: string) => {
    write('maps/trip.mdx', text);
    git(repository, date, 'add', '.');
    git(repository, date, 'commit', '-qm', date);
  };
  commit('2026-01-10', map(-2));
  commit('2026-02-10', map(-1, '      - { title: Fax }\n'));
  commit('2026-02-20', map(0, '      - { title: Fax }\n'));
  commit('2026-03-10', map('dreadful'));
  commit('2026-04-10', map(2));
  write('maps/trip.mdx', map(2, '', 'A new sentence.'));
});

afterAll(() => {
  rmSync(repository, { recursive: true, force: true });
});

describe('mapVersions()', () => {
  test('has the map as it was at the end of each month, the newest first', async () => {
    const { byMap, missing } = await mapVersions(content, now(), today);
    expect(missing).toBeNull();
    // March fits no schema; April says what is said now, for all but the narrative.
    expect(byMap['trip']?.map(({ on }) => on)).toEqual(['2026-02-20', '2026-01-10']);
    const [february] = byMap['trip'] ?? [];
    expect(february?.steps.map(({ title }) => title)).toEqual(['Ask', 'Fax']);
    expect(february?.figures.stages[0]?.steps[0]?.emotions).toEqual({ ann: [0, 0] });
  });

  test('outside of a repository there is none, and it says so', async () => {
    const outside = mkdtempSync(join(tmpdir(), 'journeybook-outside-'));
    expect(await mapVersions(outside, now(), today)).toEqual({
      byMap: {},
      missing: 'the content folder is not in a git repository',
    });
    rmSync(outside, { recursive: true });
  });

  test('of a shallow clone it says that it is one', async () => {
    const shallow = `${repository}-shallow`;
    git(repository, today, 'clone', '-q', '--depth', '1', `file://${repository}`, shallow);
    const { missing } = await mapVersions(join(shallow, 'book', 'content'), now(), today);
    expect(missing).toMatch(/^the git clone is shallow/);
    rmSync(shallow, { recursive: true, force: true });
  });
});
