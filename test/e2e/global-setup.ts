import { execFile } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import type { TestProject } from 'vitest/node';
import { serveFolder, type StaticServer } from '../../bench/static-server.ts';
import { writeGalleryContent } from '../gallery/write-content.ts';
import { commitHistory, makeRepository } from '../site/history-repository.ts';
import { sites, type SiteName } from './sites.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** Where each built site is served, without a slash at the end; its base path not included. */
    origins: Record<SiteName, string>;
    /** Where each built site lies. */
    folders: Record<SiteName, string>;
  }
}

const root = fileURLToPath(new URL('../../', import.meta.url));
const run = promisify(execFile);

/** Writes the content of a site that has none in the project; says where. */
async function writeContent(name: SiteName, folder: string): Promise<string> {
  if (name === 'history') {
    const repository = makeRepository(folder);
    commitHistory(repository);
    return repository.content;
  }
  await writeGalleryContent(folder);
  return folder;
}

/** Builds every site the tests open, with the command its readers would use, and serves them. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const work = await mkdtemp(join(tmpdir(), 'journeybook-e2e-'));
  const origins: Partial<Record<SiteName, string>> = {};
  const folders: Partial<Record<SiteName, string>> = {};
  const servers: StaticServer[] = [];
  for (const name of Object.keys(sites) as SiteName[]) {
    const { content, base } = sites[name];
    const out = join(work, name);
    const folder = content === null ? await writeContent(name, join(work, `${name}-content`)) : join(root, content);
    await run('node', [join(root, 'src/cli/journeybook.ts'), 'build'], {
      cwd: root,
      env: {
        ...process.env,
        JOURNEYBOOK_CONTENT: folder,
        JOURNEYBOOK_OUT: out,
        JOURNEYBOOK_CACHE: join(work, `${name}-cache`),
        ASTRO_TELEMETRY_DISABLED: '1',
      },
    });
    const server = await serveFolder(out, base);
    servers.push(server);
    origins[name] = server.origin;
    folders[name] = out;
  }
  project.provide('origins', origins as Record<SiteName, string>);
  project.provide('folders', folders as Record<SiteName, string>);
  return async () => {
    await Promise.all(servers.map((server) => server.close()));
    await rm(work, { recursive: true, force: true });
  };
}
