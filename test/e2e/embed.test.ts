import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { cp, mkdtemp, readFile, readdir, rm, writeFile } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Frame, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { builtSite } from './built-site.ts';
import { addressOf, axeViolations, openPage, type Opened, type OpenOptions } from './site.ts';

const folder = await builtSite();
const map = '/maps/buying-a-first-home/';
const path = `${map}embed/`;
let opened: Opened | null = null;

async function open(options: Partial<OpenOptions> = {}): Promise<Page> {
  opened = await openPage({ path, ...options });
  return opened.page;
}

/** What a page that is not the site's own has to put up with. */
let tolerated: RegExp | null = null;

afterEach(async () => {
  const problems = opened?.problems ?? [];
  expect(problems.filter((problem) => tolerated?.test(problem) !== true)).toEqual([]);
  await opened?.close();
  opened = null;
  tolerated = null;
});

/** The map in a frame of a page that is not the site's. */
async function framed(query = '', { width = 1000, height = 480 } = {}): Promise<{ page: Page; frame: Frame }> {
  const page = await open({ path: '/404.html' });
  await page.route('**/intranet', (route) =>
    route.fulfill({
      contentType: 'text/html',
      body: `<title>Intranet</title><iframe src="${addressOf(path)}${query}" title="Map" width="${width}" height="${height}"></iframe>`,
    }),
  );
  await page.goto(addressOf('/intranet'));
  const frame = page.frames()[1];
  if (frame === undefined) throw new Error('There is no frame.');
  await frame.waitForSelector('journey-map[data-started]');
  return { page, frame };
}

describe('in a frame', () => {
  test('shows the whole journey, its title and where it comes from, and nothing else', async () => {
    const { frame } = await framed();
    expect(await frame.locator('journey-map.mode-overview').count()).toBe(1);
    expect(await frame.locator('.drawing[data-lane=experience] .curve').count()).toBe(2);
    expect(await frame.textContent('footer')).toMatch(/^From Harbour Bank journeys · reviewed on 12 Jul 2026$/u);
    expect(await frame.locator('.site-header, .site-footer, search-dialog').count()).toBe(0);
    expect(await frame.locator('.map-bar').isVisible()).toBe(false);
    // The styles of the page come in the order they were written for.
    expect(await frame.locator('h1').evaluate((title) => getComputedStyle(title).fontSize)).toBe('17px');
    expect(await frame.locator('.map-frame').evaluate((figure) => getComputedStyle(figure).borderTopWidth)).toBe('1px');
  });

  test('its title and its steps open the map in a new tab', async () => {
    const { page, frame } = await framed();
    const [whole] = await Promise.all([page.context().waitForEvent('page'), frame.click('h1 a')]);
    expect(whole.url()).toBe(addressOf(map));
    const [step] = await Promise.all([
      page.context().waitForEvent('page'),
      frame
        .locator('[data-step="wait-for-a-decision"] .step-link')
        .focus()
        .then(() => page.keyboard.press('Enter')),
    ]);
    expect(step.url()).toBe(`${addressOf(map)}#wait-for-a-decision`);
    expect(page.url()).toBe(addressOf('/intranet'));
  });

  test('shows what its address asks for: detail, persona, channel, theme and step', async () => {
    const { frame } = await framed(
      '?view=detail&persona=moving-from-abroad&channel=contact-centre&theme=dark#wait-for-a-decision',
    );
    expect(await frame.locator('journey-map.mode-detail').count()).toBe(1);
    await frame.waitForSelector('.drawing[data-lane=experience] [data-key="moving-from-abroad"]');
    expect(await frame.locator('.drawing[data-lane=experience] [data-key="first-time-buyer"]').count()).toBe(0);
    const all = await frame.locator('[data-step]').count();
    const dimmed = await frame.locator('[data-step][data-dim]').count();
    expect(dimmed).toBeGreaterThan(0);
    expect(dimmed).toBeLessThan(all);
    expect(await frame.evaluate(() => getComputedStyle(document.documentElement).colorScheme)).toBe('dark');
    expect(await frame.locator('[data-step="wait-for-a-decision"][data-current]').count()).toBe(1);
  });

  test('ignores what it does not know', async () => {
    const { frame } = await framed('?view=upside-down&persona=nobody&theme=purple#nowhere');
    expect(await frame.locator('journey-map.mode-overview').count()).toBe(1);
    expect(await frame.locator('[data-dim]').count()).toBe(0);
    expect(await frame.evaluate(() => document.documentElement.dataset['theme'] ?? null)).toBeNull();
  });

  test('is as high as the frame at most and scrolls inside', async () => {
    const { frame } = await framed('', { width: 1000, height: 420 });
    const [outside, inside] = await frame.evaluate(() => {
      const figure = document.querySelector('.map-frame');
      return [
        document.documentElement.scrollHeight - innerHeight,
        (figure?.scrollHeight ?? 0) - (figure?.clientHeight ?? 0),
      ] as const;
    });
    expect(outside).toBeLessThanOrEqual(0);
    expect(inside).toBeGreaterThan(0);
    expect(await frame.locator('footer').isVisible()).toBe(true);
  });

  test('neither stores anything nor takes the theme that is stored', async () => {
    const page = await open();
    await page.evaluate(() => localStorage.setItem('journeybook-theme', 'dark'));
    await page.reload();
    expect(await page.evaluate(() => document.documentElement.dataset['theme'] ?? null)).toBeNull();
    await page.evaluate(() => localStorage.clear());
    const { frame } = await framed('?theme=dark');
    expect(await frame.evaluate(() => [localStorage.length, sessionStorage.length, document.cookie])).toEqual([
      0,
      0,
      '',
    ]);
  });
});

