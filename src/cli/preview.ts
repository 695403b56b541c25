import { access } from 'node:fs/promises';
import { preview } from 'astro';
import type { Settings } from '../site/settings.ts';
import { restoreFolder } from './replace-folder.ts';
import { serveOptions } from './serve-options.ts';

/** Serves the built site, search included, until it is stopped. */
export async function previewSite(root: string, settings: Settings, args: readonly string[]): Promise<number> {
  await restoreFolder(settings.out);
  const built = await access(settings.out).then(
    () => true,
    () => false,
  );
  if (!built) {
    process.stderr.write(`There is no built site at ${settings.out} yet. Run "npm run build" first.\n`);
    return 1;
  }
  const server = await preview({ root, server: serveOptions(args) });
  await server.closed();
  return 0;
}
