import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { checkContent } from '../../src/checks/check-content.ts';
import { mapVersions } from '../../src/site/map-versions.ts';
import { commitHistory, makeRepository, mapText } from './history-repository.ts';

const repository = makeRepository();
const { content } = repository;
const today = '2026-11-22';

const contentNow = () => {
  const files = ['site.yaml', 'sources.yaml', 'personas/ann.mdx', 'maps/trip.mdx'];
  return checkContent(
    files.map((path) => ({ path, bytes: readFileSync(join(content, path)) })),
    { today },
  ).content;
};

beforeAll(() => {
  commitHistory(repository);
});
afterAll(() => {
  repository.remove();
});

describe('mapVersions()', () => {
  test('has the map as each release left it, then as the months after it did, under the names it had', async () => {
    const { histories, missing } = await mapVersions(content, contentNow(), new Map());
    expect(missing).toBeNull();
    expect(histories['trip']?.map(({ id, release, on }) => [id, release, on])).toEqual([
      ['2026-04', null, '2026-04-10'],
      ['2026-03', null, '2026-03-10'],
      ['v1-1', 'v1.1', '2026-02-28'],
      ['v1-0', 'v1.0', '2026-01-31'],
    ]);
  });

  test('tells what changed in journey terms, through a renamed file and a renamed step', async () => {
    const { histories } = await mapVersions(content, contentNow(), new Map());
    const changes = new Map(histories['trip']?.map((version) => [version.id, version.changes]));
    expect(changes.get('v1-0')).toBeNull();
    expect(changes.get('v1-1')).toEqual([{ kind: 'step-renamed', from: 'Ask', to: 'Enquire' }]);
    expect(changes.get('2026-04')).toEqual(
      expect.arrayContaining([
        // March said less, because it could not be read in full: April is told from the release before it.
        { kind: 'emotion', step: 'Enquire', persona: 'ann', from: [-1, -1], to: [2, 2] },
        { kind: 'step-gone', step: 'Wait' },
        { kind: 'pain-gone', step: 'Wait', pain: 'Nine days of silence' },
        { kind: 'source-added', source: 'talks' },
        { kind: 'reviewed', on: '2026-04-01' },
      ]),
    );
  });

  test('what no longer fits the schema is shown as far as it does, and nothing is compared with it', async () => {
    const { histories, byMap } = await mapVersions(content, contentNow(), new Map());
    const march = histories['trip']?.find(({ id }) => id === '2026-03');
    expect(march).toMatchObject({ isReadable: true, steps: 4 });
    expect(march?.left).toBeGreaterThan(0);
    expect(march?.changes).toEqual([]);
    expect(march?.then?.emotions['enquire']).toEqual({});
    // April says what is said now, for all but the narrative.
    expect(byMap['trip']?.map(({ on }) => on)).toEqual(['2026-02-28', '2026-01-31']);
  });

  test('what was read once is not read again', async () => {
    const read = new Map<string, null>();
    await mapVersions(content, contentNow(), read);
    expect(read.size).toBe(4);
    for (const key of read.keys()) read.set(key, null);
    const { histories } = await mapVersions(content, contentNow(), read);
    expect(histories['trip']?.every(({ isReadable }) => !isReadable)).toBe(true);
  });

  test('without tags there is a version a month: what stood at its end', async () => {
    const untagged = makeRepository();
    untagged.write('maps/trip.mdx', mapText({ level: -2 }));
    untagged.commit('2026-01-10');
    untagged.write('maps/trip.mdx', mapText({ level: -1 }));
    untagged.commit('2026-01-20');
    untagged.write('maps/trip.mdx', mapText({ level: 2 }));
    untagged.commit('2026-02-10');
    const { histories } = await mapVersions(untagged.content, contentNow(), new Map());
    expect(histories['trip']?.map(({ id, on }) => [id, on])).toContainEqual(['2026-01', '2026-01-20']);
    expect(histories['trip']?.find(({ id }) => id === '2026-01')?.then?.emotions['enquire']).toEqual({ ann: [-1, -1] });
    untagged.remove();
  });

  test('outside of a repository there is none, and it says so', async () => {
    const outside = mkdtempSync(join(tmpdir(), 'journeybook-outside-'));
    expect(await mapVersions(outside, contentNow(), new Map())).toEqual({
      byMap: {},
      histories: {},
      missing: 'the content folder is not in a git repository',
    });
    rmSync(outside, { recursive: true });
  });

  test('of a shallow clone it says that it is one', async () => {
    const shallow = `${repository.root}-shallow`;
    repository.git(today, 'clone', '-q', '--depth', '1', `file://${repository.root}`, shallow);
    const { missing, histories } = await mapVersions(join(shallow, 'book', 'content'), contentNow(), new Map());
    expect(missing).toMatch(/^the git clone is shallow/);
    expect(histories).toEqual({});
    rmSync(shallow, { recursive: true, force: true });
  });
});
