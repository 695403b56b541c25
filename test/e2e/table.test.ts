import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import type { Page } from 'playwright-core';
import { afterEach, describe, expect, test } from 'vitest';
import { builtSite } from './built-site.ts';
import { axeViolations, openPage, type Opened, type OpenOptions } from './site.ts';

const map = '/maps/buying-a-first-home/';
const path = `${map}table/`;
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

const sortButton = (page: Page, column: string) => page.locator(`th[data-sort="${column}"] button`);
const search = (page: Page) => new URL(page.url()).search;
const announced = (page: Page) => page.locator('[data-announce]').textContent();

/** The step numbers of the rows that can be seen, from top to bottom. */
const numbers = (page: Page) =>
  page
    .locator('tbody tr:not([hidden]) > th')
    .evaluateAll((heads) => heads.map((head) => Number.parseInt(head.textContent)));
/** The text of a column, from top to bottom. */
async function column(page: Page, id: string): Promise<string[]> {
  const index = await page
    .locator(`th[data-sort="${id}"]`)
    .evaluate((head) => (head as HTMLTableCellElement).cellIndex);
  return page
    .locator('tbody tr')
    .evaluateAll(
      (rows, at) => rows.map((row) => (row as HTMLTableRowElement).cells[at]?.innerText.trim() ?? ''),
      index,
    );
}
const journey = Array.from({ length: 16 }, (_, index) => index + 1);

async function chooseChannel(page: Page, id: string): Promise<void> {
  await page.click('[data-menu=channel] summary');
  await page.check(`input[name=channel][value="${id}"]`);
  await page.keyboard.press('Escape');
}

describe('the table of a map', () => {
  test('is complete without JavaScript, in the journey’s order', async () => {
    const page = await open({ javaScript: false });
    expect(await numbers(page)).toEqual(journey);
    expect(await page.locator('tbody th[scope=row] a').count()).toBe(16);
    expect(await page.locator('caption').textContent()).toMatch(/16 steps in 5 stages.+in the journey’s order/s);
    const heads = await page.locator('thead th[scope=col]').allInnerTexts();
    for (const lane of ['Stage', 'Still with us', 'Loss', 'Channels', 'Needs', 'Pain points', 'Backstage', 'Evidence'])
      expect(heads.some((head) => head.startsWith(lane))).toBe(true);
    expect(
      await page.locator('td', { hasText: 'Nine days with no word (severity 3: people leave over it)' }).count(),
    ).toBe(1);
    expect(await column(page, 'experience.moving-from-abroad')).toContain('unknown');
  });

  test('has no cell missing and none too many', async () => {
    for (const other of [path, '/maps/closing-an-account/table/', '/maps/cash-machine-keeps-the-cash/table/']) {
      const page = await open({ path: other });
      const lengths = await page
        .locator('.map-table tr')
        .evaluateAll((rows) => rows.map((row) => (row as HTMLTableRowElement).cells.length));
      expect(new Set(lengths).size).toBe(1);
      await opened?.close();
    }
  });

  test('holds a step that the map holds, behind the same address', async () => {
    const page = await open();
    const link = page.locator('tbody th a', { hasText: 'Wait for a decision' });
    await link.click();
    await page.waitForURL(`**${map}#wait-for-a-decision`);
    expect(await page.locator('#wait-for-a-decision').isVisible()).toBe(true);
  });

  test('is copied as text: a line a row, a tab between cells', async () => {
    const page = await open({ path: `${path}?channel=contact-centre&only=1` });
    const rows = (await numbers(page)).length;
    const text = await page.evaluate(() => {
      const [head, body] = [document.querySelector('thead'), document.querySelector('tbody:last-of-type')];
      getSelection()?.setBaseAndExtent(head!, 0, body!, body!.childNodes.length);
      return getSelection()?.toString() ?? '';
    });
    const lines = text.trim().split('\n');
    const cells = await page.locator('thead th').count();
    expect(lines).toHaveLength(rows + 1);
    expect(lines.map((line) => line.split('\t').length)).toEqual(lines.map(() => cells));
    expect(lines[1]).toContain('Wait (4 weeks)');
  });

  test('is not found beside its map, whose own page says all of it', async () => {
    const folder = join(await builtSite(), 'pagefind/fragment');
    const found = readdirSync(folder).map((file) => gunzipSync(readFileSync(join(folder, file))).toString());
    expect(found.filter((page) => page.includes(`"url":"${map}"`))).toHaveLength(1);
    expect(found.filter((page) => page.includes('/table/'))).toEqual([]);
  });
});

