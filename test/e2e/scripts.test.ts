import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { builtSite } from './built-site.ts';
import { openPage } from './site.ts';
import { sites, type SiteName } from './sites.ts';

const names = Object.keys(sites) as SiteName[];

const scriptsOf = (html: string) => [...html.matchAll(/<script\b[^>]*\ssrc="([^"]+)"[^>]*>/gu)];

describe.each(names)('every page of the site "%s"', (site) => {
  let folder = '';
  let pages: { file: string; html: string }[] = [];
  const read = (file: string) => readFileSync(join(folder, file), 'utf8');

  beforeAll(async () => {
    folder = await builtSite(site);
    pages = readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .filter((file) => file.endsWith('.html'))
      .map((file) => ({ file, html: read(file) }));
  });

  test('loads one script, which is classic and waits for the page', () => {
    expect(pages.length).toBeGreaterThan(5);
    for (const { file, html } of pages) {
      const tags = scriptsOf(html).map(([tag]) => tag.replace(/src="[^"]+"/u, 'src'));
      expect(tags, file).toEqual(['<script defer src>']);
      expect(html.includes('modulepreload'), file).toBe(false);
    }
  });

  test('can start every element that it holds', () => {
    /** The code of a script and of what it may ask for; what stands in it already has no file. */
    const codeOf = (address: string): string => {
      const first = address.slice(sites[site].base.length);
      const start = read(first);
      const files = new Set<string>();
      const parts = [start];
      const ask = (code: string) => {
        for (const [, name = ''] of code.matchAll(/"\.\/([\w.-]+\.js)"/gu)) {
          if (!start.includes(`journeybook(\`./${name}\``)) files.add(first.replace(/[^/]*$/u, name));
        }
      };
      ask(start);
      for (const file of files) {
        const code = read(file);
        parts.push(code);
        ask(code);
      }
      return parts.join('\n');
    };
    for (const { file, html } of pages) {
      const [[, address = ''] = []] = scriptsOf(html);
      const code = codeOf(address);
      const held = new Set([...html.matchAll(/<([a-z]+-[a-z-]+)[\s>]/gu)].map(([, name = '']) => name));
      expect(
        [...held].filter((name) => !code.includes(`define(\`${name}\``)),
        file,
      ).toEqual([]);
    }
  });
});

test('what waits for a click says when it can’t be had, and comes when it is asked for again', async () => {
  const { page, close } = await openPage({ path: '/' });
  let isDown = true;
  await page.route('**/search-dialog.*.js', (route) => (isDown ? route.abort() : route.continue()));
  const [error] = await Promise.all([page.waitForEvent('pageerror'), page.keyboard.press('Control+k')]);
  expect(error.message).toContain('could not be loaded');
  isDown = false;
  await page.keyboard.press('Control+k');
  await page.waitForSelector('dialog.search[open]');
  await close();
});

test('a map in a text is started, and what it needs comes with it', async () => {
  const { page, problems, close } = await openPage({ path: '/insights/emptied-and-left-open/' });
  const map = page.locator('journey-map').first();
  await map.locator('button[data-persona]').first().click();
  await page.waitForSelector('journey-map .map-announce:not(:empty), journey-map [data-announce]:not(:empty)', {
    state: 'attached',
  });
  expect(await page.locator('head script[src*="map-drawing"]').count()).toBe(1);
  expect(problems).toEqual([]);
  await close();
});
