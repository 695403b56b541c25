import * as fs from 'node:fs/promises';
import { dirname, join } from 'node:path';

/** What the computer refuses to do with a file, in words for whoever runs the command. */
export class DiskProblem extends Error {
  override name = 'DiskProblem';
}

const sentences: Readonly<Record<string, string>> = {
  ENOSPC: 'There is no room left on the disk.',
  EDQUOT: 'There is no room left for you on the disk.',
  EROFS: 'The disk can only be read.',
  EACCES: 'You are not allowed to write there.',
  EPERM: 'You are not allowed to write there.',
  ENOTDIR: 'A folder on the way there is a file.',
  EBUSY: 'Another program, or the system, holds it.',
  EMFILE: 'Too many files are open at once.',
};

/** As Node writes it, `ENOSPC: no space left on device`, and, by its number, as tools in other languages do. */
const inWords = new RegExp(`\\b(${Object.keys(sentences).join('|')}): |\\(os error (\\d+)\\)`);
const byNumber: Readonly<Record<string, string>> = {
  1: 'EPERM',
  13: 'EACCES',
  28: 'ENOSPC',
  30: 'EROFS',
  122: 'EDQUOT',
};

/** The code of a refusal: that of the error, of one behind it, or, where a tool has only kept its words, the one in them. */
function codeOf(error: unknown): string | null {
  for (let one = error; one instanceof Error; one = one.cause) {
    const { code, syscall } = one as NodeJS.ErrnoException;
    // A port that may not be opened is no matter of a disk.
    if (syscall === 'listen') return null;
    if (code !== undefined && Object.hasOwn(sentences, code)) return code;
    const [, name, number = ''] = inWords.exec(one.message) ?? [];
    const found = name ?? byNumber[number];
    if (found !== undefined) return found;
  }
  return null;
}

/** The file that an error is about; of one that is moved or copied it is the new place that refuses. */
function placeOf(error: unknown): string | null {
  const { dest, path } = error instanceof Error ? (error as NodeJS.ErrnoException & { dest?: string }) : {};
  return dest ?? path ?? null;
}

/**
 * An error as the problem of a disk; null when it is none. `kept` says what is as it was, as a sentence; `place` what
 * could not be written, which the error says itself when it is left out.
 */
export function diskProblemOf(error: unknown, kept = '', place = placeOf(error)): DiskProblem | null {
  if (error instanceof DiskProblem) return error;
  const code = codeOf(error);
  if (code === null) return null;
  const what = `${place === null ? '' : `${place}: `}${sentences[code] ?? ''}`;
  return new DiskProblem(kept === '' ? what : `${what}\n${kept}`);
}

/**
 * Makes sure that a folder can be put in the place of another.
 * @throws {DiskProblem} in words.
 */
export async function probeReplacement(folder: string, disk: ProbedDisk = fs): Promise<void> {
  await probeFolder(folder, disk);
  const [own, around] = await Promise.all([folder, dirname(folder)].map((path) => disk.stat(path).catch(() => null)));
  if (!own || !around || own.dev === around.dev) return;
  throw new DiskProblem(
    `${folder} is a disk of its own, and a build replaces the whole folder.\nName a folder on it with the environment variable JOURNEYBOOK_OUT.`,
  );
}

/** What is written to see whether there is room: a page of a site takes some ten thousand bytes. */
const someBytes = new Uint8Array(1024 * 1024);

/** What a probe does to the disk. */
export type ProbedDisk = Pick<typeof fs, 'mkdtemp' | 'rm' | 'stat' | 'writeFile'>;

/** The nearest folder above a path that is there. */
async function nearestFolder(path: string, disk: ProbedDisk): Promise<string> {
  const parent = dirname(path);
  if (parent === path) return path;
  const found = await disk.stat(parent).catch(() => null);
  return found === null ? nearestFolder(parent, disk) : parent;
}

/**
 * Makes sure that a folder can be written beside what is there, before minutes are spent on what goes into it: a file is
 * written where it is to be put, and taken away.
 * @throws {DiskProblem} in words.
 */
export async function probeFolder(folder: string, disk: ProbedDisk = fs): Promise<void> {
  const parent = await nearestFolder(folder, disk);
  let probe: string | null = null;
  try {
    probe = await disk.mkdtemp(join(parent, '.journeybook-'));
    await disk.writeFile(join(probe, 'probe'), someBytes);
  } catch (error) {
    const kept = `Nothing was built. It would be written to ${folder}.`;
    throw diskProblemOf(error, kept, parent) ?? new DiskProblem(`Nothing can be written in ${parent}.\n${kept}`);
  } finally {
    if (probe !== null) await disk.rm(probe, { recursive: true, force: true }).catch(() => undefined);
  }
}