describe('sorting', () => {
  test('goes from one order to the other and back to the journey’s, and says so', async () => {
    const page = await open();
    const loss = page.locator('th[data-sort=loss]');
    expect(await loss.getAttribute('aria-sort')).toBeNull();
    await sortButton(page, 'loss').click();
    expect((await column(page, 'loss')).slice(0, 2)).toEqual(['21', '9']);
    expect(await loss.getAttribute('aria-sort')).toBe('descending');
    expect(await page.locator('[aria-sort]').count()).toBe(1);
    expect(search(page)).toBe('?sort=-loss');
    expect(await announced(page)).toBe('16 of 16 steps, sorted by Loss, highest first');
    expect(await page.locator('caption').textContent()).toContain('sorted by Loss, highest first');

    await sortButton(page, 'loss').click();
    expect(search(page)).toBe('?sort=loss');
    expect(await loss.getAttribute('aria-sort')).toBe('ascending');
    await sortButton(page, 'loss').click();
    expect(search(page)).toBe('');
    expect(await numbers(page)).toEqual(journey);
    expect(await announced(page)).toBe('16 of 16 steps, in the journey’s order');
    expect(await page.getAttribute('th[data-sort=step]', 'aria-sort')).toBe('ascending');
    expect(
      await page
        .locator('tbody')
        .evaluateAll((bodies) => bodies.every(({ childElementCount }) => childElementCount > 0)),
    ).toBe(true);
  });

  test('keeps what is not known last both ways', async () => {
    const page = await open();
    const persona = 'experience.moving-from-abroad';
    for (const _ of ['ascending', 'descending']) {
      await sortButton(page, persona).click();
      const emotions = await column(page, persona);
      // A feeling known in a word only has no place among numbers either.
      const first = emotions.findIndex((emotion) => !/^[+−\d]/.test(emotion));
      expect(first).toBeGreaterThan(0);
      expect(emotions.slice(first).filter((emotion) => /^[+−\d]/.test(emotion))).toEqual([]);
    }
  });

  test('lists the severest pains first, then by their number', async () => {
    const page = await open();
    await sortButton(page, 'pains').click();
    const [first = '', ...rest] = await column(page, 'pains');
    expect(first).toContain('severity 3');
    expect(rest.at(-1)).toBe('');
  });

  test('can be undone, also when its column is switched off', async () => {
    const page = await open({ path: `${path}?lanes=doing,needs&sort=-pains` });
    expect(await sortButton(page, 'pains').isVisible()).toBe(false);
    expect(await numbers(page)).not.toEqual(journey);
    await page.click('[data-unsort]');
    expect(await numbers(page)).toEqual(journey);
    expect(search(page)).toBe('?lanes=doing,needs');
    expect(await page.evaluate(() => document.activeElement?.className)).toBe('table-frame');
  });

  test('works by keyboard and keeps the focus', async () => {
    const page = await open();
    await page.focus('.map-bar input[name=only]');
    await page.keyboard.press('Tab');
    expect(await page.evaluate(() => document.activeElement?.className)).toBe('table-frame');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    expect(await numbers(page)).toEqual([...journey].reverse());
    expect(await page.evaluate(() => document.activeElement?.closest('th')?.dataset['sort'])).toBe('step');
  });

  test('survives filters, back and forward, and a pasted link', async () => {
    const page = await open({ path: `${path}?sort=-loss` });
    const sorted = await numbers(page);
    expect(sorted).not.toEqual(journey);
    await chooseChannel(page, 'contact-centre');
    expect(search(page)).toBe('?channel=contact-centre&sort=-loss');
    expect(await numbers(page)).toEqual(sorted);
    await page.click('[data-unsort]');
    await page.goBack();
    expect(await numbers(page)).toEqual(sorted);
    await page.goBack();
    expect(search(page)).toBe('?sort=-loss');
    expect(await page.isChecked('input[value=contact-centre]')).toBe(false);
  });
});

