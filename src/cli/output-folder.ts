import { readdir, stat } from 'node:fs/promises';
import { homedir } from 'node:os';
import { join, sep } from 'node:path';
import type { Settings } from '../site/settings.ts';

/** An output folder that a build must not replace. */
export class UnsafeOutput extends Error {
  override name = 'UnsafeOutput';
}

const isWithin = (inner: string, outer: string) =>
  inner === outer || inner.startsWith(outer === sep ? sep : outer + sep);

/** Folders of the project that are no place for a site. */
const taken = ['.git', '.astro', 'node_modules', 'public', 'src'];

/** Whether what lies in a folder was built: a site has these, and hardly anything else has both. */
function isBuiltSite(names: readonly string[]): boolean {
  return names.includes('_astro') && names.includes('pagefind');
}

/**
 * Makes sure that a build replaces nothing but an earlier build: the output folder is emptied, so one that holds the
 * project, the content or somebody's files must be refused before anything happens.
 * @throws {UnsafeOutput} with what to do, in a sentence.
 */
export async function checkOutputFolder(
  root: string,
  { content, out }: Settings,
  home: string = homedir(),
): Promise<void> {
  const refuse = (why: string) => {
    throw new UnsafeOutput(
      `The site can't be written to ${out}: ${why}\nName another folder with the environment variable JOURNEYBOOK_OUT, or leave it out for dist/.`,
    );
  };
  const project = root.endsWith(sep) ? root.slice(0, -1) : root;
  if (isWithin(project, out)) refuse('it holds the project itself, and a build replaces the whole folder.');
  if (isWithin(home, out)) refuse('it holds your home folder, and a build replaces the whole folder.');
  if (isWithin(content, out) || isWithin(out, content)) refuse('the content lies there.');
  if (taken.some((name) => isWithin(out, join(project, name)))) refuse('it is a part of the project.');
  const found = await stat(out).catch(() => null);
  if (found === null) return;
  if (!found.isDirectory()) refuse('it is a file.');
  const names = await readdir(out);
  if (names.length > 0 && !isBuiltSite(names)) {
    refuse('it holds files that no build made, and a build replaces the whole folder. Empty it first if they can go.');
  }
}
