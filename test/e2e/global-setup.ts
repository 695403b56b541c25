import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { chromium, type BrowserServer } from 'playwright-core';
import type { TestProject } from 'vitest/node';
import { serveFolder } from '../../bench/static-server.ts';
import { findBrowser } from '../ensure-browser.ts';
import { siteFolder } from './site-store.ts';
import { sites, type SiteName } from './sites.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** Where each built site is served, without a slash at the end; its base path not included. */
    origins: Record<SiteName, string>;
    /** Where `sites/NAME` answers with the folder of a built site and `browsers/WORKER` with the address of a browser. */
    keeper: string;
  }
}

async function launchBrowser(): Promise<BrowserServer> {
  const executablePath = findBrowser();
  if (executablePath === null) throw new Error('No Chromium found. "npm test" installs one on Debian.');
  return chromium.launchServer({
    executablePath,
    host: '127.0.0.1',
    args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking', '--disable-component-update'],
  });
}

/** Makes each thing once, when it is first asked for; what could not be made is tried again for the next who asks. */
function once<Thing>(make: (name: string) => Promise<Thing>): {
  get: (name: string) => Promise<Thing>;
  made: Map<string, Promise<Thing>>;
} {
  const made = new Map<string, Promise<Thing>>();
  return {
    made,
    get: (name) => {
      const thing = made.get(name) ?? make(name);
      made.set(name, thing);
      thing.catch(() => made.delete(name));
      return thing;
    },
  };
}

/**
 * Keeps what all test files share, in the process that starts their workers: built sites, which are served here, and a
 * browser for each worker. A site is built and a browser started when the first test asks for it.
 */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const folders = once((name) => siteFolder(name as SiteName));
  const browsers = once(launchBrowser);
  project.onTestsRerun(() => {
    // In watch mode the code or the content is another one now.
    folders.made.clear();
  });

  const servers = await Promise.all(
    Object.entries(sites).map(
      async ([name, { base }]) => [name, await serveFolder(() => folders.get(name), base)] as const,
    ),
  );
  project.provide(
    'origins',
    Object.fromEntries(servers.map(([name, { origin }]) => [name, origin])) as Record<SiteName, string>,
  );

  const answer = (kind: string, name: string): Promise<string> =>
    kind === 'sites' ? folders.get(name) : browsers.get(name).then((browser) => browser.wsEndpoint());
  const keeper = createServer((request, response) => {
    const [, kind = '', name = ''] = (request.url ?? '').split('/');
    answer(kind, name).then(
      (text) => response.end(text),
      (error: unknown) => response.writeHead(500).end(error instanceof Error ? error.message : String(error)),
    );
  });
  // A worker that computes for a while must not find its connection closed when it asks again.
  keeper.keepAliveTimeout = 0;
  await new Promise<void>((resolve) => {
    keeper.listen(0, '127.0.0.1', resolve);
  });
  project.provide('keeper', `http://127.0.0.1:${(keeper.address() as AddressInfo).port}`);

  return async () => {
    const running = await Promise.allSettled(browsers.made.values());
    await Promise.all([
      ...running.map((browser) => (browser.status === 'fulfilled' ? browser.value.close() : null)),
      ...servers.map(([, server]) => server.close()),
    ]);
    keeper.close();
    keeper.closeAllConnections();
  };
}
