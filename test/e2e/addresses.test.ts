import { afterEach, expect, test } from 'vitest';
import { openPage, type Opened } from './site.ts';

/** A page of each kind, and what is there once its script has started. */
const kinds = {
  actions: ['/actions/', 'action-list[data-shown]'],
  atlas: ['/maps/', 'map-atlas'],
  embed: ['/maps/buying-a-first-home/embed/', 'journey-map[data-started]'],
  explore: ['/explore/', 'explore-page [data-text]:not([disabled])'],
  glossary: ['/glossary/', 'glossary-filter input:not([disabled])'],
  insights: ['/insights/', 'input[type=range]:not([disabled])'],
  map: ['/maps/buying-a-first-home/', '.journey-map[data-started]'],
  print: ['/maps/buying-a-first-home/print/', 'print-sheets[data-ready]'],
  reading: ['/insights/silence-after-underwriting/', '[data-search-open]:not([disabled])'],
  slides: ['/maps/buying-a-first-home/present/', 'slide-deck[data-started]'],
  start: ['/start/', '[data-search-open]:not([disabled])'],
  table: ['/maps/buying-a-first-home/table/', '.sort:not([disabled])'],
} as const;

let opened: Opened | null = null;

afterEach(async () => {
  await opened?.close();
  opened = null;
});

test.each(Object.entries(kinds))(
  'a stray %% anywhere in the address stops no page: %s',
  async (_kind, [path, started]) => {
    for (const rest of ['#%', '?persona=%&channel=%E0%A4%A&q=100%&sort=%#50%-off', '?%#%zz']) {
      opened = await openPage({ path: `${path}${rest}` });
      await opened.page.locator(started).first().waitFor({ state: 'attached' });
      // Whoever goes on does so from an address that the page has read.
      await opened.page.evaluate(() => (location.hash = '%c3%'));
      await opened.page.waitForTimeout(50);
      expect(opened.problems).toEqual([]);
      await opened.close();
    }
  },
);

test('a history of versions is opened by an address with a stray %, too', async () => {
  opened = await openPage({ site: 'history', path: '/maps/trip/history/#%' });
  expect(await opened.page.locator('[data-version]:visible').count()).toBe(1);
  expect(opened.problems).toEqual([]);
});

test('a place whose id is no ASCII is found again by the address that names it', async () => {
  opened = await openPage({ site: 'arabic', path: '/maps/first-visit/present/' });
  const { page } = opened;
  const stage = await page.locator('.slide[id^="stage-"]').first().getAttribute('id');
  expect(encodeURIComponent(stage ?? '')).toContain('%');
  await page.evaluate((id) => (location.hash = id ?? ''), stage);
  const current = page.locator('.slide[data-current]');
  await expect.poll(() => current.getAttribute('id')).toBe(stage);
  expect(await page.locator('.deck-menu [aria-current]').count()).toBe(1);
  await page.reload();
  expect(await current.getAttribute('id')).toBe(stage);
});