describe('filters', () => {
  test('dim what does not match, count what does, and tell both to who does not see it', async () => {
    const page = await open();
    await chooseChannel(page, 'contact-centre');
    const dimmed = await page.locator('tbody tr[data-dim]').count();
    expect(dimmed).toBeGreaterThan(0);
    expect(await page.textContent('[data-count]')).toBe(`${16 - dimmed} of 16 steps`);
    expect(await announced(page)).toBe(`${16 - dimmed} of 16 steps, in the journey’s order`);
    expect(await numbers(page)).toEqual(journey);
    const row = page.locator('tbody tr[data-dim] > th').first();
    expect(await row.ariaSnapshot()).toContain('does not match');
  });

  test('match the same steps as on the map', async () => {
    const query = '?persona=self-employed-owner&channel=broker,post';
    const page = await open({ path: path + query });
    const here = await page.locator('tbody tr:not([data-dim])').evaluateAll((rows) => rows.map(({ id }) => id));
    await page.goto(page.url().replace('table/', ''));
    const there = await page
      .locator('journey-map[data-main] [data-step]:not([data-dim])')
      .evaluateAll((steps) => steps.map((step) => (step as HTMLElement).dataset['step']));
    expect(here.length).toBeGreaterThan(0);
    expect(here).toEqual(there);
  });

  test('"Only matching" leaves out the rows, and the columns of personas, that are dimmed', async () => {
    const page = await open();
    await page.click('[data-persona="moving-from-abroad"]');
    expect(search(page)).toBe('?persona=first-time-buyer,self-employed-owner');
    const head = page.locator('th[data-persona-column="moving-from-abroad"]');
    expect(await head.getAttribute('data-dim')).toBe('');
    expect(await head.isVisible()).toBe(true);
    await chooseChannel(page, 'contact-centre');
    await page.check('input[name=only]');
    expect(await head.isVisible()).toBe(false);
    expect(`${(await numbers(page)).length} of 16 steps`).toBe(await page.textContent('[data-count]'));
    await page.click('[data-reset]');
    expect(await numbers(page)).toEqual(journey);
    expect(await head.isVisible()).toBe(true);
    expect(search(page)).toBe('');
  });

  test('a persona taken out and back in leaves nothing filtered', async () => {
    const page = await open();
    await page.click('[data-persona="first-time-buyer"]');
    await page.click('[data-persona="first-time-buyer"]');
    expect(search(page)).toBe('');
    expect(await page.locator('.chip[aria-pressed=true]').count()).toBe(3);
  });

  test('lanes choose the columns', async () => {
    const page = await open();
    await page.click('[data-menu=lanes] summary');
    await page.uncheck('input[name=lane][value="still-with-us"]');
    await page.uncheck('input[name=lane][value="experience"]');
    const visible = await page.locator('thead th:visible').allInnerTexts();
    expect(visible.join()).not.toMatch(/Still with us|Loss|emotion/);
    expect(visible.length).toBe(await page.locator('tbody tr').first().locator(':is(th, td):visible').count());
    expect(search(page)).toMatch(/^\?lanes=channels,doing,/);
  });

  test('when nothing matches, the table says so', async () => {
    const query = '?persona=carer-for-a-parent&channel=mobile-app&only=1';
    const page = await open({ path: `/maps/cash-machine-keeps-the-cash/table/${query}` });
    expect(await numbers(page)).toEqual([]);
    expect(await page.locator('[data-none]').isVisible()).toBe(true);
    await page.click('[data-reset]');
    expect(await page.locator('[data-none]').isVisible()).toBe(false);
  });

  test('dimmed text keeps a contrast of 5 to 1', async () => {
    for (const dark of [false, true]) {
      const page = await open({ path: `${path}?channel=contact-centre&persona=first-time-buyer`, dark });
      const ratios = await page
        .locator('.map-table [data-dim] :is(a, .lead, .item, .more), thead [data-dim] small')
        .evaluateAll((elements) => {
          const context = document.createElement('canvas').getContext('2d', { willReadFrequently: true })!;
          const rgb = (colour: string) => {
            context.clearRect(0, 0, 1, 1);
            context.fillStyle = colour;
            context.fillRect(0, 0, 1, 1);
            return [...context.getImageData(0, 0, 1, 1).data];
          };
          const luminance = (colour: string) => {
            const [r = 0, g = 0, b = 0] = rgb(colour)
              .slice(0, 3)
              .map((value) => value / 255)
              .map((value) => (value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4));
            return 0.2126 * r + 0.7152 * g + 0.0722 * b;
          };
          const background = (element: Element | null): string => {
            if (element === null) return 'white';
            const { backgroundColor, backgroundImage } = getComputedStyle(element);
            if (backgroundImage !== 'none') return 'grey'; // No dimmed cell has a tint.
            return rgb(backgroundColor)[3] === 0 ? background(element.parentElement) : backgroundColor;
          };
          return elements.map((element) => {
            const [a, b] = [luminance(getComputedStyle(element).color), luminance(background(element))];
            return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
          });
        });
      expect(ratios.length).toBeGreaterThan(50);
      expect(Math.min(...ratios)).toBeGreaterThanOrEqual(5);
      await opened?.close();
    }
  });
});

