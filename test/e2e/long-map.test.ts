// A map of many steps stays quick because what is out of sight comes later, or is skipped by the browser. A reader must
// never see that.
import type { Page } from 'playwright-core';
import { afterEach, describe, expect, test } from 'vitest';
import { openPage, type Opened } from './site.ts';

const main = 'journey-map[data-main]';

let opened: Opened | null = null;

afterEach(async () => {
  expect(opened?.problems).toEqual([]);
  await opened?.close();
  opened = null;
});

async function open(address: string): Promise<Page> {
  opened = await openPage({ site: 'gallery', path: `/maps/${address}` });
  await opened.page.locator(`${main} .map-bar :enabled`).first().waitFor();
  return opened.page;
}

const rounded = (heights: string): number[] => heights.split(' ').map((height) => Math.round(parseFloat(height)));

/** The heights of the grid's rows, in pixels. */
const rows = async (page: Page): Promise<number[]> =>
  rounded(await page.$eval(`${main} .map-grid`, (grid) => getComputedStyle(grid).gridTemplateRows));

/** What the rows would be if every step were laid out and nothing held them. */
const rowsUnheld = async (page: Page): Promise<number[]> => {
  const heights = await page.$eval(`${main} .map-grid`, (grid) => {
    const held = [grid, ...grid.querySelectorAll('.step')].map((element) => {
      const { style } = element as HTMLElement;
      const rowsOf = style.gridTemplateRows;
      style.gridTemplateRows = '';
      return () => {
        style.gridTemplateRows = rowsOf;
      };
    });
    delete (grid as HTMLElement).dataset['pinned'];
    const natural = getComputedStyle(grid).gridTemplateRows;
    for (const hold of held) hold();
    (grid as HTMLElement).dataset['pinned'] = '';
    return natural;
  });
  return rounded(heights);
};

const pinned = (page: Page) => page.locator(`${main} .map-grid[data-pinned]`);

describe('rows', () => {
  test('are held at the heights that their steps need, in a filtered view too and in a window of another size', async () => {
    const page = await open('sixty-steps/?persona=ann');
    await pinned(page).waitFor();
    expect((await rows(page)).length).toBeGreaterThan(5);
    expect(await rows(page)).toEqual(await rowsUnheld(page));

    await page.click(`${main} button[data-persona=bob]`);
    expect(await rows(page)).toEqual(await rowsUnheld(page));

    // So wide that nothing scrolls, and nothing is held. No window makes it so: the page has a widest width.
    await page.$eval('main', (element) => {
      element.style.maxWidth = 'none';
    });
    await page.setViewportSize({ width: 12000, height: 700 });
    await page.waitForFunction((map) => {
      const frame = document.querySelector(`${map} .map-frame`)!;
      return frame.scrollWidth <= frame.clientWidth;
    }, main);
    // Longer than a frame at rest waits before it is measured.
    await page.waitForTimeout(400);
    await expect.poll(() => pinned(page).count()).toBe(0);
    await page.setViewportSize({ width: 900, height: 700 });
    await pinned(page).waitFor();
    expect(await rows(page)).toEqual(await rowsUnheld(page));
  });

  test('are the same at both ends of the journey', async () => {
    const page = await open('sixty-steps/?persona=ann');
    await pinned(page).waitFor();
    const tops = (step: string) =>
      page.$$eval(`${main} [data-step=${step}] .cell`, (cells) =>
        cells.map((cell) => [cell.getAttribute('class'), Math.round(cell.getBoundingClientRect().top)] as const),
      );
    const atStart = await tops('step-2');
    await page.$eval(`${main} .map-frame`, (frame) => {
      frame.scrollLeft = frame.scrollWidth;
    });
    await page.locator(`${main} [data-step=step-60] .step-link`).waitFor({ state: 'visible' });
    const atEnd = new Map(await tops('step-52'));
    const both = atStart.filter(([lane]) => atEnd.has(lane));
    expect(both.length).toBeGreaterThan(3);
    for (const [lane, top] of both) expect(atEnd.get(lane)).toBe(top);
  });

  test('are let go while the page is printed, and every step is up to date', async () => {
    const page = await open('sixty-steps/?persona=ann');
    await pinned(page).waitFor();
    await page.click(`${main} [data-menu=channel] summary`);
    const unmarked = await page.evaluate((map) => {
      const box = document.querySelector<HTMLInputElement>(`${map} input[name=channel][value=phone]`)!;
      box.click();
      const before = document.querySelectorAll(`${map} .step[data-dim]`).length;
      window.dispatchEvent(new Event('beforeprint'));
      return { before, after: document.querySelectorAll(`${map} .step[data-dim]`).length };
    }, main);
    // Twenty of sixty steps are on the phone.
    expect(unmarked.after).toBe(40);
    expect(unmarked.before).toBeLessThan(40);
    expect(await pinned(page).count()).toBe(0);
    await page.evaluate(() => window.dispatchEvent(new Event('afterprint')));
    await pinned(page).waitFor();
  });
});

