import { afterEach, describe, expect, test } from 'vitest';
import { axeViolations, openPage, type Opened, type OpenOptions } from './site.ts';

let opened: Opened[] = [];
const open = async (options: Partial<OpenOptions> = {}) => {
  const one = await openPage({ path: '/maps/', ...options });
  opened.push(one);
  return one.page;
};
afterEach(async () => {
  for (const { problems, close } of opened) {
    expect(problems).toEqual([]);
    await close();
  }
  opened = [];
});

const row = (id: string) => `.node[data-map="${id}"] > .node-row`;

describe('the outline of maps', () => {
  test('without a script is open, nested, and has no dead control', async () => {
    const page = await open({ javaScript: false });
    const nested = '.node[data-map=life-with-the-bank] .node[data-map=cash-machine-keeps-the-cash]';
    expect(await page.locator(`${nested} ${row('calling-about-swallowed-cash')}`).isVisible()).toBe(true);
    expect(await page.locator('.map-bar :is(button, summary):visible').count()).toBe(0);
    expect(await page.locator('[data-shows=cards]').isVisible()).toBe(false);
  });

  test('closes and opens with the keyboard', async () => {
    const page = await open();
    await page.locator('.node[data-map=cash-machine-keeps-the-cash] > .node-below > summary').focus();
    await page.keyboard.press('Enter');
    expect(await page.locator(row('calling-about-swallowed-cash')).isVisible()).toBe(false);
    await page.keyboard.press('Enter');
    expect(await page.locator(row('calling-about-swallowed-cash')).isVisible()).toBe(true);
  });

  test('leads to the team, to the steps that open a map, and says what is overdue in words', async () => {
    const page = await open();
    expect(await page.locator(`${row('study-loan')} .node-facts a`).getAttribute('href')).toBe(
      '/teams/personal-lending/',
    );
    expect(await page.locator(`${row('joining-the-bank')} .node-place a`).getAttribute('href')).toMatch(
      /^\/maps\/life-with-the-bank\/#./,
    );
    expect(await page.locator(`${row('study-loan')} .freshness`).textContent()).toMatch(/Overdue by \d+ days?/);
  });
});

describe('filtering maps', () => {
  test('keeps what stands above a match, dimmed and in words, and says how many match', async () => {
    const page = await open();
    await page.click('[data-menu=state] summary');
    await page.check('[data-menu=state] input[value=future]');
    expect(new URL(page.url()).search).toBe('?state=future');
    expect(await page.locator('[data-count]').textContent()).toBe('1 of 9 maps');
    expect(await page.locator('[data-announce]').textContent()).toBe('1 of 9 maps');
    expect(await page.locator(row('buying-a-first-home-2027')).isVisible()).toBe(true);
    expect(await page.locator(`${row('buying-a-first-home')} .node-dimmed`).isVisible()).toBe(true);
    expect(await page.locator(`${row('buying-a-first-home-2027')} .node-dimmed`).isVisible()).toBe(false);
    expect(await page.locator(row('study-loan')).isVisible()).toBe(false);
    await page.keyboard.press('Escape');
    expect(await axeViolations(page)).toEqual([]);
  });

  test('is read from the address, goes back, and is reset', async () => {
    const page = await open({ path: '/maps/?status=unvalidated&persona=first-time-buyer,nobody' });
    expect(await page.locator('.node:not([hidden]):not([data-dim])').count()).toBe(2);
    expect(await page.locator('[data-menu=persona] [data-chosen]').textContent()).toBe('First-time buyer');
    await page.click('[data-reset]');
    expect(new URL(page.url()).search).toBe('');
    expect(await page.locator('.node[hidden]').count()).toBe(0);
    expect(await page.locator('[data-count]').textContent()).toBe('9 maps');
    expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('SUMMARY');
    await page.goBack();
    expect(await page.locator('.node:not([hidden]):not([data-dim])').count()).toBe(2);
  });

  test('opens what was closed, so that no match is hidden', async () => {
    const page = await open();
    await page.click('.node[data-map=life-with-the-bank] > .node-below > summary');
    await page.click('[data-menu=state] summary');
    await page.check('[data-menu=state] input[value=future]');
    expect(await page.locator(row('buying-a-first-home-2027')).isVisible()).toBe(true);
  });

  test('counts what each value would leave', async () => {
    const page = await open({ path: '/maps/?state=future' });
    const count = (facet: string, value: string) =>
      page.locator(`[data-menu=${facet}] label:has(input[value="${value}"]) .option-count`).textContent();
    expect(await count('persona', 'carer-for-a-parent')).toBe('0');
    expect(await count('state', 'current')).toBe('8');
  });
});

test('the cards stand beside the outline, filtered alike, and the address keeps the choice', async () => {
  const page = await open({ path: '/maps/?state=future' });
  await page.click('[data-mode=cards]');
  expect(new URL(page.url()).search).toBe('?view=cards&state=future');
  expect(await page.locator('.map-card:visible').count()).toBe(1);
  expect(await page.locator('.node:visible').count()).toBe(0);
  expect(await axeViolations(page)).toEqual([]);
});

describe('a step that opens up', () => {
  const parent = '/maps/cash-machine-keeps-the-cash/';
  const child = '/maps/calling-about-swallowed-cash/';

  test('leads into its map, whose curve it shows in small, and the map leads back', async () => {
    const page = await open({ path: parent, javaScript: false });
    const cell = page.locator('[data-main] .zoom-cell').first();
    expect(await cell.locator('.sparkline path').count()).toBeGreaterThan(0);
    await cell.click();
    expect(new URL(page.url()).pathname).toBe(child);
    const crumbs = page.locator('.map-header .crumbs a');
    expect((await crumbs.allTextContents()).slice(0, 2)).toEqual(['Maps', 'Life with the bank']);
    const back = crumbs.last();
    expect(await back.getAttribute('href')).toMatch(new RegExp(`^${parent}#.`));
    await back.click();
    expect(new URL(page.url()).pathname).toBe(parent);
  });

  test('says so in its panel too', async () => {
    const page = await open({ path: `${parent}?open=1#wait-in-the-queue` });
    await expect.poll(() => page.locator('.step-panel .zoom-cell').count()).toBe(1);
  });

  test('has around it the map above and those beside', async () => {
    const page = await open({ path: parent, javaScript: false });
    const around = page.locator('section[aria-labelledby=map_around]');
    expect(await around.locator('h3').allTextContents()).toEqual(['Part of', 'Beside it', 'Below it']);
    expect(await around.locator('.around > div > a').allTextContents()).toContain('Joining the bank');
  });
});
