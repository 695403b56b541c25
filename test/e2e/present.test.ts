import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterEach, describe, expect, test } from 'vitest';
import { pagesOf } from './pdf-text.ts';
import { builtSite } from './built-site.ts';
import { axeViolations, openPage, type Opened, type OpenOptions } from './site.ts';

const folder = await builtSite();
const path = '/maps/buying-a-first-home/present/';
const maps = readdirSync('content/maps').map((file) => file.replace(/\.mdx$/u, ''));
let opened: Opened | null = null;

async function open(options: Partial<OpenOptions> = {}): Promise<Page> {
  opened = await openPage({ path, ...options });
  return opened.page;
}

/** On a screen of 1920 × 1080. */
async function openLarge(options: Partial<OpenOptions> = {}): Promise<Page> {
  const page = await open({ ...options, width: 1920 });
  await page.setViewportSize({ width: 1920, height: 1080 });
  return page;
}

afterEach(async () => {
  expect(opened?.problems ?? []).toEqual([]);
  await opened?.close();
  opened = null;
});

const ready = (page: Page) => page.waitForSelector('slide-deck[data-started]');
const shown = (page: Page) =>
  page.locator('.slide').evaluateAll((slides) => slides.filter((slide) => slide.checkVisibility()).map(({ id }) => id));
const hash = (page: Page) => decodeURIComponent(new URL(page.url()).hash);
const ids = (page: Page) => page.locator('.slide').evaluateAll((slides) => slides.map(({ id }) => id));

