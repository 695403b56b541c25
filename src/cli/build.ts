import { mkdir, rename, rm } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { build } from 'astro';
import { timed } from '../site/phases.ts';
import type { Settings } from '../site/settings.ts';
import { checkSite } from './check.ts';

/** Puts `next` in the place of `folder`; if that fails the old folder is back where it was. */
async function replaceFolder(folder: string, next: string): Promise<void> {
  const previous = join(dirname(folder), `.${basename(folder)}-previous`);
  await rm(previous, { recursive: true, force: true });
  const hadOne = await rename(folder, previous).then(
    () => true,
    (error: unknown) => {
      if ((error as NodeJS.ErrnoException).code === 'ENOENT') return false; // The first build has nothing to put aside.
      throw error;
    },
  );
  try {
    await rename(next, folder);
  } catch (error) {
    if (hadOne) await rename(previous, folder);
    throw error;
  }
  await rm(previous, { recursive: true, force: true });
}

/**
 * Builds the site beside the output folder and moves it there only when everything, search included, went well: a
 * failed build never replaces a good site.
 */
export async function buildSite(root: string, settings: Settings): Promise<number> {
  const failed = await timed('check', () => checkSite(root, settings));
  if (failed !== 0) return failed;
  const parent = dirname(settings.out);
  const staging = join(parent, `.${basename(settings.out)}-next`);
  await mkdir(parent, { recursive: true });
  try {
    await rm(staging, { recursive: true, force: true });
    await build({ root, outDir: staging, logLevel: 'warn' });
    await replaceFolder(settings.out, staging);
  } finally {
    await rm(staging, { recursive: true, force: true });
  }
  process.stdout.write(`The site is in ${settings.out}\n`);
  return 0;
}
