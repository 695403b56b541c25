import { cp, mkdtemp, readFile, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { writeEditorFiles } from '../../src/site/editor-files.ts';
import { astroLanguageServer } from './language-server.ts';

const company = fileURLToPath(new URL('../fixtures/sites/second-company/', import.meta.url));
let folder = '';
let content = '';
let server: Awaited<ReturnType<typeof astroLanguageServer>>;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'journeybook editor-'));
  content = join(folder, 'content');
  await cp(company, content, { recursive: true });
  await writeEditorFiles(join(folder, '.astro'), content);
  server = await astroLanguageServer(folder);
}, 60_000);

afterAll(async () => {
  server.stop();
  await rm(folder, { recursive: true, force: true });
});

describe('Astro’s language server, told of the front matter', () => {
  let version = 0;
  const uri = () => pathToFileURL(join(content, 'maps/new-meter.mdx')).href;

  async function open(change: (text: string) => string): Promise<string> {
    version += 1;
    const text = change(await readFile(join(content, 'maps/new-meter.mdx'), 'utf8'));
    const textDocument = { uri: uri(), languageId: 'mdx', version };
    if (version === 1) server.tell('textDocument/didOpen', { textDocument: { ...textDocument, text } });
    else server.tell('textDocument/didChange', { textDocument, contentChanges: [{ text }] });
    return text;
  }

  async function problems(): Promise<string[]> {
    const { items } = (await server.ask('textDocument/diagnostic', { textDocument: { uri: uri() } })) as {
      items: { range: { start: { line: number } }; message: string }[];
    };
    return items.map(({ range, message }) => `${range.start.line + 1} ${message}`);
  }

  test('has nothing against a map that passes the check', async () => {
    await open((text) => text);
    expect(await problems()).toEqual([]);
  }, 60_000);

  test('underlines a field that does not exist, at its line', async () => {
    await open((text) => text.replace(/^question:/m, 'questoin:'));
    expect(await problems()).toEqual(['4 Property questoin is not allowed.']);
  }, 60_000);

  test('offers the fields of a map', async () => {
    const text = await open((before) => before.replace(/^question:/m, 'question: Why?\nspo\nsummary:'));
    const { items } = (await server.ask('textDocument/completion', {
      textDocument: { uri: uri() },
      position: { line: text.split('\n').indexOf('spo'), character: 3 },
    })) as { items: { label: string }[] };
    expect(items.map(({ label }) => label)).toContain('sponsor');
  }, 60_000);
});

describe('writeEditorFiles()', () => {
  const manifest = () => join(folder, '.astro', 'collections', 'collections.json');

  test('writes nothing a second time, so that no editor reloads', async () => {
    const before = await stat(manifest());
    await writeEditorFiles(join(folder, '.astro'), content);
    expect((await stat(manifest())).mtimeMs).toBe(before.mtimeMs);
  });

  test('names a page that is new, and no folder that is not there', async () => {
    await cp(join(content, 'maps/new-meter.mdx'), join(content, 'maps/second-meter.mdx'));
    await rm(join(content, 'insights'), { recursive: true, force: true });
    await writeEditorFiles(join(folder, '.astro'), content);
    const text = await readFile(manifest(), 'utf8');
    expect(text).toContain('/maps/second-meter.mdx"');
    expect(text).not.toContain('/insights/');
  });
});