describe('turning slides', () => {
  test('shows one slide at a time, and the keys of the arrows, the space bar, pages, Home and End turn them', async () => {
    const page = await open();
    await ready(page);
    const all = await ids(page);
    expect(await shown(page)).toEqual(['title']);
    const turns: [string, number][] = [
      ['ArrowRight', 1],
      ['Space', 2],
      ['PageDown', 3],
      ['ArrowLeft', 2],
      ['PageUp', 1],
      ['Shift+Space', 0],
      ['ArrowLeft', 0],
      ['End', all.length - 1],
      ['ArrowRight', all.length - 1],
      ['Home', 0],
    ];
    for (const [key, index] of turns) {
      await page.keyboard.press(key);
      expect([key, await shown(page)]).toEqual([key, [all[index]]]);
    }
  });

  test('the address follows the slide without filling the history, and opens at its slide', async () => {
    const page = await open({ path: `${path}#stage-wait` });
    await ready(page);
    expect(await shown(page)).toEqual(['stage-wait']);
    const before = await page.evaluate(() => history.length);
    await page.keyboard.press('ArrowRight');
    expect(hash(page)).toBe('#stage-move-in');
    expect(await page.evaluate(() => history.length)).toBe(before);
  });

  test('says where one is, for the eyes and for those who listen', async () => {
    const page = await open();
    await ready(page);
    const { length } = await ids(page);
    await page.keyboard.press('ArrowRight');
    expect(await page.textContent('[data-current-position]')).toBe(`2 of ${length}`);
    expect(await page.textContent('[data-announce]')).toBe(`Slide 2 of ${length}: The whole journey`);
  });

  test('buttons, the list of slides and the sides of a slide turn it; its middle does not', async () => {
    const page = await open();
    await ready(page);
    const all = await ids(page);
    await page.click('[data-turn=next]');
    expect(await shown(page)).toEqual([all[1]]);
    await page.mouse.click(1400, 300);
    expect(await shown(page)).toEqual([all[2]]);
    await page.mouse.click(40, 300);
    expect(await shown(page)).toEqual([all[1]]);
    await page.mouse.click(720, 160);
    expect(await shown(page)).toEqual([all[1]]);
    await page.click('.deck-menu summary');
    await page.click('.deck-menu a[href="#insights"]');
    expect(await shown(page)).toEqual(['insights']);
    expect(hash(page)).toBe('#insights');
    expect(await page.locator('.deck-menu').getAttribute('open')).toBeNull();
    expect(await page.locator('.deck-menu [aria-current]').textContent()).toContain('What we found');
  });

  test('Escape closes the list of slides first, and then leaves for the map with its view', async () => {
    const page = await open({ path: `${path}?channel=contact-centre` });
    await ready(page);
    await page.click('.deck-menu summary');
    await page.keyboard.press('Escape');
    expect(await page.locator('.deck-menu').getAttribute('open')).toBeNull();
    await page.keyboard.press('Escape');
    await page.waitForURL(/\/maps\/buying-a-first-home\/\?channel=contact-centre$/u);
  });

  test('a link leads from a stage to its first step in the map, with the view', async () => {
    const page = await open({ path: `${path}?channel=contact-centre#stage-wait` });
    await ready(page);
    await page.click('#stage-wait .slide-foot a');
    await page.waitForURL(/\/maps\/buying-a-first-home\/\?channel=contact-centre#.+/u);
    expect(await page.locator('[data-current]').count()).toBeGreaterThan(0);
  });

  test('fills the screen with its button and with the key F', async () => {
    const page = await open();
    await ready(page);
    await page.click('[data-full-screen]');
    await page.waitForFunction(() => document.fullscreenElement?.localName === 'slide-deck');
    await page.keyboard.press('f');
    await page.waitForFunction(() => document.fullscreenElement === null);
    expect(await shown(page)).toEqual(['title']);
  });
});

describe('the selection of the address', () => {
  test('draws the chosen persona alone, dims what does not match, and says so on the first slide', async () => {
    const page = await open({ path: `${path}?persona=moving-from-abroad&channel=contact-centre#stage-wait` });
    await ready(page);
    const legend = page.locator('#stage-wait .slide-legend li:visible');
    expect((await legend.allTextContents()).map((text) => text.trim())).toEqual(['Moving from abroad']);
    expect(await page.locator('#stage-wait [data-key="first-time-buyer"]').count()).toBe(0);
    expect(await page.locator('#stage-wait [data-key="moving-from-abroad"]').getAttribute('d')).toMatch(/^M/u);
    const dims = await page
      .locator('#stage-wait [data-step]')
      .evaluateAll((steps) => steps.map((step) => (step as HTMLElement).dataset['dim'] !== undefined));
    expect(dims).toContain(true);
    expect(dims).toContain(false);
    await page.keyboard.press('Home');
    expect(await page.textContent('[data-selection]')).toContain('Moving from abroad and Contact centre');
  });

  test('with "Only matching", leaves out the stages where nothing matches', async () => {
    const page = await open({ path: `${path}?channel=post&only=1` });
    await ready(page);
    const all = await ids(page);
    const stages = all.filter((id) => id.startsWith('stage-'));
    expect(stages.length).toBeGreaterThan(0);
    expect(stages.length).toBeLessThan(5);
    expect(await page.locator('.deck-menu li').count()).toBe(all.length);
    expect(await page.textContent('.slide:last-child [data-position]')).toBe(`${all.length} of ${all.length}`);
  });

  test('ignores what the map does not know', async () => {
    const page = await open({ path: `${path}?persona=nobody&channel=fax#nowhere` });
    await ready(page);
    expect(await shown(page)).toEqual(['title']);
    expect(await page.isHidden('[data-selection]')).toBe(true);
  });
});

describe('without a script, on a phone and on paper', () => {
  test('the slides stand in a column, each with its address', async () => {
    const page = await open({ javaScript: false, path: `${path}#stage-wait` });
    expect(await shown(page)).toEqual(await ids(page));
    const top = await page.locator('#stage-wait').evaluate((slide) => slide.getBoundingClientRect().top);
    expect(Math.abs(top)).toBeLessThan(200);
    expect(await page.locator('.deck-bar button:visible').count()).toBe(0);
  });

  test('a phone shows a list to read, no wider than its window, with text of 12 px at least', async () => {
    const page = await open({ width: 375 });
    await ready(page);
    expect(await shown(page)).toEqual(await ids(page));
    expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
    expect(await smallestText(page)).toBeGreaterThanOrEqual(12);
    const outside = await page.locator('.slide .slide-drawing').evaluateAll((drawings) =>
      drawings.flatMap((drawing) => {
        if (!drawing.checkVisibility()) return [];
        const slide = drawing.closest('.slide')!;
        const [box, room] = [drawing, slide].map((one) => one.getBoundingClientRect());
        return box!.top < room!.top || box!.bottom > room!.bottom ? [slide.id] : [];
      }),
    );
    expect(outside).toEqual([]);
  });

  test('each slide is printed on one page of its own, in its shape', async () => {
    const page = await open();
    await ready(page);
    const pdf = await page.pdf({ preferCSSPageSize: true, printBackground: true });
    const pages = await pagesOf(pdf);
    const titles = await page.locator('.slide :is(h1, h2)').allTextContents();
    expect(pages.length).toBe(titles.length);
    for (const [index, title] of titles.entries()) expect(pages[index]).toContain(title.replace(/[\s-]/gu, ''));
  });
});

/** The size of the smallest text that can be seen, in pixels. */
function smallestText(page: Page, selector = '.slide'): Promise<number> {
  return page.locator(selector).evaluateAll((slides) => {
    const sizes: number[] = [];
    for (const slide of slides) {
      const walker = document.createTreeWalker(slide, NodeFilter.SHOW_TEXT);
      for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
        const parent = node.parentElement;
        if (!parent?.checkVisibility({ visibilityProperty: true })) continue;
        if ((node.textContent ?? '').trim() === '') continue;
        // What only those who listen get has no size.
        const clipped = (element: Element | null): boolean =>
          element !== null &&
          (getComputedStyle(element).clipPath.startsWith('inset') || clipped(element.parentElement));
        if (!clipped(parent)) sizes.push(parseFloat(getComputedStyle(parent).fontSize));
      }
    }
    return Math.min(...sizes);
  });
}

