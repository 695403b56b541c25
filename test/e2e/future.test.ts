import { afterEach, describe, expect, test } from 'vitest';
import { openPage, type Opened, type OpenOptions } from './site.ts';

const now = '/maps/buying-a-first-home/';
const wish = '/maps/buying-a-first-home-2027/';

let opened: Opened[] = [];
const open = async (options: OpenOptions) => {
  const one = await openPage(options);
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

const main = 'journey-map[data-main]';
const others = `${main} .map-frame .curve.other`;

describe('a future map', () => {
  test('shows the curves of the current one behind its own, without a script too, and says whose they are', async () => {
    const page = await open({ path: wish, javaScript: false });
    expect(await page.locator(others).count()).toBe(2);
    expect(await page.locator(`${main} .other-key`).textContent()).toBe('Buying a first home');
    // It is not a comparison yet: no lane of differences, and no sentence.
    expect(await page.locator(`${main} [data-comparison]`).isVisible()).toBe(false);
  });

  test('hides them by choice, in the address, and brings them back', async () => {
    const page = await open({ path: wish });
    await page.click(`${main} [data-menu=curves] summary`);
    await page.uncheck(`${main} input[name=behind]`);
    await expect.poll(() => page.locator(others).count()).toBe(0);
    expect(new URL(page.url()).search).toBe('?behind=0');
    await expect.poll(() => page.locator(`${main} .other-key`).count()).toBe(0);
    await page.goBack();
    await expect.poll(() => page.locator(others).count()).toBe(2);
    await expect.poll(() => page.locator(`${main} .other-key`).count()).toBe(1);
    expect(await page.locator(`${main} input[name=behind]`).isChecked()).toBe(true);
  });

  test('keeps them when another persona is drawn', async () => {
    const page = await open({ path: wish });
    await page.click(`${main} [data-persona=moving-from-abroad]`);
    await expect.poll(() => page.locator(others).count()).toBe(3);
  });

  test('lists what changes, with links to the steps of both maps and to the actions', async () => {
    const page = await open({ path: wish, javaScript: false });
    const changes = page.locator('.changes');
    expect(await changes.locator('h2').textContent()).toBe('What changes');
    const links = await changes.locator('a').evaluateAll((all) => all.map((link) => link.getAttribute('href')));
    expect(links).toContain(`${now}#gather-documents`);
    expect(links).toContain(`${wish}#get-a-date-for-the-answer`);
    expect(links.some((link) => /^\/actions\/.*promise-date/.test(link ?? ''))).toBe(true);
    const sizes = await changes
      .locator('.changed-emotions tbody td:last-child')
      .evaluateAll((cells) => cells.map((cell) => Math.abs(Number(cell.textContent.replace('−', '-')))));
    expect(sizes.length).toBeGreaterThan(8);
    expect(sizes).toEqual([...sizes].sort((a, b) => b - a));
  });
});

test('the current map says in a line what the future one changes, and leads there', async () => {
  const page = await open({ path: now });
  const line = page.locator('.map-header dd.after a');
  expect(await line.textContent()).toMatch(/^\d+ steps? gone, .* answered/);
  await line.click();
  await expect.poll(() => new URL(page.url()).pathname + new URL(page.url()).hash).toBe(`${wish}#map_changes`);
});
