import type { Page } from 'playwright-core';
import { afterEach, describe, expect, test } from 'vitest';
import { axeViolations, openPage, type OpenOptions, type Opened } from './site.ts';

let opened: Opened | undefined;
afterEach(async () => {
  expect(opened?.problems).toEqual([]);
  await opened?.close();
});

async function open(options: Omit<OpenOptions, 'site' | 'path'> & { path?: string }): Promise<Page> {
  opened = await openPage({ site: 'arabic', path: '/maps/first-visit/', ...options });
  return opened.page;
}

/** The middles of all steps’ titles from left to right, as the step’s numbers. */
const numbersFromLeft = (page: Page) =>
  page.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>('.map-frame [data-step]')]
      .map((step) => ({
        left: step.getBoundingClientRect().left,
        number: step.querySelector('.step-number')?.textContent,
      }))
      .sort((a, b) => a.left - b.left)
      .map(({ number }) => Number(number)),
  );

describe('a site that is written from right to left', () => {
  test('says so, and its journey runs that way', async () => {
    const page = await open({});
    expect(await page.locator('html').getAttribute('dir')).toBe('rtl');
    expect(await numbersFromLeft(page)).toEqual([10, 9, 8, 7, 6, 5, 4, 3, 2, 1]);
  });

  test('draws its curves the way its columns run: each dot lies at its step and its level in the drawing', async () => {
    const page = await open({ width: 1800 });
    const dots = await page.evaluate(() => {
      const toDrawing = document.querySelector<SVGSVGElement>('.draws-experience')?.getScreenCTM()?.inverse();
      return [...document.querySelectorAll(':is(.lane-experience, .lane-experience > .tied) > .marker.i-1')].map(
        (dot) => {
          const { left, top, width, height } = dot.getBoundingClientRect();
          const { x, y } = new DOMPoint(left + width / 2, top + height / 2).matrixTransform(toDrawing);
          return [Number(x.toFixed(1)), Math.round((98 - y) / 31)];
        },
      );
    });
    const levels = [1, 0, -2, 1, 0, -1, 2, 0, 1, 2];
    expect(dots).toEqual(levels.map((level, index) => [index + 0.5, level]));
  });

  test('keeps the lane’s names at the right, and the strip’s window over what is in view', async () => {
    const page = await open({ width: 1000 });
    const sides = () =>
      page.evaluate(() => {
        const box = (selector: string) => document.querySelector(selector)?.getBoundingClientRect() ?? new DOMRect();
        const [frame, heads, track, shown] = ['.map-frame', '.lane-heads', '[data-strip-track]', '.strip-window'].map(
          box,
        );
        return {
          heads: Math.round((frame?.right ?? 0) - (heads?.right ?? 99)),
          window: Math.round((track?.right ?? 0) - (shown?.right ?? 99)),
          left: Math.round((shown?.left ?? 99) - (track?.left ?? 0)),
        };
      });
    await expect.poll(sides).toMatchObject({ window: 0 });
    expect((await sides()).heads).toBeLessThan(3);
    await page.locator('.map-frame').evaluate((frame) => frame.scrollTo({ left: -frame.scrollWidth }));
    await expect.poll(async () => (await sides()).left).toBeLessThan(3);
    expect((await sides()).heads).toBeLessThan(3);
  });

  test('goes on with the key that points on', async () => {
    const page = await open({});
    await page.locator('#call .step-link').focus();
    await page.keyboard.press('ArrowLeft');
    expect(await page.evaluate(() => document.activeElement?.textContent.trim())).toBe('يشرح ما يؤلمه');
    await page.keyboard.press('ArrowRight');
    expect(await page.evaluate(() => document.activeElement?.textContent.trim())).toBe('يتصل بالعيادة');
  });

  test('keeps signs in front of their numbers', async () => {
    const page = await open({ path: '/maps/first-visit/print/' });
    const order = await page
      .locator('.read-out', { hasText: '2' })
      .first()
      .evaluate((element) => {
        const text = element.firstChild as Text;
        const place = (letter: string) => {
          const range = document.createRange();
          range.setStart(text, text.data.indexOf(letter));
          range.setEnd(text, text.data.indexOf(letter) + 1);
          return range.getBoundingClientRect().left;
        };
        return place(/[+−]/u.exec(text.data)?.[0] ?? '') < place('2');
      });
    expect(order).toBe(true);
  });

  test.for([1440, 375])('has no page wider than a screen of %i px, and passes axe', async (width) => {
    const page = await open({ width });
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
    expect(await axeViolations(page)).toEqual([]);
  });
});
