import { dev } from 'astro';
import { contentSource } from '../site/content-source.ts';
import type { Settings } from '../site/settings.ts';
import { claimDevStore } from './dev-lock.ts';
import { serveOptions } from './serve-options.ts';

/** Serves the site with live reload of content, code and styles, until it is stopped. */
export async function serveDev(root: string, settings: Settings, args: readonly string[]): Promise<number> {
  const server = serveOptions(args);
  // What Astro says of a folder that is not there is a stack trace.
  await contentSource(settings, root).read();
  await claimDevStore(root, settings.content);
  await dev({ root, server });
  return 0;
}