/** What reaches out of its slide, or lies on the foot of it. */
function overflowing(page: Page): Promise<string[]> {
  return page.locator('.slide[data-current]').evaluateAll(([slide]) => {
    if (slide === undefined) return ['no slide'];
    const out: string[] = [];
    const face = slide.getBoundingClientRect();
    const foot = slide.querySelector('.slide-foot')?.getBoundingClientRect().top ?? face.bottom;
    const range = document.createRange();
    const walker = document.createTreeWalker(slide, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
      const parent = node.parentElement;
      if (parent === null || !parent.checkVisibility() || (node.textContent ?? '').trim() === '') continue;
      const clamp = parent.closest('.clamp, h2, .slide-step-title');
      // A clamped text ends where its box ends.
      const boxes: DOMRect[] = clamp === null ? [] : [clamp.getBoundingClientRect()];
      range.selectNodeContents(node);
      if (clamp === null) boxes.push(...range.getClientRects());
      const clipped = (element: Element | null): boolean =>
        element !== null && (getComputedStyle(element).clipPath.startsWith('inset') || clipped(element.parentElement));
      if (clipped(parent)) continue;
      const limit = parent.closest('.slide-foot') === null ? foot : face.bottom;
      for (const { left, right, top, bottom } of boxes) {
        if (left < face.left - 1 || right > face.right + 1 || top < face.top - 1 || bottom > limit + 1) {
          out.push(`${slide.id}: ${(node.textContent ?? '').trim().slice(0, 60)}`);
        }
      }
    }
    // A curve needs room to be read, and has no more than its slide.
    for (const svg of slide.querySelectorAll('.draws-experience')) {
      const { height, bottom } = svg.getBoundingClientRect();
      if (height < face.height / 6 || bottom > foot + 1) {
        out.push(`${slide.id}: a curve ${Math.round(height)} px high, down to ${Math.round(bottom)} px`);
      }
    }
    return [...new Set(out)];
  });
}

describe('from the back row, at 1920 × 1080', () => {
  test.each(maps)('every slide of %s keeps its text at 24 px or more, and inside', async (map) => {
    const page = await openLarge({ path: `/maps/${map}/present/` });
    await ready(page);
    const faults: string[] = [];
    for (const id of await ids(page)) {
      if (id !== 'title') await page.keyboard.press('ArrowRight');
      expect(await shown(page)).toEqual([id]);
      const smallest = await smallestText(page, '.slide[data-current]');
      if (smallest < 24) faults.push(`${id}: text of ${smallest} px`);
      faults.push(...(await overflowing(page)));
    }
    expect(faults).toEqual([]);
  });

  test('a slide is sixteen to nine and inside the window at any size that shows one at a time', async () => {
    const page = await open();
    await ready(page);
    for (const [width, height] of [
      [1920, 1080],
      [1000, 900],
      [2560, 700],
    ] as const) {
      await page.setViewportSize({ width, height });
      const box = await page.locator('.slide[data-current]').boundingBox();
      expect((box?.width ?? 0) / (box?.height ?? 1)).toBeCloseTo(16 / 9, 1);
      expect(box?.y).toBeGreaterThanOrEqual(0);
      expect((box?.y ?? 0) + (box?.height ?? 0)).toBeLessThanOrEqual(height);
      expect(box?.x).toBeGreaterThanOrEqual(0);
    }
  });
});

describe('for everyone', () => {
  test.each([
    { width: 1440, dark: false, slides: ['title', 'overview', 'stage-wait', 'actions'] },
    { width: 1440, dark: true, slides: ['moment-widest-gap', 'insights'] },
    { width: 375, dark: true, slides: ['title'] },
  ])('axe finds nothing at $width px, dark: $dark, on $slides', async ({ width, dark, slides }) => {
    const page = await open({ width, dark });
    await ready(page);
    for (const id of slides) {
      await page.evaluate((hash) => (location.hash = hash), id);
      await page.waitForSelector(`#${id}[data-current]`);
      expect(await axeViolations(page)).toEqual([]);
    }
  });

  test('search engines find the map instead', () => {
    const html = readFileSync(join(folder, `${path}index.html`), 'utf8');
    expect(html).toContain('<meta name="robots" content="noindex">');
    expect(html).toMatch(/<link rel="canonical" href="[^"]*\/maps\/buying-a-first-home\/">/u);
  });

  test('the map page leads here, with its view', async () => {
    const page = await open({ path: '/maps/buying-a-first-home/?persona=moving-from-abroad' });
    await page.click('.title-links a[href$="/present/"]');
    await page.waitForURL(/\/present\/\?persona=moving-from-abroad$/u);
    await ready(page);
  });
});
