import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Frame, Page } from 'playwright-core';
import { afterEach, describe, expect, test } from 'vitest';
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

afterEach(async () => {
  expect(opened?.problems ?? []).toEqual([]);
  await opened?.close();
  opened = null;
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

test('the map page copies the code of a frame that shows what the map shows', async () => {
  const page = await open({ path: `${map}?persona=moving-from-abroad` });
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.click('[data-copy-embed]');
  await page.waitForSelector('[data-copy-embed]:text("Code copied")');
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(
    `<iframe src="${addressOf(path)}?persona=moving-from-abroad" title="Buying a first home" width="100%" height="480" loading="lazy" style="border: 0"></iframe>`,
  );
});
