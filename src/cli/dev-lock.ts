import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { isRunning } from './is-running.ts';
import { WrongOption } from '../site/settings.ts';

/**
 * Notes which content a dev server of this project serves. Astro keeps one content store for all dev servers of a
 * project: a second one, of other content, would show its pages in the first.
 * @throws {WrongOption} when a server of other content is running. One of the same content does no harm.
 */
export async function claimDevStore(root: string, content: string): Promise<void> {
  const lock = join(root, '.astro', 'dev.lock');
  await mkdir(join(root, '.astro'), { recursive: true });
  const [owner = '', served = ''] = (await readFile(lock, 'utf8').catch(() => '')).split('\n');
  if (served !== '' && served !== content && isRunning(Number(owner))) {
    throw new WrongOption(
      `Another dev server of this project is running, for ${served}. Stop it first: two can't serve different content from one project.`,
    );
  }
  await writeFile(lock, `${process.pid}\n${content}`);
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.once(signal, () => {
      void rm(lock, { force: true }).then(() => process.exit());
    });
  }
}
