import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { pagesOf } from './pages-of.ts';
import { openPage } from './site.ts';
import { sites, type SiteName } from './sites.ts';

/** What stands in a list that a number leads to. */
const listed: Readonly<Record<string, string>> = {
  maps: '.node:not([hidden]):not([data-dim])',
  actions: '[data-action]:visible',
};

const numberIn = (text: string): number => Number(/\d[\d.,]*/.exec(text)?.[0].replaceAll(/[.,]/g, ''));
const textOf = (html: string): string =>
  html
    .replaceAll(/<[^>]+>/g, ' ')
    .replaceAll(/\s+/g, ' ')
    .trim();

/** The entries of a part of a page, which begins with its heading: one a row. */
const rowsOf = (page: Page, id: string): Promise<number> =>
  page.locator(`section[aria-labelledby="${id}"]`).locator('.health-rows > li, .findings > li').count();

// A number that is a link leads to as many entries: a leader clicks on it and counts. The site of words has no numbers.
describe.each(['example', 'german', 'second-company', 'words', 'random-maps'] as SiteName[])('%s', (site) => {
  test('the numbers of the home page', async () => {
    const { page, close } = await openPage({ site, path: '/' });
    const links = await page
      .locator('a.glance-link')
      .evaluateAll((all) => all.map((link) => [link.getAttribute('href') ?? '', link.textContent] as const));
    for (const [href, text] of links) {
      // A share has no entries: it leads to the table that it sums up.
      if (/^\s*\d+\s?%/.test(text)) continue;
      await page.goto(new URL(href, page.url()).href, { waitUntil: 'load' });
      const folder = new URL(page.url()).pathname.slice(sites[site].base.length).replace('/', '');
      await expect
        .poll(() => page.locator(listed[folder] ?? '').count(), { message: `${text} ${href}` })
        .toBe(numberIn(text));
    }
    await close();
  });

  test('the parts of Health', async () => {
    const { page, close } = await openPage({ site, path: '/health/' });
    const parts = await page
      .locator('.health-parts a')
      .evaluateAll((all) =>
        all.map(
          (link) => [link.getAttribute('href') ?? '', link.querySelector('.count-of')?.textContent ?? null] as const,
        ),
      );
    expect(parts.length).toBeGreaterThan(3);
    for (const [href, count] of parts) {
      if (count === null) continue;
      expect([href, await rowsOf(page, href.slice(1))]).toEqual([href, numberIn(count)]);
    }
    await close();
  });

  test('the steps of a channel in each stage', async () => {
    const pages = new Map((await pagesOf(site)).map(({ path, html }) => [path, html]));
    const { base } = sites[site];
    const table = /<table[^>]*>.*?<\/table>/s.exec(pages.get('channels/index.html') ?? '')?.[0] ?? '';
    const cells = [...table.matchAll(/<td[^>]*>\s*<a [^>]*href="([^"#]+)(?:#([^"]+))?"[^>]*>(.*?)<\/a>/gs)];
    for (const [, address = '', place = '', html = ''] of cells) {
      const page = pages.get(`${address.slice(base.length)}index.html`) ?? '';
      const stage = (page.split(`id="${place}"`)[1] ?? '').split('</ul>')[0] ?? '';
      const steps = stage.match(/<a href="[^"]*\?channel=[^"]*#/g) ?? [];
      const said = /(\d[\d.,]*) (?:steps?|Schritt(?:en?)?)\b/.exec(textOf(html));
      expect([address, place, steps.length]).toEqual([address, place, numberIn(said?.[0] ?? '')]);
    }
    // A book without a channel has no such table.
    expect(cells.length > 0).toBe([...pages.keys()].some((path) => /^channels\/[^/]+\/index\.html$/.test(path)));
  });

  test('what changes in a future map', async () => {
    const pages = await pagesOf(site);
    const links = pages.flatMap(({ html }) => [...html.matchAll(/<a href="([^"]*)#map_changes"[^>]*>(.*?)<\/a>/gs)]);
    for (const [, address = '', html = ''] of links) {
      const future =
        pages.find(({ path }) => path === `${address.slice(sites[site].base.length)}index.html`)?.html ?? '';
      const section = /<section [^>]*aria-labelledby="map_changes".*?<\/section>/s.exec(future)?.[0] ?? '';
      const [steps = ''] = /<dl>.*?<\/dl>/s.exec(section) ?? [];
      const rows = (steps.match(/<dd>/g) ?? []).length + (section.match(/<li>/g) ?? []).length;
      const said = [...textOf(html).matchAll(/\d+/g)].reduce((sum, [number]) => sum + Number(number), 0);
      expect([address, rows]).toEqual([address, said]);
    }
  });

  test('no other number is a link', async () => {
    const known = [
      /class="glance-link"/, // Of the home page.
      /#map_changes"/,
      /^href="#/, // To a part of the same page, such as those of Health and of what changes.
      /class="metric"|class="heat-mean"/,
    ];
    // What a link counts: "12 steps", and not the number that a step, a stop or a reading has.
    const counting =
      /^\d[\d.,]* (?:steps?|maps?|insights?|actions?|stories|results?|sources?|pains?|Schritt(?:en?)?|Karten?|Erkenntnisse?|Maßnahmen?)\b/;
    const others = (await pagesOf(site)).flatMap(({ path, html }) =>
      [...html.matchAll(/<a ([^>]*)>(.*?)<\/a>/gs)]
        .filter(
          ([, attributes = '', text = '']) => counting.test(textOf(text)) && !known.some((one) => one.test(attributes)),
        )
        .map(([, attributes = '', text = '']) => `${path}: ${attributes} ${textOf(text)}`),
    );
    expect(others).toEqual([]);
  });
});
