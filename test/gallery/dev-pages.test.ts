import { fileURLToPath } from 'node:url';
import { existsSync } from 'node:fs';
import { expect, test, vi } from 'vitest';
import { contentSource } from '../../src/site/content-source.ts';
import { journeybook } from '../../src/site/integration.ts';
import { settingsFrom } from '../../src/site/settings.ts';

const root = fileURLToPath(new URL('../../', import.meta.url));

/** The pages that the integration adds to those of `src/pages/`. */
async function addedPages(
  command: 'dev' | 'build' | 'preview' | 'sync',
): Promise<{ pattern: string; entrypoint: string }[]> {
  vi.spyOn(process.stdout, 'write').mockReturnValue(true);
  const added: { pattern: string; entrypoint: string }[] = [];
  const setUp = journeybook(contentSource(settingsFrom({}, root), root)).hooks['astro:config:setup'] as (
    given: object,
  ) => Promise<void>;
  await setUp({
    command,
    updateConfig: () => ({}),
    addWatchFile: () => undefined,
    injectScript: () => undefined,
    injectRoute: (route: { pattern: string; entrypoint: URL }) =>
      added.push({ pattern: route.pattern, entrypoint: fileURLToPath(route.entrypoint) }),
  });
  return added;
}

test('npm run dev shows the gallery, and a page for each case', async () => {
  const added = await addedPages('dev');
  expect(added.map(({ pattern }) => pattern)).toEqual(['/gallery', '/gallery/[name]']);
  for (const { entrypoint } of added) expect(existsSync(entrypoint)).toBe(true);
});

test('nothing else does', async () => {
  for (const command of ['build', 'preview', 'sync'] as const) expect(await addedPages(command)).toEqual([]);
});
