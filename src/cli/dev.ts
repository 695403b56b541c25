import { dev } from 'astro';
import { serveOptions } from './serve-options.ts';

/** Serves the site with live reload of content, code and styles, until it is stopped. */
export async function serveDev(root: string, args: readonly string[]): Promise<number> {
  await dev({ root, server: serveOptions(args) });
  return 0;
}
