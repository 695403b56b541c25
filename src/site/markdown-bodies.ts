import { readFile } from 'node:fs/promises';
import { relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroConfig } from 'astro';
import type { Plugin } from 'vite';
import type { ContentSource } from './content-source.ts';

const pluginName = 'journeybook:markdown-bodies';
const engineFile = fileURLToPath(import.meta.url);

/**
 * Feeds MDX bodies to Astro's MDX integration. The front matter was read already, by a parser that knows a duplicate
 * key and an alias bomb when it sees one, so it is blanked here, line for line. Content may lie anywhere on the disk:
 * what a compiled body imports (Astro's JSX runtime) is resolved from the engine.
 */
export function markdownBodies(source: ContentSource): Plugin<ContentSource> {
  /** In dev a body that an edit broke, or made unsafe, stays as it last was. */
  const lastGood = new Map<string, string>();
  const isBody = (id: string) => id.startsWith(source.settings.content) && /\.mdx(?:\?|$)/.test(id);
  return {
    name: pluginName,
    enforce: 'pre',
    api: source,
    resolveId(imported, importer) {
      if (importer === undefined || !isBody(importer) || /^[./]/.test(imported) || imported.includes(':')) return null;
      return this.resolve(imported, engineFile, { skipSelf: true });
    },
    async load(id) {
      const [file = id, query] = id.split('?');
      if (!isBody(id) || query !== undefined) return null;
      const { broken } = await source.read();
      if (broken.has(relative(source.settings.content, file).replaceAll('\\', '/'))) return lastGood.get(file) ?? '';
      const text = blankFrontMatter(await readFile(file, 'utf8'));
      lastGood.set(file, text);
      return text;
    },
  };
}

/** The text with its front matter replaced by empty lines, LF line ends, and no byte order mark. */
export function blankFrontMatter(text: string): string {
  const plain = text.replace(/^\uFEFF/, '').replace(/\r\n?/g, '\n');
  return plain.replace(/^---[ \t]*\n[\s\S]*?\n---[ \t]*(?=\n|$)/, (matter) => matter.replace(/[^\n]+/g, ''));
}

/** The content source of the running site, for the collections' loaders: Astro hands them its configuration only. */
export function sourceOf(config: Pick<AstroConfig, 'vite'>): ContentSource {
  const plugins = config.vite.plugins as (Partial<Plugin<ContentSource>> | undefined)[];
  const found = plugins.find((plugin) => plugin?.name === pluginName)?.api;
  if (found === undefined) throw new Error('astro.config.mjs must plug in the journeybook integration.');
  return found;
}
