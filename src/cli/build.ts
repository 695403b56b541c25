import { cp, mkdir, rename, rm } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'astro';
import type { ReporterName } from '../checks/reporters.ts';
import { componentErrorOf } from '../site/component-error.ts';
import { contentSource } from '../site/content-source.ts';
import { timed } from '../site/phases.ts';
import type { Settings } from '../site/settings.ts';
import { oneAtATime } from './build-lock.ts';
import { checkSite } from './check.ts';
import { checkOutputFolder } from './output-folder.ts';

const log = fileURLToPath(new URL('build-log.ts', import.meta.url));

/** Moves a folder, also to another disk. */
async function moveFolder(from: string, to: string): Promise<void> {
  try {
    await rename(from, to);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EXDEV') throw error;
    await cp(from, to, { recursive: true });
    await rm(from, { recursive: true });
  }
}

/** Puts `built` in the place of `folder`; if that fails the old folder is back where it was. */
async function replaceFolder(folder: string, built: string): Promise<void> {
  await mkdir(dirname(folder), { recursive: true });
  const next = join(dirname(folder), `.${basename(folder)}-next`);
  await rm(next, { recursive: true, force: true });
  await moveFolder(built, next);
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
 * Builds the site aside and moves it to the output folder only when everything, search included, went well: a
 * failed build never replaces a good site.
 */
export async function buildSite(root: string, settings: Settings, reporter: ReporterName): Promise<number> {
  await checkOutputFolder(root, settings);
  const failed = await timed('check', () => checkSite(root, settings, reporter));
  if (failed !== 0) return failed;
  const { shownFolder } = contentSource(settings, root);
  // A stack trace then leads to the component that failed, and not to what was bundled of it.
  process.setSourceMapsEnabled(true);
  const staging = join(root, '.astro', `build-${settings.key}`);
  await oneAtATime(root, async () => {
    try {
      await rm(staging, { recursive: true, force: true });
      await build({ root, outDir: staging, logLevel: 'warn', logger: { entrypoint: log } }).catch((error: unknown) => {
        throw componentErrorOf(error, join(settings.content, 'components'), `${shownFolder}components/`) ?? error;
      });
      await replaceFolder(settings.out, staging);
    } finally {
      await rm(staging, { recursive: true, force: true });
    }
  });
  process.stderr.write(`The site is in ${settings.out}\n`);
  return 0;
}