describe('for everyone', () => {
  test.each([
    { width: 1000, query: '' },
    { width: 375, query: '?theme=dark&view=detail' },
  ])('at $width px, with "$query", axe finds nothing and nothing is wider than the frame', async ({ width, query }) => {
    const page = await open({ width, path: `${path}${query}` });
    expect(await axeViolations(page)).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
  });

  test('is complete without a script', async () => {
    const page = await open({ javaScript: false });
    expect(await page.locator('[data-step]').count()).toBe(16);
    expect(await page.locator('.drawing[data-lane=experience] .curve').count()).toBe(2);
  });

  test('search engines find the map instead', () => {
    const html = readFileSync(join(folder, `${path}index.html`), 'utf8');
    expect(html).toContain('<meta name="robots" content="noindex">');
    expect(html).toMatch(/<link rel="canonical" href="[^"]*\/maps\/buying-a-first-home\/">/u);
  });
});

describe('the menu "Embed" of the map page', () => {
  const copied = async (address: string, kind: 'code' | 'address', said: string) => {
    const page = await open({ path: `${map}${address}` });
    await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
    await page.click('[data-embed] summary');
    await page.click(`[data-copy-embed=${kind}]`);
    await page.waitForSelector(`[data-copy-embed=${kind}]:text("${said}")`);
    return { page, text: await page.evaluate(() => navigator.clipboard.readText()) };
  };

  test('copies the code of a frame that shows what the map shows: form, personas and step', async () => {
    const { text } = await copied('?persona=moving-from-abroad&only=1#wait-for-a-decision', 'code', 'Code copied');
    expect(text).toBe(
      `<iframe src="${addressOf(path)}?view=detail&amp;persona=moving-from-abroad&amp;only=1#wait-for-a-decision" title="Buying a first home" width="100%" height="480" loading="lazy" style="border: 0"></iframe>`,
    );
  });

  test('copies the address alone, and leads to it', async () => {
    const { page, text } = await copied('?view=overview&channel=contact-centre', 'address', 'Address copied');
    expect(text).toBe(`${addressOf(path)}?channel=contact-centre`);
    await expect.poll(() => page.getAttribute('[data-open-embed]', 'href')).toBe(text);
  });

  test('takes along the step that was opened last', async () => {
    const page = await open({ path: map });
    await page.locator('.map-frame .step-link').nth(2).click();
    await page.waitForSelector('.step-panel[open]');
    await page.keyboard.press('Escape');
    await page.click('[data-embed] summary');
    const step = await page.locator('.map-frame [data-step]').nth(2).getAttribute('data-step');
    await expect
      .poll(() => page.getAttribute('[data-open-embed]', 'href'))
      .toBe(`${addressOf(path)}?view=detail#${step ?? ''}`);
  });

  test.each([1440, 768, 375])('lies within the window at %i px, clean for axe', async (width) => {
    const page = await open({ path: map, width });
    await page.click('[data-embed] summary');
    const panel = await page.locator('[data-embed] .menu-panel').boundingBox();
    expect(panel?.x).toBeGreaterThanOrEqual(0);
    expect((panel?.x ?? 0) + (panel?.width ?? width)).toBeLessThanOrEqual(width);
    expect(await axeViolations(page)).toEqual([]);
    await page.keyboard.press('Escape');
    expect(await page.locator('[data-embed][open]').count()).toBe(0);
  });
});

