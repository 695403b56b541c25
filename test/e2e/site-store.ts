import { execFile } from 'node:child_process';
import { cp, mkdir, mkdtemp, readdir, rename, rm, stat, utimes } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { settingsFrom } from '../../src/site/settings.ts';
import { cleanEnvironment } from './clean-environment.ts';
import { siteKey } from './site-key.ts';
import { sites, type SiteName } from './sites.ts';
import { writeContent } from './write-content.ts';

const root = fileURLToPath(new URL('../../', import.meta.url));
const store = join(root, 'node_modules', '.cache', 'journeybook-sites');
/** How many versions of a site are kept, for who goes to and fro between two branches. */
const kept = 3;

/** Builds a site with the command that its readers would use. */
function build(name: SiteName, content: string, out: string, cache: string): Promise<void> {
  const env = { ...cleanEnvironment(), JOURNEYBOOK_CONTENT: content, JOURNEYBOOK_OUT: out, JOURNEYBOOK_CACHE: cache };
  return new Promise((resolve, reject) => {
    const command = [join(root, 'src/cli/journeybook.ts'), 'build', ...(name === 'with-drafts' ? ['--drafts'] : [])];
    execFile(process.execPath, command, { cwd: root, env }, (error, stdout, stderr) => {
      if (error === null) resolve();
      else reject(new Error(`${stdout}${stderr}`, { cause: error }));
    });
  });
}

/** Takes away all versions of a site but those that were used last. */
async function forgetOld(name: SiteName): Promise<void> {
  const versions = (await readdir(store)).filter((version) => version.replace(/-[0-9a-f]+$/, '') === name);
  const used = await Promise.all(
    versions.map(async (version) => ({ version, at: (await stat(join(store, version))).mtimeMs })),
  );
  const old = used.sort((a, b) => b.at - a.at).slice(kept);
  await Promise.all(old.map(({ version }) => rm(join(store, version), { recursive: true, force: true })));
}

/** Keeps what was built under its name. A run beside this one may have done the same just now. */
async function keep(built: string, folder: string): Promise<void> {
  const next = `${folder}.${process.pid}`;
  await cp(built, next, { recursive: true });
  await rename(next, folder).catch(async (error: unknown) => {
    await rm(next, { recursive: true });
    if (!['EEXIST', 'ENOTEMPTY'].includes((error as NodeJS.ErrnoException).code ?? '')) throw error;
  });
}

/**
 * The folder of a built site. It is built when no run before this one built the same: from the same code, packages,
 * content, history and day. Built sites are kept below node_modules/.cache; nobody writes into them.
 */
export async function siteFolder(name: SiteName): Promise<string> {
  const work = await mkdtemp(join(tmpdir(), 'journeybook-site-'));
  try {
    const { content: own } = sites[name];
    const content =
      own === null ? await writeContent[name as keyof typeof writeContent](join(work, 'written')) : join(root, own);
    const keyNow = () =>
      siteKey({ project: root, content, today: settingsFrom(process.env, root).today, node: process.version });
    for (let key = await keyNow(); ;) {
      const folder = join(store, `${name}-${key}`);
      const now = new Date();
      const isKept = await utimes(folder, now, now).then(
        () => true,
        () => false,
      );
      if (isKept) return folder;
      const out = join(work, key);
      await build(name, content, out, join(work, 'cache'));
      const after = await keyNow();
      if (after === key) {
        await mkdir(store, { recursive: true });
        await keep(out, folder);
        await forgetOld(name);
        return folder;
      }
      // Somebody saved a file meanwhile: what was built is neither the old nor the new.
      key = after;
    }
  } finally {
    await rm(work, { recursive: true, force: true });
  }
}
