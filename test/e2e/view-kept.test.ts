import type { Page } from 'playwright-core';
import { text } from 'node:stream/consumers';
import { afterEach, describe, expect, test } from 'vitest';
import { openPage, type Opened, type OpenOptions } from './site.ts';

// What a persona filter leaves out, everything leaves out. Ann and Bob of the random maps say and meet other things.
const map = '/maps/of-16/';
let opened: Opened | null = null;

async function open(path: string, options: Partial<OpenOptions> = {}): Promise<Page> {
  opened = await openPage({ site: 'random-maps', path, ...options });
  return opened.page;
}

afterEach(async () => {
  expect(opened?.problems ?? []).toEqual([]);
  await opened?.close();
  opened = null;
});

const started = (page: Page, element = 'journey-map') => page.waitForSelector(`${element}[data-started]`);
const query = (page: Page) => new URL(page.url()).searchParams;

/** Whom what can be seen below an element belongs to, other than to everyone or to `persona`. */
const othersThan = (page: Page, root: string, persona: string) =>
  page
    .locator(`${root} [data-for]`)
    .evaluateAll(
      (items, own) =>
        (items as HTMLElement[])
          .filter((item) => item.closest('[hidden]') === null)
          .flatMap(({ dataset }) => (dataset['for']?.split(' ').includes(own) === false ? [dataset['for']] : [])),
      persona,
    );

describe('the persona of the address', () => {
  test.each(['ann', 'bob', 'cem'])('is the only one whose quotes and pains are on slides: %s', async (persona) => {
    const page = await open(`${map}present/?persona=${persona}`);
    await started(page, 'slide-deck');
    expect(await othersThan(page, '.slides', persona)).toEqual([]);
    expect(await page.locator('[data-selected]').textContent()).toBe(persona);
    // Moments of others are told elsewhere; those that are left draw nobody else.
    const drawn = await page
      .locator('.slide.shows-moment')
      .evaluateAll((slides) =>
        slides.map((slide) => [...slide.classList].filter((name) => name.startsWith('without-')).length),
      );
    expect(drawn.every((left) => left === 4)).toBe(true);
  });

  test('is the only one on paper, and the sheets say so', async () => {
    const page = await open(`${map}print/?persona=bob`);
    await page.waitForSelector('print-sheets[data-ready]');
    expect(await othersThan(page, '.sheets', 'bob')).toEqual([]);
    expect(await page.locator('.sheet [data-selected]').first().textContent()).toBe('bob');
    expect(await page.locator('.sheet-steps th[data-dim]').count()).toBeGreaterThan(0);
  });

  test('leaves paper as it is where nobody is chosen', async () => {
    const page = await open(`${map}print/`);
    await page.waitForSelector('print-sheets[data-ready]');
    expect(await othersThan(page, '.sheets', 'bob')).not.toEqual([]);
    expect(await page.locator('.sheet [data-selection]').first().isHidden()).toBe(true);
  });

  test('stays chosen when a decisive moment is opened, and others’ moments join', async () => {
    const page = await open(`${map}?persona=dee&channel=phone`);
    const address = page.url();
    await started(page);
    const moments = page.locator('a.moment');
    const count = await moments.count();
    expect(count).toBeGreaterThan(0);
    for (let index = 0; index < count; index += 1) {
      await page.goto('about:blank');
      await page.goto(address);
      await started(page);
      const moment = moments.nth(index);
      const of = (await moment.getAttribute('data-of'))?.split(' ') ?? [];
      const isGap = (await moment.getAttribute('data-gap')) !== null;
      await moment.click();
      const chosen = query(page).get('persona')?.split(',') ?? [];
      expect(chosen).toContain('dee');
      expect(isGap ? of.every((id) => chosen.includes(id)) : of.some((id) => chosen.includes(id))).toBe(true);
      expect(chosen.length).toBeLessThanOrEqual(isGap ? 3 : 2);
      expect(query(page).get('channel')).toBe('phone');
      expect(new URL(page.url()).hash).toBe(`#${(await moment.getAttribute('data-moment')) ?? ''}`);
    }
  });

  test('is in the picture of the map, with what is selected in its name', async () => {
    const page = await open(`${map}?persona=cem`);
    await started(page);
    const download = page.waitForEvent('download');
    await page.locator('a[data-map-picture]').click();
    expect((await download).suggestedFilename()).toBe('of-16-cem.svg');
    const svg = await text(await (await download).createReadStream());
    expect([svg.includes('>cem<'), svg.includes('>ann<'), svg.includes('?persona=cem')]).toEqual([true, false, true]);
  });
});

describe('the step of the address', () => {
  test('is where presenting begins, and a slide’s own name still leads to it', async () => {
    const page = await open(`${map}?persona=bob#step-9`);
    await started(page);
    await page.locator('a.button[href$="/present/"]').click();
    await started(page, 'slide-deck');
    expect(query(page).get('persona')).toBe('bob');
    const current = page.locator('.slide[data-current]');
    expect((await current.getAttribute('data-steps'))?.split(' ')).toContain('step-9');
    await page.evaluate(() => {
      location.hash = '#overview';
    });
    await expect.poll(() => current.getAttribute('id')).toBe('overview');
  });
});
