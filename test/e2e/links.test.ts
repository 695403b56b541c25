import { readdirSync } from 'node:fs';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { readContent } from '../../src/checks/read-content.ts';
import { problemOfAddress } from '../../src/checks/site-address.ts';
import { readContentFiles, readPublicFiles } from '../../src/site/content-files.ts';
import { builtSite } from './built-site.ts';
import { pagesOf } from './pages-of.ts';
import { sites, type SiteName } from './sites.ts';

const root = fileURLToPath(new URL('../../', import.meta.url));

/** The tags of a page: a text may say ` src="x"`, too. */
const tagsOf = (html: string) => html.match(/<[a-z](?:[^<>"]|"[^"]*")*>/g) ?? [];

const idsOf = (html: string) => new Set([...html.matchAll(/\sid="([^"]+)"/g)].map(([, id]) => id));

/** Every internal link, script, style and fragment of every page: what nobody would find by looking. */
describe.each(Object.keys(sites) as SiteName[])('%s', (site) => {
  test('every link, script, style and fragment of the built site leads somewhere below its base path', async () => {
    const pages = await pagesOf(site);
    const byPath = new Map(pages.map((page) => [page.path, page]));
    const files = new Set(
      readdirSync(await builtSite(site), { recursive: true, encoding: 'utf8' }).map((file) =>
        file.replaceAll('\\', '/'),
      ),
    );
    const broken: string[] = [];
    for (const { path, html } of pages) {
      for (const [, raw = ''] of tagsOf(html)
        .join('')
        .matchAll(/\s(?:href|src)="([^"]*)"/g)) {
        if (/^(?:https?:|mailto:|tel:|data:)/.test(raw)) continue;
        const url = new URL(
          raw.replaceAll('&#38;', '&').replaceAll('&amp;', '&'),
          `http://site${sites[site].base}${path.replace(/index\.html$/, '')}`,
        );
        const inside = url.pathname.startsWith(sites[site].base)
          ? decodeURIComponent(url.pathname.slice(sites[site].base.length))
          : null;
        const file = inside === null ? null : inside === '' || inside.endsWith('/') ? `${inside}index.html` : inside;
        const fragment = decodeURIComponent(url.hash.slice(1));
        if (file === null || !files.has(file)) broken.push(`${path}: ${raw}`);
        else if (fragment !== '' && !idsOf(byPath.get(file)?.html ?? '').has(fragment))
          broken.push(`${path}: ${raw} (fragment)`);
      }
    }
    expect(pages.length).toBeGreaterThan(5);
    expect(broken).toEqual([]);
  });

  test('the check knows every page, file and place of the built site', async () => {
    const { content } = sites[site];
    // The content of the others is written for the tests: it has no folder of its own.
    if (content === null) return;
    const files = await readContentFiles(join(root, content));
    const context = {
      ...readContent(files, '2026-11-21').context,
      publicFiles: new Set(await readPublicFiles(join(root, 'public'))),
    };
    const unknown = (address: string) => problemOfAddress(context, new URL(address, 'http://site'), address) !== null;
    const built = readdirSync(await builtSite(site), { recursive: true, withFileTypes: true });
    const folder = await builtSite(site);
    const addresses = built
      .filter((file) => file.isFile())
      .map((file) => `/${relative(folder, join(file.parentPath, file.name)).replaceAll('\\', '/')}`);
    const places = (await pagesOf(site)).flatMap(({ path, html }) =>
      [...idsOf(html)].map((id) => `/${path.replace(/index\.html$/, '')}#${id ?? ''}`),
    );
    expect(places.length).toBeGreaterThan(50);
    expect([...addresses, ...places].filter((address) => !address.includes('/_astro/') && unknown(address))).toEqual(
      [],
    );
  });

  test('a built site has none of the gallery’s own pages: they are for npm run dev alone', async () => {
    const paths = (await pagesOf(site)).map(({ path }) => path);
    expect(paths).toContain('index.html');
    expect(paths.filter((path) => path.startsWith('gallery'))).toEqual([]);
  });
});
