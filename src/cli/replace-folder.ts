import * as fs from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';

/** What is done to the disk; tests put in disks that are full, closed, or lose their power. */
export type Disk = Pick<typeof fs, 'cp' | 'mkdir' | 'rename' | 'rm' | 'stat'>;

const codeOf = (error: unknown): string | undefined => (error as NodeJS.ErrnoException).code;

const besides = (folder: string, what: 'next' | 'previous'): string =>
  join(dirname(folder), `.${basename(folder)}-${what}`);

const isThere = (disk: Disk, path: string): Promise<boolean> =>
  disk.stat(path).then(
    () => true,
    (error: unknown) => {
      if (codeOf(error) === 'ENOENT') return false;
      throw error;
    },
  );

/** Moves a folder, also to another disk. */
async function moveFolder(disk: Disk, from: string, to: string): Promise<void> {
  try {
    await disk.rename(from, to);
  } catch (error) {
    if (codeOf(error) !== 'EXDEV') throw error;
    await disk.cp(from, to, { recursive: true });
    await disk.rm(from, { recursive: true });
  }
}

/**
 * Puts `built` in the place of `folder`. If anything fails, the old folder is where it was and nothing lies beside it.
 * For the moment between two renames there is no folder: `restoreFolder` puts it back if the process ends there.
 */
export async function replaceFolder(folder: string, built: string, disk: Disk = fs): Promise<void> {
  await disk.mkdir(dirname(folder), { recursive: true });
  const [next, previous] = [besides(folder, 'next'), besides(folder, 'previous')];
  await disk.rm(next, { recursive: true, force: true });
  try {
    await moveFolder(disk, built, next);
    await disk.rm(previous, { recursive: true, force: true });
    // The first build has nothing to put aside.
    const hadOne = await isThere(disk, folder);
    if (hadOne) await disk.rename(folder, previous);
    try {
      await disk.rename(next, folder);
    } catch (error) {
      if (hadOne) await disk.rename(previous, folder);
      throw error;
    }
  } catch (error) {
    // What went wrong is worth more than what could not be taken away because of it.
    await disk.rm(next, { recursive: true, force: true }).catch(() => undefined);
    throw error;
  }
  // The new folder is there; the next build tries again.
  await disk.rm(previous, { recursive: true, force: true }).catch(() => undefined);
}

/**
 * Puts right what a replacement left that was ended in the middle: the folder that was put aside is back where it was,
 * and what lay beside it is gone. Whether it had to be put back.
 */
export async function restoreFolder(folder: string, disk: Disk = fs): Promise<boolean> {
  const [next, previous] = [besides(folder, 'next'), besides(folder, 'previous')];
  const isLost = !(await isThere(disk, folder)) && (await isThere(disk, previous));
  if (isLost) await disk.rename(previous, folder);
  for (const left of [next, previous]) {
    if (await isThere(disk, left)) await disk.rm(left, { recursive: true, force: true });
  }
  return isLost;
}