describe('a filter', () => {
  test('is shown at once by all steps in sight, and by the others soon', async () => {
    const page = await open('sixty-steps/');
    await page.click(`${main} [data-menu=channel] summary`);
    const seen = await page.evaluate((map) => {
      const frame = document.querySelector(`${map} .map-frame`)!.getBoundingClientRect();
      document.querySelector<HTMLInputElement>(`${map} input[name=channel][value=phone]`)!.click();
      return [...document.querySelectorAll<HTMLElement>(`${map} .step`)].map((step) => {
        const { left, right } = step.getBoundingClientRect();
        const onPhone = step.querySelector('.lane-channels')?.textContent.includes('Phone') === true;
        return { inSight: right > frame.left && left < frame.right, right: step.hasAttribute('data-dim') !== onPhone };
      });
    }, main);
    expect(seen.filter(({ inSight }) => inSight).length).toBeGreaterThan(5);
    expect(seen.filter(({ inSight, right }) => inSight && !right)).toEqual([]);
    expect(seen.filter(({ right }) => !right).length).toBeGreaterThan(10);
    await expect.poll(() => page.locator(`${main} .step[data-dim]`).count()).toBe(40);
    expect(await page.textContent(`${main} [data-count]`)).toBe('20 of 60 steps');
  });

  test('reaches steps that were scrolled to before their turn', async () => {
    const page = await open('sixty-steps/?persona=ann');
    await pinned(page).waitFor();
    await page.click(`${main} [data-menu=channel] summary`);
    await page.check(`${main} input[name=channel][value=phone]`);
    await page.check(`${main} input[name=only]`);
    await page.$eval(`${main} .map-frame`, (frame) => {
      frame.scrollLeft = frame.scrollWidth;
    });
    const last = page.locator(`${main} .step:not([hidden])`).last();
    await expect.poll(() => last.locator('.step-link').isVisible()).toBe(true);
    await expect.poll(() => page.locator(`${main} .step[data-later]:not([hidden])`).count()).toBe(0);
    expect(await page.locator(`${main} .step:not([hidden])`).count()).toBe(20);
  });
});

test('words in a folded stage are found by the browser, which opens it', async () => {
  const page = await open('seventy-two-steps/');
  const step = page.locator(`${main} [data-step=step-44]`);
  expect(await step.locator('.step-link').isVisible()).toBe(false);
  // A link to words is found as a search on the page is.
  await page.goto(`${page.url()}#:~:text=Step%2044`);
  await step.locator('.step-link').waitFor({ state: 'visible' });
  expect(await page.getAttribute(`${main} [data-fold-stage=stage-4]`, 'aria-expanded')).toBe('true');
  expect(await page.getAttribute(`${main} [data-fold-stage=stage-3]`, 'aria-expanded')).toBe('false');
});
