import type { Page } from 'playwright-core';
import { afterEach, describe, expect, test } from 'vitest';
import { axeViolations, openPage, type Opened, type OpenOptions } from './site.ts';

const mapPath = '/maps/buying-a-first-home/';
const step = {
  words: 'wait for a decision',
  link: '11 Wait for a decision · Buying a first home',
  id: 'wait-for-a-decision',
};

let opened: Opened | null = null;

async function open(options: Partial<OpenOptions> = {}): Promise<Page> {
  opened = await openPage({ path: '/', ...options });
  return opened.page;
}

afterEach(async () => {
  expect(opened?.problems ?? []).toEqual([]);
  await opened?.close();
  opened = null;
});

const dialog = 'dialog.search';
const field = `${dialog} input[type=search]`;
const links = (page: Page) => page.locator(`${dialog} [data-results] a`);

async function openSearch(page: Page): Promise<void> {
  await page.keyboard.press('Control+k');
  // The filters come with the index.
  await page.waitForSelector(`${dialog} fieldset`, { state: 'attached' });
}

/** Waits until what the page shows belongs to what was asked last, and returns how many results that is. */
async function settled(page: Page): Promise<number> {
  await page.waitForTimeout(400);
  await page.waitForSelector(`${dialog} [data-results]:not([aria-busy])`, { state: 'attached' });
  const count = await page.locator(`${dialog} [data-count]`).textContent();
  return Number.parseInt(count === null || count === '' ? '0' : count, 10);
}

async function look(page: Page, words: string): Promise<number> {
  await page.fill(field, words);
  return settled(page);
}

async function choose(page: Page, value: string): Promise<number> {
  await page.locator(`${dialog} input[value="${value}"]`).click();
  return settled(page);
}

const pagesFor = (page: Page, value: string) =>
  page
    .locator(`${dialog} label:has(input[value="${value}"]) .facet-pages`)
    .textContent()
    .then((pages) => Number(pages));

describe('opening and closing', () => {
  test('nothing of the search is loaded before its first use', async () => {
    const page = await open({ path: mapPath });
    const loaded = () =>
      page.evaluate(() =>
        performance
          .getEntriesByType('resource')
          .map(({ name }) => name)
          .filter((name) => /pagefind|search-dialog/u.test(name)),
      );
    expect(await loaded()).toEqual([]);
    await openSearch(page);
    expect((await loaded()).length).toBeGreaterThan(0);
  });

  test('Ctrl K opens it with the field focused, Esc closes it and gives the focus back, also with text in it', async () => {
    const page = await open({ path: mapPath });
    await page.focus('.brand');
    await openSearch(page);
    expect(await page.evaluate(() => document.activeElement?.getAttribute('type'))).toBe('search');
    await page.keyboard.type('wait');
    await page.keyboard.press('Escape');
    expect(await page.locator(dialog).evaluate((element) => (element as HTMLDialogElement).open)).toBe(false);
    expect(await page.evaluate(() => document.activeElement?.className)).toBe('brand');
  });

  test('a button opens it; a click beside it closes it, one inside does not', async () => {
    const page = await open();
    await page.click('.home-search');
    await page.waitForSelector(field);
    await page.click(`${dialog} .search-found`);
    expect(await page.isVisible(field)).toBe(true);
    await page.mouse.click(5, 450);
    expect(await page.isVisible(field)).toBe(false);
  });

  test('the page behind does not scroll, and does again afterwards', async () => {
    const page = await open({ path: mapPath });
    await openSearch(page);
    await page.mouse.move(20, 450);
    await page.mouse.wheel(0, 600);
    await page.waitForTimeout(200);
    expect(await page.evaluate(() => window.scrollY)).toBe(0);
    await page.keyboard.press('Escape');
    await page.mouse.wheel(0, 600);
    await page.waitForFunction(() => window.scrollY > 0);
  });
});

