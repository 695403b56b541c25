import type { Page } from 'playwright-core';
import { afterEach, describe, expect, test } from 'vitest';
import { openPage, type Opened, type OpenOptions } from './site.ts';

const path = '/insights/';
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

const rows = '.insight-rows > li:not([hidden])';
/** All insights, those without a rank last. */
const listed = (page: Page) =>
  page.locator(rows).evaluateAll((list) => list.map((row) => (row as HTMLElement).dataset['insight'] ?? ''));
/** The insights that have a rank, in its order. */
const order = (page: Page) =>
  page.locator(`ol${rows}`).evaluateAll((list) => list.map((row) => (row as HTMLElement).dataset['insight'] ?? ''));
const inPlot = (page: Page) =>
  page
    .locator('.plot-large .point:not([hidden])')
    .evaluateAll((list) => list.map((point) => (point as SVGElement).dataset['insight'] ?? ''));
const slide = (page: Page, weight: string, value: number) =>
  page.locator(`[data-weights] input[name=${weight}]`).evaluate((slider, to) => {
    (slider as HTMLInputElement).value = String(to);
    slider.dispatchEvent(new Event('input', { bubbles: true }));
    slider.dispatchEvent(new Event('change', { bubbles: true }));
  }, value);

async function choose(page: Page, facet: string, value: string): Promise<void> {
  await page.click(`[data-menu=${facet}] summary`);
  await page.check(`input[name=${facet}][value="${value}"]`);
  await page.keyboard.press('Escape');
}

describe('the ranking', () => {
  test('is complete without a script, with the arithmetic of each score and no control that does nothing', async () => {
    const page = await open({ javaScript: false });
    const first = page.locator(rows).first();
    expect(await first.locator('.score-sum').innerText()).toMatch(/×[\s\S]*÷[\s\S]*=/);
    const ranks = await page.locator(`${rows} .kind-mark text`).allTextContents();
    expect(ranks.map((rank) => Number(rank))).toEqual(ranks.map((_, index) => index + 1));
    expect(
      await page.locator('.weights, .facet-bar').evaluateAll((list) => list.map((one) => one.checkVisibility())),
    ).toEqual([false, false]);
  });

  test('leaves out what is resolved, declined or to be kept, and says so', async () => {
    const page = await open();
    const ranked = await order(page);
    const others = page.locator('.not-ranked li[data-insight]');
    expect(await others.count()).toBeGreaterThan(2);
    expect(await others.evaluateAll((all) => all.map((one) => one.getAttribute('data-insight') ?? ''))).toEqual(
      expect.not.arrayContaining(ranked),
    );
    expect(await others.locator('[data-rank-number]').count()).toBe(0);
    expect(await page.locator('.not-ranked > p').textContent()).toMatch(/to be kept.*resolved or declined/);
    expect(await page.locator('ol.insight-rows .row-status').allTextContents()).toEqual(
      expect.not.arrayContaining(['Resolved']),
    );
  });

  test('follows a weight: the list and the plot are in the new order, and the address says so', async () => {
    const page = await open();
    const before = await order(page);
    await slide(page, 'reach', 0);
    const after = await order(page);
    expect(after).not.toEqual(before);
    expect([...after].sort()).toEqual([...before].sort());
    expect(await inPlot(page)).toEqual(after);
    expect(new URL(page.url()).search).toBe('?weight-reach=0');
    expect(await page.locator('[data-weight-shown=reach]').textContent()).toBe('0');
  });

  test('tells what moved, on each entry and to those who listen', async () => {
    const page = await open();
    const before = await order(page);
    await slide(page, 'reach', 0);
    const after = await order(page);
    const risen = after.findIndex((id, index) => before.indexOf(id) > index);
    const id = after[risen] ?? '';
    const places = before.indexOf(id) - risen;
    expect(places).toBeGreaterThan(0);
    expect(await page.locator(`li[data-insight="${id}"] [data-moved]`).innerText()).toContain(`up ${places}`);
    expect(await page.locator(`li[data-insight="${id}"] .kind-mark text`).textContent()).toBe(String(risen + 1));
    expect(await page.locator(`.plot-large [data-insight="${id}"] > title`).textContent()).toMatch(
      new RegExp(`^${risen + 1}: `),
    );
    expect(await page.locator('[data-announce-order]').textContent()).toMatch(/^Ranked anew: \d+ insights moved/);
  });

  test('shows the weight as an exponent and the score that follows', async () => {
    const page = await open();
    const sum = page.locator(rows).first().locator('.score-sum');
    const before = await sum.locator('[data-score]').textContent();
    await slide(page, 'reach', 2);
    const again = page.locator(rows).first().locator('.score-sum');
    expect(await again.locator('[data-power=reach]').innerText()).toBe('2');
    expect(await again.locator('[data-score]').textContent()).not.toBe(before);
    expect(await again.locator('[data-power=impact]').isVisible()).toBe(false);
  });

  test('opens as an address says, and goes back to the site’s', async () => {
    const page = await open({ path: `${path}?weight-effort=0&weight-reach=nonsense` });
    expect(await page.locator('[data-weights] input[name=effort]').inputValue()).toBe('0');
    expect(await page.locator('[data-weights] input[name=reach]').inputValue()).toBe('1');
    await page.click('[data-reset-weights]');
    expect(new URL(page.url()).search).toBe('');
    expect(await page.locator('[data-moved]:visible').count()).toBe(0);
    expect(await page.evaluate(() => document.activeElement?.getAttribute('name'))).toBe('reach');
  });

  test('a slider moves by a tenth with the arrow keys', async () => {
    const page = await open();
    await page.focus('[data-weights] input[name=impact]');
    await page.keyboard.press('ArrowRight');
    expect(new URL(page.url()).search).toBe('?weight-impact=1.1');
  });
});

