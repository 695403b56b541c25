import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'astro';
import type { ReporterName } from '../checks/reporters.ts';
import { ComponentError, componentErrorOf } from '../site/component-error.ts';
import { contentSource } from '../site/content-source.ts';
import { timed } from '../site/phases.ts';
import type { Settings } from '../site/settings.ts';
import { oneAtATime } from './build-lock.ts';
import { checkSite } from './check.ts';
import { diskProblemOf, probeFolder, probeReplacement } from './disk-problem.ts';
import { checkOutputFolder } from './output-folder.ts';
import { replaceFolder, restoreFolder } from './replace-folder.ts';

const log = fileURLToPath(new URL('build-log.ts', import.meta.url));

/**
 * Builds the site aside and moves it to the output folder only when everything, search included, went well: a
 * failed build never replaces a good site. Where the site can't be written is noticed before.
 */
export async function buildSite(root: string, settings: Settings, reporter: ReporterName): Promise<number> {
  try {
    return await buildAside(root, settings, reporter);
  } catch (error) {
    if (error instanceof ComponentError) throw error;
    throw diskProblemOf(error, `Nothing was changed in ${settings.out}.`) ?? error;
  }
}

async function buildAside(root: string, settings: Settings, reporter: ReporterName): Promise<number> {
  await checkOutputFolder(root, settings);
  await oneAtATime(root, async () => {
    const isRestored = await restoreFolder(settings.out);
    if (isRestored) process.stderr.write('The last build was ended in the middle: the site before it is back.\n');
  });
  const staging = join(root, '.astro', `build-${settings.key}`);
  await probeReplacement(settings.out);
  for (const folder of [staging, settings.cache]) await probeFolder(folder);
  const failed = await timed('check', () => checkSite(root, settings, reporter));
  if (failed !== 0) return failed;
  const { shownFolder } = contentSource(settings, root);
  // A stack trace then leads to the component that failed, and not to what was bundled of it.
  process.setSourceMapsEnabled(true);
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