describe('the way to the map takes the view along', () => {
  test('with the step it points to', async () => {
    const page = await open();
    await chooseChannel(page, 'contact-centre');
    await page.evaluate(() => {
      location.hash = 'upload-documents';
    });
    await page.click('.title-links a');
    await page.waitForURL(`**${map}?channel=contact-centre#upload-documents`);
    expect(await page.isChecked('journey-map[data-main] input[value=contact-centre]')).toBe(true);
  });

  test('and the way back, to a table that shows the same', async () => {
    const page = await open({ path: `${map}?channel=contact-centre&only=1` });
    const matching = await page.textContent('journey-map[data-main] [data-count]');
    await page.click('.map-header a[href$="/table/"]');
    await page.waitForURL(`**${path}?channel=contact-centre&only=1`);
    expect(`${(await numbers(page)).length} of 16 steps`).toBe(matching);
  });

  test('what only the map knows comes back from the table as it was', async () => {
    const query = '?view=overview&folded=apply&compare=buying-a-first-home-2027';
    const page = await open({ path: path + query });
    await sortButton(page, 'loss').click();
    await page.click('.title-links a');
    await page.waitForURL(`**${map}${query}&sort=-loss`);
  });
});

describe('on the screen', () => {
  const filtered = '?persona=first-time-buyer&channel=contact-centre&sort=-loss';
  test.each([
    { width: 1440, dark: false, query: filtered },
    { width: 1440, dark: true, query: '' },
    { width: 375, dark: false, query: '' },
    { width: 375, dark: true, query: filtered },
  ])('at $width px, dark: $dark, it is clean for axe and not wider than the window', async ({ width, dark, query }) => {
    const page = await open({ path: path + query, width, dark });
    expect(await axeViolations(page)).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
  });

  test.each([1440, 375])('at %i px headings and steps stay in sight while the frame scrolls', async (width) => {
    const page = await open({ width });
    const frame = page.locator('.table-frame');
    await frame.scrollIntoViewIfNeeded();
    await frame.evaluate((element) => {
      element.scrollTo(900, 700);
    });
    const box = (await frame.boundingBox())!;
    const head = (await page.locator('th[data-sort=pains]').boundingBox())!;
    const step = (await page.locator('#upload-documents > th').boundingBox())!;
    const corner = (await page.locator('th[data-sort=step]').boundingBox())!;
    expect(Math.abs(head.y - box.y)).toBeLessThan(3);
    expect(Math.abs(step.x - box.x)).toBeLessThan(3);
    expect(Math.abs(corner.x - box.x) + Math.abs(corner.y - box.y)).toBeLessThan(5);
    expect(step.width).toBeLessThan(width * 0.45);
  });

  test('what has the focus is not below the headings', async () => {
    const page = await open({ width: 375 });
    await page.locator('.table-frame').evaluate((element) => {
      element.scrollTo(900, 1500);
    });
    const link = page.locator('tbody td a').first();
    await link.focus();
    const box = (await link.boundingBox())!;
    const corner = (await page.locator('th[data-sort=step]').boundingBox())!;
    expect(box.y).toBeGreaterThanOrEqual(corner.y + corner.height);
    expect(box.x).toBeGreaterThanOrEqual(corner.x + corner.width);
  });

  test('a step in the address is in sight, whatever the order', async () => {
    const page = await open({ path: `${path}?sort=-loss#six-months-on` });
    const row = page.locator('tr:target');
    expect(await row.count()).toBe(1);
    const box = (await row.boundingBox())!;
    const corner = (await page.locator('th[data-sort=step]').boundingBox())!;
    expect(box.y).toBeGreaterThanOrEqual(corner.y + corner.height);
    expect(box.y).toBeLessThan(900);
  });

  test('nothing moves while it loads', async () => {
    const page = await open({ isFirstVisit: true });
    const shift = await page.evaluate(
      () =>
        new Promise<number>((resolve) => {
          let sum = 0;
          new PerformanceObserver((list) => {
            for (const entry of list.getEntries()) sum += (entry as PerformanceEntry & { value: number }).value;
          }).observe({ type: 'layout-shift', buffered: true });
          setTimeout(() => resolve(sum), 500);
        }),
    );
    expect(shift).toBe(0);
  });
});

test('on paper it fits the width of an A4 sheet', async () => {
  const page = await open();
  // 297 mm less two margins of 9 mm, at 96 dpi.
  await page.setViewportSize({ width: Math.floor((279 / 25.4) * 96), height: 700 });
  await page.emulateMedia({ media: 'print' });
  expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
  expect(await page.locator('.table-frame').evaluate((frame) => frame.scrollWidth - frame.clientWidth)).toBe(0);
});

describe('a second company under /cx', () => {
  test('has tables too, with no persona and no emotion where there is none', async () => {
    const page = await open({ site: 'second-company', path: '/maps/new-meter/table/' });
    expect(await page.locator('[data-persona-column]').count()).toBe(0);
    expect(await numbers(page)).toEqual([1, 2, 3, 4, 5, 6]);
    expect(await page.getAttribute('.title-links a', 'href')).toBe('/cx/maps/new-meter/');
    expect(await axeViolations(page)).toEqual([]);
  });
});
