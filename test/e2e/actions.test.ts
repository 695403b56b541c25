import type { Page } from 'playwright-core';
import { afterEach, describe, expect, test } from 'vitest';
import { openPage, type Opened, type OpenOptions } from './site.ts';

const path = '/actions/';
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

const looks = (page: Page) =>
  page
    .locator('.look')
    .evaluateAll((list) => list.filter((one) => one.checkVisibility()).map((one) => one.getAttribute('class')));
const shown = (page: Page) => page.locator('[data-action]:visible').count();

describe('the list of actions', () => {
  test('has all its looks one below the other without a script', async () => {
    const page = await open({ javaScript: false });
    expect(await looks(page)).toEqual(['look look-board', 'look look-team', 'look look-due']);
    expect(await page.locator('.facet-bar').isVisible()).toBe(false);
  });

  test('shows one look at a time, and the address says which', async () => {
    const page = await open();
    expect(await looks(page)).toEqual(['look look-board']);
    await page.click('button[data-look=due]');
    expect(await looks(page)).toEqual(['look look-due']);
    expect(new URL(page.url()).search).toBe('?view=due');
    expect(await page.locator('button[data-look=due]').getAttribute('aria-pressed')).toBe('true');
    await page.click('button[data-look=board]');
    expect(new URL(page.url()).search).toBe('');
  });

  test('opens as an address says', async () => {
    const page = await open({ path: `${path}?view=team&status=done` });
    expect(await looks(page)).toEqual(['look look-team']);
    expect(new Set(await page.locator('.look-team .action-status:visible').allInnerTexts())).toEqual(new Set(['Done']));
  });

  test('a filter leaves out groups that have nothing left, and counts the others anew', async () => {
    const page = await open();
    const all = await shown(page);
    await page.click('[data-menu=team] summary');
    await page.locator('input[name=team]').first().check();
    const left = await shown(page);
    expect(left).toBeGreaterThan(0);
    expect(left).toBeLessThan(all);
    expect(await page.locator('[data-count]').textContent()).toBe(`${left} of ${all} actions`);
    expect(await page.locator('[data-announce]').textContent()).toBe(`${left} of ${all} actions`);
    const counts = await page.locator('.look-board [data-group]:visible [data-group-count]').allInnerTexts();
    expect(counts.map(Number).reduce((sum, count) => sum + count, 0)).toBe(left);
    expect(counts).not.toContain('0');
  });

  test('a link to a card leads to it, whatever look the address asks for', async () => {
    const page = await open({ path: `${path}?view=due#promise-date` });
    expect(await looks(page)).toEqual(['look look-board']);
    expect(await page.locator('#promise-date').evaluate((card) => card.getBoundingClientRect().top)).toBeLessThan(900);
  });

  test('the name of a card leads to its page, and links in it lie above that', async () => {
    const page = await open();
    const card = page.locator('#promise-date');
    await card.locator('.action-owner a').click();
    await page.waitForURL('**/teams/underwriting/');
    await page.goBack();
    await card.locator('.card-title a').click();
    await page.waitForURL('**/actions/promise-date/');
    expect(await page.locator('h1').textContent()).toBe('Promise a date and keep it');
  });
});

describe('the number an action is judged by', () => {
  test('is drawn on its way, and told', async () => {
    const page = await open({ path: '/actions/promise-date/' });
    const measure = page.locator('.measure').first();
    expect(await measure.locator('.progress-drawing .now').count()).toBe(1);
    expect(await measure.innerText()).toMatch(/69% of the way is done/);
  });

  test('has no place for now where nothing was measured since', async () => {
    const page = await open({ path: '/actions/name-the-count-day/' });
    expect(await page.locator('.progress-drawing .now').count()).toBe(0);
    expect(await page.locator('.measure').innerText()).toContain('Not yet');
  });
});

test('an opportunity on a map leads to the action that takes it up', async () => {
  const page = await open({ path: '/maps/buying-a-first-home/table/' });
  expect(await page.locator('.item.opportunity a[href="/actions/promise-date/"]').count()).toBeGreaterThan(0);
});
