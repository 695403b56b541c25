import { dev } from 'astro';
import { contentSource } from '../site/content-source.ts';
import type { Settings } from '../site/settings.ts';
import { claimDevStore } from './dev-lock.ts';
import { serveOptions } from './serve-options.ts';

/** Serves the site with live reload of content, code and styles, until it is stopped. */
export async function serveDev(root: string, settings: Settings, args: readonly string[]): Promise<number> {
  const server = serveOptions(args);
  // The configuration that Astro loads finds the content opened like this.
  const source = contentSource({ ...settings, drafts: settings.drafts === 'published' ? 'published' : 'shown' }, root);
  // What Astro says of a folder that is not there is a stack trace.
  await source.read();
  await claimDevStore(root, settings.content);
  await dev({ root, server });
  return 0;
}
