import { execFile } from 'node:child_process';
import { cp, mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, describe, expect, test } from 'vitest';
import { contentSource } from '../../src/site/content-source.ts';
import { settingsFrom } from '../../src/site/settings.ts';
import { readFiles, today } from '../checks/content-folder.ts';
import { cleanEnvironment } from './clean-environment.ts';
import { sites } from './sites.ts';

const root = fileURLToPath(new URL('../../', import.meta.url));
const fixtures = join(root, 'test/fixtures/checks');
const day = { SOURCE_DATE_EPOCH: String(Date.parse(today) / 1000) };
const isText = (path: string) => /\.(?:mdx|astro)$/.test(path);

/** Keys that are an author's own words, not fields. */
const named = /^(?:personas|emotions|custom|rules)$/;

/** What a content folder holds, as far as a build may mind: each field with the kind of its value, and each component. */
async function holds(content: string): Promise<{ passes: boolean; things: Set<string> }> {
  const checked = await contentSource(settingsFrom({ ...day, JOURNEYBOOK_CONTENT: content }, root), root).read();
  const things = new Set<string>();
  const size = (list: readonly unknown[]) => (list.length < 2 ? String(list.length) : 'many');
  const walk = (value: unknown, path: string): void => {
    if (Array.isArray(value)) {
      things.add(`${path}: ${size(value)}`);
      for (const one of value) walk(one, `${path}[]`);
    } else if (typeof value === 'object' && value !== null) {
      const own = named.test(path.slice(path.lastIndexOf('.') + 1));
      for (const [key, one] of Object.entries(value)) walk(one, `${path}.${own ? '*' : key}`);
    } else if (typeof value === 'number') things.add(`${path}: ${Math.sign(value)}`);
    else things.add(`${path}: ${value === '' ? 'empty' : typeof value === 'string' ? 'text' : String(value)}`);
  };
  const { site, ...collections } = checked.content;
  walk(site, 'site');
  for (const [name, entries] of Object.entries(collections)) {
    things.add(`${name}: ${size(entries)}`);
    for (const { fields } of entries) walk(fields, name);
  }
  for (const { path, bytes } of readFiles(content).filter((file) => isText(file.path))) {
    if (path.startsWith('components/')) things.add('a component of its own');
    for (const [tag] of new TextDecoder().decode(bytes).matchAll(/<(?:[A-Z]\w*|style|script)/g)) things.add(tag);
  }
  return { passes: !checked.findings.some(({ severity }) => severity === 'error'), things };
}

/** The fewest folders, or nearly so, that together hold all that any of them does and the built sites don't. */
function cover(folders: ReadonlyMap<string, ReadonlySet<string>>, built: ReadonlySet<string>): string[] {
  const held = new Set(built);
  const chosen: string[] = [];
  for (;;) {
    const more = [...folders].map(([folder, things]) => ({ folder, things, gain: things.difference(held).size }));
    const best = more.reduce((a, b) => (b.gain > a.gain ? b : a));
    if (best.gain === 0) return chosen;
    chosen.push(best.folder);
    for (const thing of best.things) held.add(thing);
  }
}

const work = await mkdtemp(join(tmpdir(), 'journeybook-fixtures-'));
afterAll(() => rm(work, { recursive: true, force: true }));

describe('what passes the check can be built', () => {
  const names = readdir(fixtures);

  // A build takes three seconds, and there are more than a hundred: those are built that hold what no other does.
  // JOURNEYBOOK_FIXTURES=all builds all of them.
  test('each fixture without an error that holds what no other built site does', { timeout: 900_000 }, async () => {
    const folders = new Map<string, Set<string>>();
    for (const folder of (await names).flatMap((name) => [join(name, 'good'), join(name, 'bad')])) {
      const { passes, things } = await holds(join(fixtures, folder));
      if (passes) folders.set(folder, things);
    }
    expect(folders.size).toBeGreaterThan(90);
    const built = new Set<string>();
    for (const { content } of Object.values(sites)) {
      if (content !== null) for (const thing of (await holds(join(root, content))).things) built.add(thing);
    }
    const chosen = process.env['JOURNEYBOOK_FIXTURES'] === 'all' ? [...folders.keys()] : cover(folders, built);
    // Beside the project, where most books lie.
    await Promise.all(
      chosen.map((folder) => cp(join(fixtures, folder), join(work, 'content', folder), { recursive: true })),
    );
    const output = await new Promise<string>((resolve, reject) => {
      const script = join(root, 'test/e2e/build-each.ts');
      const paths = chosen.map((folder) => join(work, 'content', folder));
      const options = { cwd: root, env: { ...cleanEnvironment(), ...day }, maxBuffer: 64 * 1024 * 1024 };
      execFile(process.execPath, [script, work, ...paths], options, (error, stdout) => {
        if (error === null) resolve(stdout);
        else reject(new Error('The builds ended early.', { cause: error }));
      });
    });
    expect(chosen.length).toBeGreaterThan(5);
    expect(JSON.parse(output.slice(output.lastIndexOf('\n')))).toEqual([]);
  });
});
