import type { AstroConfig } from 'astro';
import type { Plugin } from 'vite';
import type { ContentSource } from './content-source.ts';

const name = 'journeybook:source';

/** Carries the content source to the collections' loaders, which Astro hands its configuration and nothing else. */
export function sourcePlugin(source: ContentSource): Plugin<ContentSource> {
  return { name, api: source };
}

/** The content source of the running site. */
export function sourceOf(config: Pick<AstroConfig, 'vite'>): ContentSource {
  const plugins = config.vite.plugins as (Partial<Plugin<ContentSource>> | undefined)[];
  const found = plugins.find((plugin) => plugin?.name === name)?.api;
  if (found === undefined) throw new Error('astro.config.mjs must plug in the journeybook integration.');
  return found;
}
