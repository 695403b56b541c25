import { readdirSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { builtSite } from './built-site.ts';
import { pagesOf } from './pages-of.ts';
import { sites, type SiteName } from './sites.ts';

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
      for (const [, raw = ''] of html.matchAll(/\s(?:href|src)="([^"]*)"/g)) {
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

  test('a built site has none of the gallery’s own pages: they are for npm run dev alone', async () => {
    const paths = (await pagesOf(site)).map(({ path }) => path);
    expect(paths).toContain('index.html');
    expect(paths.filter((path) => path.startsWith('gallery'))).toEqual([]);
  });
});
