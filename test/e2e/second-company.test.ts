import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, inject, test } from 'vitest';
import { openPage } from './site.ts';
import { sites, type SiteName } from './sites.ts';

function pagesOf(site: SiteName): { path: string; html: string }[] {
  const folder = inject('folders')[site];
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.html'))
    .map((file) => ({ path: file.replaceAll('\\', '/'), html: readFileSync(join(folder, file), 'utf8') }));
}

const idsOf = (html: string) => new Set([...html.matchAll(/\sid="([^"]+)"/g)].map(([, id]) => id));

describe.each(Object.keys(sites) as SiteName[])('%s', (site) => {
  test('every link, script, style and fragment of the built site leads somewhere below its base path', () => {
    const pages = pagesOf(site);
    const byPath = new Map(pages.map((page) => [page.path, page]));
    const files = new Set(
      readdirSync(inject('folders')[site], { recursive: true, encoding: 'utf8' }).map((file) =>
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
});

describe('a second company under /cx', () => {
  test('shows nothing of the example', () => {
    for (const { path, html } of pagesOf('second-company')) {
      expect(html, path).not.toMatch(/harbour|mortgage|first-time-buyer|contact-centre/i);
    }
  });

  test('a map without personas and emotions is filtered by channel and drawn without a curve', async () => {
    const { page, problems, close } = await openPage({ site: 'second-company', path: '/maps/new-meter/' });
    expect(await page.locator('journey-map[data-main] [data-persona]').count()).toBe(0);
    expect(await page.locator('.drawing[data-lane=experience]').count()).toBe(0);
    expect(await page.locator('.moments').count()).toBe(0);
    await page.click('[data-menu=channel] summary');
    await page.locator('input[name=channel]').first().check();
    expect(await page.textContent('[data-count]')).toMatch(/^[1-5] of 6 steps$/);
    expect(problems).toEqual([]);
    await close();
  });

  test('a link of a Markdown body stays below the base path', () => {
    const html = pagesOf('second-company')
      .map((page) => page.html)
      .join('\n');
    expect(html).toMatch(/<a href="\/cx\/maps\/[a-z-]+\/(?:#[^"]*)?">/);
    expect(html).not.toMatch(/href="\/(?:maps|personas|insights|channels)\//);
  });
});
