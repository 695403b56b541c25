import * as fs from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { DiskProblem, diskProblemOf, probeFolder, probeReplacement } from '../../src/cli/disk-problem.ts';

const refusal = (code: string, path?: string, syscall = 'open') =>
  Object.assign(new Error(`${code}: words of the system, ${syscall}`), { code, path, syscall });

describe('diskProblemOf()', () => {
  test.each([
    ['a full disk', refusal('ENOSPC', '/srv/dist/x'), '/srv/dist/x: There is no room left on the disk.'],
    ['a quota', refusal('EDQUOT'), 'There is no room left for you on the disk.'],
    ['a disk that can only be read', refusal('EROFS', '/srv'), '/srv: The disk can only be read.'],
    ['a closed folder', refusal('EACCES', '/srv'), '/srv: You are not allowed to write there.'],
    [
      'one behind another',
      new Error('Build failed', { cause: refusal('ENOSPC') }),
      'There is no room left on the disk.',
    ],
    [
      'the words of one',
      new Error('[vite] ENOSPC: no space left on device, write'),
      'There is no room left on the disk.',
    ],
    [
      'the words of a tool',
      new Error('Failed to write: No space left on device (os error 28)'),
      'There is no room left on the disk.',
    ],
  ])('says of %s what it is, without a stack', (_, error, words) => {
    expect(diskProblemOf(error)?.message).toBe(words);
    expect(diskProblemOf(error, 'Nothing was changed.')?.message).toBe(`${words}\nNothing was changed.`);
  });

  test.each([
    ['a mistake of ours', new TypeError('x is not a function')],
    ['a file that is not there', refusal('ENOENT')],
    ['a port that is closed', refusal('EACCES', undefined, 'listen')],
    ['a text that names a code', new Error('The step EACCES is not there')],
    ['no error', 'ENOSPC'],
  ])('has nothing to say of %s', (_, error) => {
    expect(diskProblemOf(error)).toBeNull();
  });
});

describe('probeFolder()', () => {
  test('leaves nothing behind, and makes no folder', async () => {
    const work = await fs.mkdtemp(join(tmpdir(), 'journeybook-probe-'));
    await probeFolder(join(work, 'deep', 'er', 'dist'));
    expect(await fs.readdir(work)).toEqual([]);
    await fs.rm(work, { recursive: true });
  });

  test.each(['ENOSPC', 'EROFS', 'EACCES'])(
    'tells %s before anything is built, and takes away what it began',
    async (code) => {
      const work = await fs.mkdtemp(join(tmpdir(), 'journeybook-probe-'));
      const disk = { ...fs, writeFile: () => Promise.reject(refusal(code)) };
      await expect(probeFolder(join(work, 'dist'), disk)).rejects.toThrow(DiskProblem);
      await expect(probeFolder(join(work, 'dist'), disk)).rejects.toThrow(`Nothing was built.`);
      expect(await fs.readdir(work)).toEqual([]);
      await fs.rm(work, { recursive: true });
    },
  );

  test('probeReplacement() refuses a folder that is a disk of its own', async () => {
    const work = await fs.mkdtemp(join(tmpdir(), 'journeybook-probe-'));
    const out = join(work, 'dist');
    await fs.mkdir(out);
    await probeReplacement(out);
    const disk = {
      ...fs,
      stat: (async (path: string) =>
        Object.assign(await fs.stat(path), path === out ? { dev: -1 } : {})) as typeof fs.stat,
    };
    await expect(probeReplacement(out, disk)).rejects.toThrow('is a disk of its own');
    await fs.rm(work, { recursive: true });
  });
});