/** A page of the site in a frame of another origin that may run scripts and nothing else. */
async function sandboxed(address: string): Promise<{ page: Page; frame: Frame }> {
  // Fonts are asked for across origins, which a host must allow: docs/embedding.md.
  tolerated = /font|ERR_FAILED|Clipboard API|other origin: http:\/\/localhost:/u;
  const page = await open({ path: '/404.html' });
  await page.goto(`${host.origin}?${encodeURIComponent(addressOf(address))}`);
  const frame = page.frames()[1];
  if (frame === undefined) throw new Error('There is no frame.');
  await frame.waitForLoadState();
  expect(await frame.evaluate(() => self.origin)).toBe('null');
  return { page, frame };
}

/** A host of another origin: it frames what its address names. */
const host = { origin: '', server: null as Server | null };

beforeAll(async () => {
  host.server = createServer((request, response) => {
    const framed = decodeURIComponent((request.url ?? '').replace(/^[^?]*\?/u, '')).replaceAll('&', '&amp;');
    response.writeHead(200, { 'content-type': 'text/html' });
    response.end(
      `<!doctype html><title>Intranet</title><iframe sandbox="allow-scripts" src="${framed}" title="Map" width="1100" height="700"></iframe>`,
    );
  }).listen(0);
  await once(host.server, 'listening');
  host.origin = `http://localhost:${(host.server.address() as AddressInfo).port}/`;
});

afterAll(() => {
  host.server?.close();
});

describe('in a sandbox that allows scripts and nothing else', () => {
  test('the map obeys its address: form, persona, channel, theme and step', async () => {
    const { frame } = await sandboxed(
      `${path}?view=detail&persona=moving-from-abroad&channel=contact-centre&theme=dark#wait-for-a-decision`,
    );
    await frame.waitForSelector('.drawing[data-lane=experience] [data-key="moving-from-abroad"]');
    expect(await frame.locator('.drawing[data-lane=experience] [data-key="first-time-buyer"]').count()).toBe(0);
    expect(await frame.locator('journey-map.mode-detail').count()).toBe(1);
    expect(await frame.locator('[data-step][data-dim]').count()).toBeGreaterThan(0);
    expect(await frame.locator('[data-step="wait-for-a-decision"][data-current]').count()).toBe(1);
    expect(await frame.evaluate(() => getComputedStyle(document.documentElement).colorScheme)).toBe('dark');
  });

  test('lanes and folds of the address are those of the frame', async () => {
    const { frame } = await sandboxed(`${path}?lanes=experience&folded=dream&view=detail`);
    await frame.waitForSelector('journey-map[data-started]');
    expect(await frame.locator('.fold.whole').count()).toBe(1);
    expect(await frame.locator('.lane-heads [data-lane="experience"]').isVisible()).toBe(true);
    expect(await frame.locator('.lane-heads [data-lane="channels"]').isVisible()).toBe(false);
  });

  test('the slides obey theirs, turn, and switch the theme without storage', async () => {
    const { page, frame } = await sandboxed(`${map}present/?persona=moving-from-abroad#overview`);
    await frame.waitForSelector('slide-deck[data-started]');
    expect(await frame.locator('#overview[data-current]').count()).toBe(1);
    expect(await frame.locator('#overview [data-key="first-time-buyer"]').count()).toBe(0);
    await frame.locator('slide-deck').click({ position: { x: 500, y: 300 } });
    await page.keyboard.press('ArrowRight');
    await frame.waitForSelector('#stage-dream[data-current]');
    await frame.click('[data-theme-switch]');
    expect(await frame.evaluate(() => document.documentElement.dataset['theme'])).toBe('dark');
  });

  test('the whole map filters, opens a step and says that it can’t copy', async () => {
    const { frame } = await sandboxed(`${map}?persona=moving-from-abroad`);
    await frame.waitForSelector('journey-map[data-started]');
    await frame.locator('button[data-persona]').first().click();
    await frame.waitForSelector('.drawing[data-lane=experience] [data-key="first-time-buyer"]');
    await frame.locator('.map-frame .step-link').nth(1).click();
    await frame.waitForSelector('dialog.step-panel[open]');
    await frame.click('dialog.step-panel [data-copy-link]');
    await frame.waitForSelector('dialog.step-panel :text("Copy it from the address bar")');
  });
});

