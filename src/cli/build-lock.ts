import { mkdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { isRunning } from './is-running.ts';

/** Whether the lock is ours now. A lock whose process is gone, or that names none, is taken away. */
async function tryLock(lock: string): Promise<boolean> {
  try {
    await writeFile(lock, String(process.pid), { flag: 'wx' });
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
    const owner = Number(await readFile(lock, 'utf8').catch(() => ''));
    // A lock that was made just now may not hold its process yet.
    const age = Date.now() - (await stat(lock).then(({ mtimeMs }) => mtimeMs, Date.now));
    if (owner > 0 ? !isRunning(owner) : age > 1000) await rm(lock, { force: true });
    return false;
  }
}

/**
 * Runs one build at a time in a project: Astro keeps files of its own there (types, lists of content) that two builds
 * of different content would take from each other. A second build waits for the first, and says so.
 */
export async function oneAtATime<Result>(root: string, run: () => Promise<Result>): Promise<Result> {
  const lock = join(root, '.astro', 'build.lock');
  await mkdir(dirname(lock), { recursive: true });
  let told = false;
  while (!(await tryLock(lock))) {
    if (!told) process.stderr.write('Another build is running in this project; waiting for it to finish.\n');
    told = true;
    await wait(100);
  }
  try {
    return await run();
  } finally {
    await rm(lock, { force: true });
  }
}
