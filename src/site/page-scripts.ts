import { basename } from 'node:path';
import { fileURLToPath } from 'node:url';
import { rolldown, type OutputChunk, type Plugin } from 'rolldown';
import type { Site } from '../schema/site.ts';
import { readersMessages } from './messages-plugin.ts';
import { searchLanguage } from './search-language.ts';
import { pageKinds, type PageKind } from './page-kinds.ts';

/** The scripts of a built site. */
export interface PageScripts {
  /** The file of each kind's script. */
  start: Readonly<Record<PageKind, string>>;
  /** All files by name, those that are loaded when asked for included. They lie in one folder. */
  files: ReadonlyMap<string, string>;
}

const browser = fileURLToPath(new URL('../browser/', import.meta.url));

/** What pages of several kinds ask for later: bundled once, with all it needs, so that a reader loads it once. */
const shared = ['journey-map.ts', 'search-dialog.ts'] as const;

/** The browsers that are written for: what is newer is put in older words. Vite's "baseline widely available". */
const target = ['chrome111', 'edge111', 'firefox114', 'safari16.4'];

/** A file as the scripts name each other. */
const nameOf = (file: string) => `./${file}`;

type Imports = Pick<OutputChunk, 'fileName' | 'imports'>;

/** The files of the chunks that a chunk needs to start, those of its needs before them. */
function neededBy(file: string, chunks: Readonly<Record<string, Imports>>, seen = new Set([file])): string[] {
  return (chunks[file]?.imports ?? []).flatMap((needed) => {
    if (seen.has(needed)) return [];
    seen.add(needed);
    return [...neededBy(needed, chunks, seen), needed];
  });
}

/** Which chunks each chunk needs besides the first and what is put into it, which are always there. */
function needsOf(chunks: Readonly<Record<string, Imports>>, first: string) {
  const here = new Set([first, ...neededBy(first, chunks)]);
  const entries = Object.values(chunks)
    .filter(({ fileName }) => !here.has(fileName))
    .map(({ fileName, imports }): [string, string[]] => [
      nameOf(fileName),
      imports.filter((file) => !here.has(file)).map(nameOf),
    ]);
  return Object.fromEntries(entries.filter(([, needs]) => needs.length > 0));
}

/**
 * Makes classic scripts of the chunks: each hands itself to the loader as a function, the first one with what the others
 * need. `outside` are files of other bundles that are asked for as chunks are; `before` is what will stand before the first.
 */
function classicChunks(outside: readonly string[], before: string): Plugin {
  return {
    name: 'journeybook:classic-chunks',
    // A file that would be another has another name.
    augmentChunkHash: () => before,
    renderChunk(code, { fileName, isEntry }, _options, { chunks }) {
      const name = JSON.stringify(nameOf(fileName));
      const asked = outside.reduce(
        (text, file) => text.replaceAll(`import("${nameOf(file)}")`, `Promise.resolve(require("${nameOf(file)}"))`),
        code,
      );
      const run = `(require, exports) => { "use strict";\n${asked}\n}`;
      if (!isEntry) return `journeybook(${name}, ${run});`;
      return `journeybook(${name}, ${run}, ${JSON.stringify(needsOf(chunks, fileName))});`;
    },
  };
}

/** The text of the loader. */
async function loaderText(): Promise<string> {
  const made = await rolldown({ input: `${browser}chunk-loader.ts`, platform: 'browser', tsconfig: false });
  const { output } = await made.generate({ format: 'iife', strict: true, minify: true });
  await made.close();
  return output[0].code;
}

/**
 * Bundles one script with all that it asks for later: its files by name, the first of which is its own. What the bundler
 * keeps apart and the first needs to start is put into it: a script that is here starts at once. `before` is the loader
 * in a page's own script, nothing elsewhere; `others` tells which files come from other bundles.
 */
async function bundle(
  site: Pick<Site, 'language' | 'direction'>,
  file: string,
  before: string,
  others: { plugin: Plugin | null; files: readonly string[] } = { plugin: null, files: [] },
): Promise<[name: string, code: string][]> {
  const made = await rolldown({
    input: { [basename(file, '.ts')]: browser + file },
    platform: 'browser',
    tsconfig: false,
    transform: { target, define: { 'import.meta.env.DEV': 'false' } },
    plugins: [readersMessages(site), searchLanguage(site.language), others.plugin, classicChunks(others.files, before)],
  });
  const { output } = await made.generate({
    format: 'cjs',
    esModule: false,
    externalLiveBindings: false,
    generatedCode: { symbols: false },
    minify: true,
    entryFileNames: '[name].[hash].js',
    chunkFileNames: '[name].[hash].js',
  });
  await made.close();
  const [first, ...rest] = output;
  const chunks = Object.fromEntries(
    [first, ...rest].flatMap((one) => (one.type === 'chunk' ? [[one.fileName, one] as const] : [])),
  );
  const inFirst = [...neededBy(first.fileName, chunks), first.fileName];
  const code = inFirst.map((file) => chunks[file]?.code.trimEnd() ?? '');
  return [
    [first.fileName, [before, ...code].filter(Boolean).join('\n')],
    ...Object.values(chunks).flatMap((one): [string, string][] =>
      inFirst.includes(one.fileName) ? [] : [[one.fileName, one.code]],
    ),
  ];
}

/**
 * Bundles the scripts of a site, in its language:
 *
 *     src/browser/pages/<kind>.ts ──► <kind>.HASH.js    what a page of this kind starts with, and the loader
 *       import('../step-panel.ts')    ──► step-panel.HASH.js     when asked for, and only what is not in the first
 *       import('../search-dialog.ts') ──► search-dialog.HASH.js  one for all kinds
 *
 * The same code and language give the same bytes and names.
 */
export async function bundlePageScripts(site: Pick<Site, 'language' | 'direction'>): Promise<PageScripts> {
  const files = new Map<string, string>();
  const loader = await loaderText();
  const keep = (bundled: readonly (readonly [name: string, code: string])[]): string => {
    for (const [name, code] of bundled) files.set(name, code);
    return bundled[0]?.[0] ?? '';
  };
  const outside = new Map(
    await Promise.all(shared.map(async (file) => [browser + file, keep(await bundle(site, file, ''))] as const)),
  );
  const elsewhere: Plugin = {
    name: 'journeybook:shared-chunks',
    async resolveId(id, importer, { kind }) {
      if (kind !== 'dynamic-import') return null;
      const file = outside.get((await this.resolve(id, importer, { skipSelf: true }))?.id ?? '');
      return file === undefined ? null : { id: nameOf(file), external: true };
    },
  };
  const start = await Promise.all(
    pageKinds.map(async (kind) => {
      const others = { plugin: elsewhere, files: [...outside.values()] };
      return [kind, keep(await bundle(site, `pages/${kind}.ts`, loader, others))] as const;
    }),
  );
  return { start: Object.fromEntries(start) as Record<PageKind, string>, files };
}