test('opened from a disk, under the base path that it was built for, a map obeys its address', async () => {
  const disk = await mkdtemp(join(tmpdir(), 'journeybook-disk-'));
  try {
    await cp(join(folder, '_astro'), join(disk, '_astro'), { recursive: true });
    await cp(join(folder, `${path}index.html`), join(disk, 'embed.html'));
    await cp(join(folder, 'favicon.svg'), join(disk, 'favicon.svg'));
    const styles = (await readdir(join(disk, '_astro'))).filter((name) => name.endsWith('.css'));
    for (const name of ['embed.html', ...styles.map((style) => `_astro/${style}`)]) {
      const text = await readFile(join(disk, name), 'utf8');
      await writeFile(join(disk, name), text.replaceAll(/(["(])\/(?=_astro\/|favicon)/gu, `$1${disk}/`));
    }
    tolerated = /woff2|ERR_FAILED/u;
    const page = await open({ path: '/404.html' });
    await page.goto(`file://${disk}/embed.html?persona=moving-from-abroad&view=detail#wait-for-a-decision`);
    await page.waitForSelector('.drawing[data-lane=experience] [data-key="moving-from-abroad"]');
    expect(await page.locator('.drawing[data-lane=experience] [data-key="first-time-buyer"]').count()).toBe(0);
    expect(await page.locator('[data-step="wait-for-a-decision"][data-current]').count()).toBe(1);
  } finally {
    await rm(disk, { recursive: true, force: true });
  }
});

describe('without a script', () => {
  /** How many marks of each persona of the map can be seen. */
  const marks = (page: Page) =>
    page.evaluate(() =>
      [1, 2, 3].map(
        (slot) =>
          [...document.querySelectorAll(`.i-${slot}`)].filter((mark) =>
            mark.checkVisibility({ visibilityProperty: true }),
          ).length,
      ),
    );

  test.each([
    ['map', map, 1440],
    ['map', map, 375],
    ['frame', path, 1440],
    ['frame', path, 375],
    ['paper', `${map}print/`, 1440],
    ['slides', `${map}present/`, 375],
  ])('the %s (%s at %i px) shows whom it shows with one', async (_kind, address, width) => {
    const withScript = await marks(await open({ path: address, width }));
    await opened?.close();
    const without = await marks(await open({ path: address, width, javaScript: false }));
    expect(without).toEqual(withScript);
    expect(without[0]).toBeGreaterThan(0);
  });

  test.each([map, path])('no mark is left of the third persona, whose curve is not drawn, at %s', async (address) => {
    const [, second, third] = await marks(await open({ path: address, javaScript: false }));
    expect(second).toBeGreaterThan(0);
    expect(third).toBe(0);
  });
});