describe('results', () => {
  test('Enter lands on the step that was typed, without waiting for anything', async () => {
    const page = await open();
    await openSearch(page);
    await page.keyboard.type(step.words);
    await page.keyboard.press('Enter');
    await page.waitForURL(`**${mapPath}#${step.id}`);
    expect(await page.locator(`[id="${step.id}"]`).isVisible()).toBe(true);
  });

  test('a step is a link of its own, named with its number and its map', async () => {
    const page = await open();
    await openSearch(page);
    await look(page, step.words);
    expect(await links(page).allTextContents()).toContain(step.link);
  });

  test('arrow keys go through the links and back to the field, Enter opens the one with focus', async () => {
    const page = await open();
    await openSearch(page);
    await look(page, step.words);
    const focused = () => page.evaluate(() => document.activeElement?.textContent);
    await page.keyboard.press('ArrowDown');
    expect(await focused()).toBe(step.link);
    await page.keyboard.press('ArrowDown');
    expect(await focused()).toBe('Buying a first home');
    await page.keyboard.press('ArrowUp');
    await page.keyboard.press('ArrowUp');
    expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('INPUT');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await page.waitForURL(`**${mapPath}#${step.id}`);
  });

  test('a step of the same page closes the search, jumps there and keeps the view', async () => {
    const page = await open({ path: `${mapPath}?channel=contact-centre` });
    await openSearch(page);
    await look(page, step.words);
    await page.getByRole('link', { name: step.link, exact: true }).click();
    await page.waitForURL(`**${mapPath}?channel=contact-centre#${step.id}`);
    expect(await page.isVisible(field)).toBe(false);
    expect(await page.locator(`[id="${step.id}"]`).isVisible()).toBe(true);
  });

  test('the words are marked in the excerpts', async () => {
    const page = await open();
    await openSearch(page);
    await look(page, 'decision');
    const marked = await page.locator(`${dialog} .excerpt mark`).allTextContents();
    expect(marked.length).toBeGreaterThan(0);
    expect(marked.every((text) => /decision/iu.test(text))).toBe(true);
  });

  test('the count is announced, with what Enter opens', async () => {
    const page = await open();
    await openSearch(page);
    const total = await look(page, step.words);
    const status = page.locator(`${dialog} [role=status]`);
    await status.getByText('Enter opens').waitFor({ state: 'attached' });
    expect(await status.textContent()).toBe(
      `${total} ${total === 1 ? 'result' : 'results'}. Enter opens “Wait for a decision”.`,
    );
  });

  test('a slow answer to what was typed before does not replace that to what was typed last', async () => {
    const page = await open();
    await openSearch(page);
    await page.context().route('**/pagefind/fragment/**', async (route) => {
      await new Promise((resolve) => setTimeout(resolve, 1000));
      await route.continue();
    });
    const asked = page.context().waitForEvent('request', (request) => request.url().includes('/fragment/'));
    await page.fill(field, 'broker');
    await asked;
    await look(page, 'xyzzy');
    await page.waitForTimeout(1200);
    expect(await links(page).count()).toBe(0);
    expect(await page.locator(`${dialog} [data-note]`).textContent()).toContain('No results for “xyzzy”.');
  });

  test('without words and filters there is a hint', async () => {
    const page = await open();
    await openSearch(page);
    await look(page, 'broker');
    await look(page, '');
    expect(await links(page).count()).toBe(0);
    expect(await page.locator(`${dialog} [data-note]`).textContent()).toContain('or choose a filter');
  });
});

describe('filters', () => {
  test('values of a facet add up, facets narrow each other, and counts say what a value would find', async () => {
    const page = await open();
    await openSearch(page);
    const [maps, insights] = [await pagesFor(page, 'map'), await pagesFor(page, 'insight')];
    expect(await choose(page, 'map')).toBe(maps);
    expect(await pagesFor(page, 'insight')).toBe(insights);
    expect(await choose(page, 'insight')).toBe(maps + insights);
    const both = await pagesFor(page, 'self-employed-owner');
    expect(both).toBeLessThan(maps + insights);
    expect(await choose(page, 'self-employed-owner')).toBe(both);
  });

  test('a filter lists everything that matches without words, and narrows words', async () => {
    const page = await open();
    await openSearch(page);
    const everything = await choose(page, 'insight');
    const more = page.locator(`${dialog} [data-more]`);
    while (await more.isVisible()) {
      await more.click();
      await settled(page);
    }
    expect(await page.locator(`${dialog} .result`).count()).toBe(everything);
    const found = await look(page, 'underwriting');
    expect(found).toBeGreaterThan(0);
    expect(found).toBeLessThan(everything);
    await page.click(`${dialog} [data-clear]`);
    expect(await settled(page)).toBeGreaterThan(found);
    expect(await page.evaluate(() => document.activeElement?.getAttribute('type'))).toBe('search');
  });

  test('on a phone they stand behind a button that counts them', async () => {
    const page = await open({ width: 375 });
    await openSearch(page);
    const toggle = page.locator(`${dialog} [data-toggle]`);
    expect(await page.locator(`${dialog} fieldset`).first().isVisible()).toBe(false);
    await toggle.click();
    expect(await toggle.getAttribute('aria-expanded')).toBe('true');
    await choose(page, 'map');
    expect(await toggle.textContent()).toBe('Filters (1)');
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(375);
  });
});

describe('under a base path', () => {
  test('a result lands on its step, with the base path once', async () => {
    const page = await open({ site: 'second-company', path: '/personas/' });
    await openSearch(page);
    await look(page, 'find the bill');
    await page.getByRole('link', { name: '1 Find the bill · Reading the bill', exact: true }).click();
    await page.waitForURL('**/cx/maps/reading-the-bill/#find-the-bill');
    expect(new URL(page.url()).pathname).toBe('/cx/maps/reading-the-bill/');
    expect(await page.locator('[id="find-the-bill"]').isVisible()).toBe(true);
  });
});

describe.each([
  { name: 'light', dark: false, width: 1440 },
  { name: 'dark', dark: true, width: 1440 },
  { name: 'light on a phone', dark: false, width: 375 },
  { name: 'dark on a phone', dark: true, width: 375 },
])('axe, $name', ({ dark, width }) => {
  test('finds nothing wrong with the hint, with results and with none', async () => {
    const page = await open({ path: mapPath, dark, width });
    await openSearch(page);
    expect(await axeViolations(page)).toEqual([]);
    await look(page, 'decision');
    expect(await axeViolations(page)).toEqual([]);
    if (width < 500) await page.click(`${dialog} [data-toggle]`);
    await choose(page, 'channel');
    expect(await axeViolations(page)).toEqual([]);
    await look(page, 'xyzzy');
    expect(await axeViolations(page)).toEqual([]);
  });
});