describe('the filters', () => {
  test('narrow the list and the plot, are counted, announced and in the address', async () => {
    const page = await open();
    const all = (await listed(page)).length;
    await choose(page, 'kind', 'risk');
    const left = await order(page);
    expect(left.length).toBeGreaterThan(0);
    expect(left.length).toBeLessThan(all);
    expect((await inPlot(page)).sort()).toEqual([...left].sort());
    expect(await page.locator('[data-count]').textContent()).toBe(`${left.length} of ${all} insights`);
    expect(await page.locator('[data-announce]').textContent()).toBe(`${left.length} of ${all} insights`);
    expect(new URL(page.url()).search).toBe('?kind=risk');
  });

  test('are OR inside and AND across', async () => {
    const page = await open({ path: `${path}?kind=risk` });
    const risks = (await order(page)).length;
    await choose(page, 'kind', 'pain');
    const either = (await order(page)).length;
    expect(either).toBeGreaterThan(risks);
    await choose(page, 'confidence', 'high');
    expect((await order(page)).length).toBeLessThan(either);
    await page.click('[data-reset]');
    expect(new URL(page.url()).search).toBe('');
    expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('SUMMARY');
  });

  test('live together with weights', async () => {
    const page = await open({ path: `${path}?weight-reach=0&kind=pain` });
    const pains = await order(page);
    const ranks = await page.locator(`${rows} .kind-mark text`).allTextContents();
    expect(pains.length).toBeGreaterThan(1);
    expect(ranks.map(Number)).toEqual(ranks.map(Number).sort((a, b) => a - b));
  });
});

describe('the plot', () => {
  test.each([
    { width: 1440, size: 'large' },
    { width: 768, size: 'medium' },
    { width: 375, size: 'small' },
  ])('at $width px there is one, $size, legible, and nothing in it lies on anything else', async ({ width, size }) => {
    const page = await open({ width });
    expect(await page.locator('.plot:visible').count()).toBe(1);
    const boxes = await page.locator(`.plot-${size} .point`).evaluateAll((points) =>
      points.flatMap((point) =>
        [...point.querySelectorAll('path, .point-label')].map((part) => {
          const { left, right, top, bottom } = part.getBoundingClientRect();
          return {
            left,
            right,
            top,
            bottom,
            text: part.textContent,
            of: (point as SVGElement).dataset['insight'] ?? '',
          };
        }),
      ),
    );
    const clashes = boxes.flatMap((a, index) =>
      boxes
        .slice(index + 1)
        // Two lines of one label touch.
        .filter(
          (b) =>
            a.of !== b.of &&
            a.left < b.right - 1 &&
            b.left < a.right - 1 &&
            a.top < b.bottom - 1 &&
            b.top < a.bottom - 1,
        )
        .map((b) => `${a.of} ${a.text} and ${b.of} ${b.text}`),
    );
    expect(clashes).toEqual([]);
    const sizes = await page.locator(`.plot-${size} text`).evaluateAll((texts) =>
      texts.map((text) => {
        const svg = (text as SVGTextElement).ownerSVGElement;
        const scale = (svg?.getBoundingClientRect().width ?? 0) / (svg?.viewBox.baseVal.width ?? 1);
        return parseFloat(getComputedStyle(text).fontSize) * scale;
      }),
    );
    expect(Math.min(...sizes)).toBeGreaterThanOrEqual(11.9);
    const targets = await page
      .locator(`.plot-${size} .point path`)
      .evaluateAll((paths) =>
        paths.map((one) => Math.min(one.getBoundingClientRect().width, one.getBoundingClientRect().height)),
      );
    expect(Math.min(...targets)).toBeGreaterThanOrEqual(24);
  });

  test('is walked through with the keyboard, in the order of the ranking, and a mark leads to its page', async () => {
    const page = await open();
    await page.focus('.plot-large .point:first-child');
    const [first = '', second] = await order(page);
    await page.keyboard.press('Tab');
    expect(await page.evaluate(() => (document.activeElement as SVGElement | null)?.dataset['insight'])).toBe(second);
    await page.keyboard.press('Shift+Tab');
    await page.keyboard.press('Enter');
    await page.waitForURL(`**/insights/${first}/`);
  });

  test('is printed, with the list', async () => {
    const page = await open();
    await page.setViewportSize({ width: 718, height: 1000 });
    await page.emulateMedia({ media: 'print' });
    expect(await page.locator('.plot-medium').isVisible()).toBe(true);
    expect(await page.locator('.facet-bar').isVisible()).toBe(false);
    expect(await page.locator('.weights').isVisible()).toBe(false);
    expect(await page.locator(rows).first().isVisible()).toBe(true);
  });
});

describe('the page of an insight', () => {
  test('marks where it happens in a slice of the map, and leads there', async () => {
    const page = await open({ path: '/insights/silence-after-underwriting/' });
    const slice = page.locator('.step-slice').first();
    expect(await slice.locator('[aria-current=location]').getAttribute('href')).toBe(
      '/maps/buying-a-first-home/#wait-for-a-decision',
    );
    expect(await slice.locator('.slice-picture li').count()).toBe(5);
    expect(await slice.locator('.slice-marks .marker').count()).toBeGreaterThan(0);
  });

  test('leads to what is done about it, to the metric, and to the teams who should know', async () => {
    const page = await open({ path: '/insights/silence-after-underwriting/' });
    const hrefs = await page.locator('main a').evaluateAll((links) => links.map((link) => link.getAttribute('href')));
    for (const href of ['/actions/promise-date/', '/metrics/contacts-per-case/', '/teams/underwriting/'])
      expect(hrefs).toContain(href);
  });
});
