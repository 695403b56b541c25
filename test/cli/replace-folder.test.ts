import * as fs from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { replaceFolder, restoreFolder, type Disk } from '../../src/cli/replace-folder.ts';

let work = '';
let out = '';
let built = '';

beforeEach(async () => {
  work = await fs.mkdtemp(join(tmpdir(), 'journeybook-replace-'));
  [out, built] = [join(work, 'public', 'dist'), join(work, 'built')];
  await write(out, 'old');
  await write(built, 'new');
});
afterEach(() => fs.rm(work, { recursive: true, force: true }));

async function write(folder: string, page: string): Promise<void> {
  await fs.mkdir(folder, { recursive: true });
  await fs.writeFile(join(folder, 'index.html'), page);
}

const page = () => fs.readFile(join(out, 'index.html'), 'utf8').catch(() => null);
const around = async () => (await fs.readdir(join(work, 'public'))).sort();
const refusal = (code: string) => Object.assign(new Error(`${code}: refused`), { code });

/** A disk that ends the process in place of its nth step, or fails at it with a code. */
function diskFailingAt(step: number, error: Error): Disk & { steps: () => number } {
  let done = 0;
  const next = <Args extends unknown[], Result>(run: (...args: Args) => Promise<Result>) => {
    return (...args: Args): Promise<Result> => {
      done += 1;
      return done >= step && (error.name === 'Killed' || done === step) ? Promise.reject(error) : run(...args);
    };
  };
  return {
    cp: next(fs.cp),
    mkdir: next(fs.mkdir) as Disk['mkdir'],
    rename: next(fs.rename),
    rm: next(fs.rm),
    stat: fs.stat,
    steps: () => done,
  };
}
const killed = Object.assign(new Error('killed'), { name: 'Killed' });
const allSteps = [1, 2, 3, 4, 5, 6, 7];

describe('replaceFolder()', () => {
  test('puts the new folder in the place of the old one, and leaves nothing beside it', async () => {
    await replaceFolder(out, built);
    expect([await page(), await around()]).toEqual(['new', ['dist']]);
  });

  test('makes the first one, in folders that are not there yet', async () => {
    out = join(work, 'public', 'deep', 'er', 'dist');
    await replaceFolder(out, built);
    expect(await page()).toBe('new');
  });

  test.each(['ENOSPC', 'EROFS', 'EACCES', 'EBUSY'].flatMap((code) => allSteps.map((step) => [code, step] as const)))(
    'that fails with %s at step %i leaves a whole site, and nothing beside it',
    async (code, step) => {
      const disk = diskFailingAt(step, refusal(code));
      const failed = await replaceFolder(out, built, disk).then(
        () => null,
        (error: unknown) => error,
      );
      // The last steps only take away what is no longer needed.
      expect([failed === null ? 'new' : 'old']).toContain(await page());
      const left = (await around()).filter((name) => name !== 'dist');
      expect(left).toEqual(step === disk.steps() && failed === null && left.length > 0 ? ['.dist-previous'] : []);
      await restoreFolder(out);
      expect(await around()).toEqual(['dist']);
    },
  );

  test('to another disk that is full leaves the old one, and no half of the new one', async () => {
    const full: Disk = {
      ...fs,
      rename: (from, to) => (from === built ? Promise.reject(refusal('EXDEV')) : fs.rename(from, to)),
      cp: async (_, to) => {
        await write(String(to), 'half');
        throw refusal('ENOSPC');
      },
    };
    await expect(replaceFolder(out, built, full)).rejects.toThrow('ENOSPC');
    expect([await page(), await around()]).toEqual(['old', ['dist']]);
  });

  test.each(allSteps)('whose process is ended at step %i is put right by the next run', async (step) => {
    await replaceFolder(out, built, diskFailingAt(step, killed)).catch(() => undefined);
    const lost = (await page()) === null;
    expect(await restoreFolder(out)).toBe(lost);
    expect(['old', 'new']).toContain(await page());
    expect(await around()).toEqual(['dist']);
  });

  test('is ended between its two renames in one of these cases, where there is no site at all', async () => {
    const lost = await Promise.all(
      allSteps.map(async (step) => {
        const folder = join(work, String(step), 'dist');
        await write(folder, 'old');
        await write(`${built}-${String(step)}`, 'new');
        await replaceFolder(folder, `${built}-${String(step)}`, diskFailingAt(step, killed)).catch(() => undefined);
        return restoreFolder(folder);
      }),
    );
    expect(lost.filter(Boolean)).toHaveLength(1);
  });
});

describe('restoreFolder()', () => {
  test('does nothing where nothing is to be put right', async () => {
    expect(await restoreFolder(out)).toBe(false);
    expect(await restoreFolder(join(work, 'none', 'dist'))).toBe(false);
    expect([await page(), await around()]).toEqual(['old', ['dist']]);
  });
});
