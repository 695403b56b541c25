import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { lettersOf, pagesOf } from './pdf-text.ts';
import { addressOf, axeViolations, openPage } from './site.ts';

const maps = ['buying-a-first-home', 'buying-a-first-home-2027', 'cash-machine-keeps-the-cash', 'closing-an-account'];
const papers = [
  { paper: 'A4', path: 'print/', steps: 8, millimetres: [297, 210] },
  { paper: 'A3', path: 'print/a3/', steps: 12, millimetres: [420, 297] },
] as const;

const ready = (page: Page) => page.waitForSelector('print-sheets[data-ready]');
const pdfOf = (page: Page) => page.pdf({ preferCSSPageSize: true });

/**
 * Every piece of text in the steps of a map's page, as its letters. Left out is what the page itself keeps for other
 * places: the labels of cards, the texts for screen readers, the readings of personas that are not drawn. A reading is
 * taken apart: on paper its numbers stand at the dots, its words below, and a mark says whose they are.
 */
async function textsOfMap(page: Page): Promise<string[]> {
  const texts = await page.locator('journey-map[data-main] .map-frame').evaluate((frame) => {
    // Read-outs stand there while somebody points.
    const pointed = new CSSStyleSheet();
    pointed.replaceSync(':is(.feeling, .touchpoint) > .reading { display: block; }');
    document.adoptedStyleSheets = [pointed];
    const skipped =
      '.cell-label, .sr, .step-links, .source-names, .lane-heads, .stage-fold, .visibility, .line-ends, .who';
    const walker = document.createTreeWalker(frame, NodeFilter.SHOW_TEXT);
    const found: string[] = [];
    for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
      const parent = node.parentElement;
      if (!parent?.checkVisibility({ visibilityProperty: true }) || parent.closest(skipped) !== null) continue;
      const text = node.textContent ?? '';
      if (parent.closest('.reading') === null) found.push(text);
      // "0 to −2, forgotten"; a touchpoint without detail is a dot on its track.
      else if (parent.closest('.feeling') !== null) found.push(...text.split(/, | to /));
      else if (parent.closest('.reading')?.querySelector('.what') !== null) found.push(text);
    }
    return found;
  });
  return texts.map(lettersOf).filter((text) => /[\p{L}\p{N}]/u.test(text));
}

/** The texts that occur less often on paper than in the map. */
function missingFrom(paper: string, texts: readonly string[]): string[] {
  const wanted = new Map<string, number>();
  for (const text of texts) wanted.set(text, (wanted.get(text) ?? 0) + 1);
  return [...wanted].filter(([text, count]) => paper.split(text).length - 1 < count).map(([text]) => text);
}

/** Everything on the sheets whose own text or box reaches beyond its cell or beyond the paper. */
async function overflowing(page: Page): Promise<string[]> {
  await page.emulateMedia({ media: 'print' });
  const found = await page.locator('.sheet').evaluateAll((sheets) => {
    const name = (element: Element) =>
      `${element.tagName}.${element.getAttribute('class') ?? ''}: ${element.textContent.trim().slice(0, 40)}`;
    const range = document.createRange();
    /** The boxes of an element and of the text that is its own. */
    const boxesOf = (element: Element) => [
      element.getBoundingClientRect(),
      ...[...element.childNodes].flatMap((node) => {
        if (!(node instanceof Text)) return [];
        range.selectNodeContents(node);
        return [...range.getClientRects()];
      }),
    ];
    const out: string[] = [];
    for (const sheet of sheets) {
      const paper = sheet.getBoundingClientRect();
      for (const element of sheet.querySelectorAll('*')) {
        if (!element.checkVisibility() || element.closest('svg, .sr') !== null) continue;
        // Numbers at dots and marks may reach over the side of their column, never over the paper.
        const free = element.closest('.dots, .marker') !== null;
        const box = (free ? sheet : (element.closest('td, th') ?? sheet)).getBoundingClientRect();
        for (const { left, right, top, bottom } of boxesOf(element)) {
          const beyond =
            Math.max(box.left, paper.left) - left > 1 ||
            right - Math.min(box.right, paper.right) > 1 ||
            paper.top - top > 1 ||
            bottom - paper.bottom > 1 ||
            (!free && (box.top - top > 1 || bottom - box.bottom > 1));
          if (beyond) out.push(name(element));
        }
        if (element instanceof HTMLElement && !['visible', ''].includes(getComputedStyle(element).overflow))
          out.push(`clips: ${name(element)}`);
      }
    }
    return [...new Set(out)];
  });
  await page.emulateMedia({ media: null });
  return found;
}

/** Texts of one sheet that lie on one another: the words of a cell, the numbers at its dots, the names at its left. */
async function overlapping(page: Page): Promise<string[]> {
  return page.locator('.sheet').evaluateAll((sheets) => {
    const range = document.createRange();
    const out: string[] = [];
    for (const sheet of sheets) {
      const walker = document.createTreeWalker(sheet, NodeFilter.SHOW_TEXT);
      const boxes: { text: string; box: DOMRect; parent: Element }[] = [];
      for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
        const parent = node.parentElement;
        if (parent === null || !parent.checkVisibility() || parent.closest('.sr, svg') !== null) continue;
        if ((node.textContent ?? '').trim() === '') continue;
        range.selectNodeContents(node);
        for (const box of range.getClientRects()) boxes.push({ text: (node.textContent ?? '').trim(), box, parent });
      }
      boxes.sort((a, b) => a.box.top - b.box.top);
      for (const [index, a] of boxes.entries()) {
        for (const b of boxes.slice(index + 1)) {
          if (b.box.top >= a.box.bottom) break;
          const wide = Math.min(a.box.right, b.box.right) - Math.max(a.box.left, b.box.left);
          const high = Math.min(a.box.bottom, b.box.bottom) - b.box.top;
          // The boxes of two lines share what is above and below their letters.
          const line = Math.min(a.box.height, b.box.height);
          if (wide > 1 && high > line * 0.45) out.push(`${a.text.slice(0, 30)} / ${b.text.slice(0, 30)}`);
        }
      }
    }
    return out;
  });
}

describe.each(maps)('%s on paper', (map) => {
  test.each(papers)('$paper: a page a sheet, and every word of the map', async ({ path, steps, millimetres }) => {
    const { page, problems, close } = await openPage({ path: `/maps/${map}/` });
    const texts = await textsOfMap(page);
    expect(texts.length).toBeGreaterThan(100);
    await page.goto(addressOf(`/maps/${map}/${path}`));
    await ready(page);
    const sheets = page.locator('.sheet');
    for (const count of await sheets.evaluateAll((all) =>
      all.map((one) => one.querySelectorAll('th[scope=col]').length),
    ))
      expect(count).toBeLessThanOrEqual(steps);
    const pages = await pagesOf(await pdfOf(page));
    expect(pages.length).toBe(await sheets.count());
    expect(missingFrom(pages.join(''), texts)).toEqual([]);
    const title = lettersOf((await page.locator('.sheet-title').first().textContent()) ?? '');
    for (const [index, text] of pages.entries()) {
      expect(text).toContain(title);
      expect(text).toContain(`Sheet${index + 1}of${pages.length}`);
      expect(text).toContain(`/maps/${lettersOf(map)}/`);
      expect(text).toContain('Owner:');
    }
    expect(await overflowing(page)).toEqual([]);
    expect(await overlapping(page)).toEqual([]);
    const [width, height] = millimetres.map((length) => (length * 96) / 25.4);
    for (const box of await sheets.evaluateAll((all) =>
      all.map((one) => one.getBoundingClientRect().toJSON() as DOMRect),
    )) {
      expect(box.width).toBeCloseTo(width!, 0);
      expect(box.height).toBeCloseTo(height!, 0);
    }
    expect(problems).toEqual([]);
    await close();
  });
});

describe('a sheet', () => {
  const path = '/maps/buying-a-first-home/print/';

  test('repeats its headings, says which stage goes on, and names the lanes at the left', async () => {
    const { page, close } = await openPage({ path });
    const sheets = page.locator('.sheet');
    const spans = await page.locator('.sheet-span b').allTextContents();
    expect(new Set(spans)).toEqual(new Set(['Steps 1 to 8 of 16', 'Steps 9 to 16 of 16']));
    const second = sheets.nth(spans.indexOf('Steps 9 to 16 of 16'));
    expect(await second.locator('.sheet-stages th[scope=colgroup]').first().textContent()).toMatch(
      /^\s*Apply\s+\(continued\)/,
    );
    for (const sheet of await sheets.all()) {
      expect(await sheet.locator('th[scope=col]').count()).toBe(8);
      expect(await sheet.locator('.legend li:visible').count()).toBe(2);
      expect(await sheet.locator('.row-name').count()).toBe(2 + (await sheet.locator('.sheet-row').count()));
    }
    await close();
  });

  test('carries the curve to its edge, where the next sheet takes it up at the same height', async () => {
    const { page, close } = await openPage({ path });
    const boxes = await page.locator('[data-drawing=experience]').evaluateAll((drawings) =>
      drawings.map((drawing) => ({
        viewBox: drawing.getAttribute('viewBox'),
        curves: [...drawing.querySelectorAll('.curve')].map((curve) => curve.getAttribute('d')),
        top: drawing.getBoundingClientRect().top - drawing.closest('.sheet')!.getBoundingClientRect().top,
      })),
    );
    expect(boxes.map(({ viewBox }) => viewBox?.split(' ')[0])).toEqual(['0', '8']);
    expect(boxes[1]?.curves).toEqual(boxes[0]?.curves);
    expect(boxes[1]?.top).toBe(boxes[0]?.top);
    await close();
  });

  test('has no type below 7.5 points', async () => {
    for (const { path: kind } of papers) {
      const { page, close } = await openPage({ path: `/maps/closing-an-account/${kind}` });
      const sizes = await page
        .locator('.sheet, .sheet *')
        .evaluateAll((all) =>
          all.filter((one) => one.textContent !== '').map((one) => parseFloat(getComputedStyle(one).fontSize)),
        );
      expect(Math.min(...sizes)).toBeGreaterThanOrEqual(10);
      await close();
    }
  });

  test('is white with dark ink in the dark theme, too', async () => {
    const colours = async (dark: boolean) => {
      const { page, close } = await openPage({ path, dark });
      const found = await page
        .locator('.sheet, .sheet .marker, .sheet .curve, .sheet small, .sheet .pain')
        .evaluateAll((all) =>
          all.map((one) => {
            const { color, backgroundColor, stroke, borderLeftColor } = getComputedStyle(one);
            return [color, backgroundColor, stroke, borderLeftColor].join(' ');
          }),
        );
      await close();
      return found;
    };
    const light = await colours(false);
    expect(light[0]).toContain('rgb(255, 255, 255)');
    expect(await colours(true)).toEqual(light);
  });
});

describe('the view of the address', () => {
  const path = '/maps/buying-a-first-home/print/';

  test('says whose curves are drawn and which lanes are printed, on as few sheets as they need', async () => {
    const { page, problems, close } = await openPage({
      path: `${path}?persona=moving-from-abroad,self-employed-owner&lanes=experience,pains`,
    });
    await ready(page);
    const sheets = page.locator('.sheet');
    expect(await sheets.count()).toBe(2);
    expect(await page.locator('[data-sheets]').textContent()).toBe('2 sheets');
    const first = sheets.first();
    expect(await first.locator('.legend li:visible').allInnerTexts()).toEqual([
      'Self-employed owner',
      'Moving from abroad',
    ]);
    expect(
      await first.locator('.curve[data-key]').evaluateAll((all) => all.map((one) => one.getAttribute('data-key'))),
    ).toEqual(['moving-from-abroad', 'self-employed-owner']);
    expect(
      await first.locator('.sheet-row').evaluateAll((all) => all.map((one) => (one as HTMLElement).dataset['lane'])),
    ).toEqual(['experience', 'pains']);
    expect(await first.locator('.sheet-span').innerText()).toMatch(/^Steps 1 to 8 of 16, \d+ lanes left out$/);
    const pages = await pagesOf(await pdfOf(page));
    expect(pages.length).toBe(2);
    expect(pages[0]).toContain(lettersOf('persona=moving-from-abroad'));
    expect(await overflowing(page)).toEqual([]);
    expect(await overlapping(page)).toEqual([]);
    expect(problems).toEqual([]);
    await close();
  });

  test('curves that stand one below the other keep their numbers, and push no lane off the paper', async () => {
    const { page, close } = await openPage({ path: `${path}?curves=apart` });
    await ready(page);
    expect(await page.locator('.sheet').first().locator('.legend li:visible').count()).toBe(3);
    expect((await pagesOf(await pdfOf(page))).length).toBe(await page.locator('.sheet').count());
    expect(await overflowing(page)).toEqual([]);
    await close();
  });

  test('goes along to the other paper and back to the map', async () => {
    const { page, close } = await openPage({ path: `${path}?lanes=pains` });
    await page.click('.papers a:has-text("A3")');
    await page.waitForURL(/print\/a3\/\?lanes=pains$/);
    await ready(page);
    expect(await page.locator('.sheet-row:not([data-lane=pains])').count()).toBe(0);
    await page.click('.title-links a:has-text("Map")');
    await page.waitForURL(/buying-a-first-home\/\?lanes=pains$/);
    await close();
  });
});

describe('the page around the sheets', () => {
  const path = '/maps/buying-a-first-home/print/';

  test.each([
    { width: 1440, dark: false },
    { width: 375, dark: true },
  ])(
    'at $width px, dark: $dark, is clean for axe, quiet, and only the sheets scroll sideways',
    async ({ width, dark }) => {
      for (const { path: kind } of papers) {
        const { page, problems, close } = await openPage({ path: `/maps/buying-a-first-home/${kind}`, width, dark });
        expect(await axeViolations(page)).toEqual([]);
        expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
        const frame = await page
          .locator('.sheets')
          .evaluate(({ scrollWidth, clientWidth }) => scrollWidth - clientWidth);
        if (width === 375) expect(frame).toBeGreaterThan(0);
        expect(problems).toEqual([]);
        await close();
      }
    },
  );

  test('prints with its button', async () => {
    const { page, close } = await openPage({ path });
    await page.evaluate(() => {
      window.print = () => {
        document.title = 'printed';
      };
    });
    await page.click('[data-print]');
    expect(await page.title()).toBe('printed');
    await close();
  });

  test('is complete without JavaScript, and says how to print', async () => {
    const { page, close } = await openPage({ path, javaScript: false });
    expect(await page.locator('[data-print]').isVisible()).toBe(false);
    expect(await page.locator('.print-hint').innerText()).toBe('Use your browser’s print command.');
    expect(await page.locator('.sheet').first().locator('.legend li:visible').count()).toBe(2);
    const pages = await pagesOf(await pdfOf(page));
    expect(pages.length).toBe(await page.locator('.sheet').count());
    expect(pages.join('')).toContain(lettersOf('Nine days with no word'));
    await close();
  });

  test('is found under the map, not beside it', async () => {
    for (const { path: kind } of papers) {
      const { page, close } = await openPage({ path: `/maps/buying-a-first-home/${kind}`, javaScript: false });
      expect(await page.locator('link[rel=canonical]').getAttribute('href')).toMatch(/\/maps\/buying-a-first-home\/$/);
      expect(await page.locator('meta[name=robots]').getAttribute('content')).toBe('noindex');
      await close();
    }
  });
});

describe('what is hard to print', () => {
  const site = 'hard-to-print';

  test.each(papers)(
    '$paper: 60 steps of long words, Chinese, Arabic and emoji stay in their cells',
    async ({ path, steps }) => {
      const { page, problems, close } = await openPage({ site, path: `/maps/hard/${path}` });
      await ready(page);
      const sheets = page.locator('.sheet');
      const numbers = await sheets.evaluateAll((all) =>
        all.map((one) => [...one.querySelectorAll('.sheet-steps .number')].map((number) => Number(number.textContent))),
      );
      expect([...new Set(numbers.flat())]).toEqual(Array.from({ length: 60 }, (_, index) => index + 1));
      for (const own of numbers) expect(own.length).toBeLessThanOrEqual(steps);
      expect(await overflowing(page)).toEqual([]);
      expect(await overlapping(page)).toEqual([]);
      expect((await pagesOf(await pdfOf(page))).length).toBe(numbers.length);
      expect(problems).toEqual([]);
      await close();
    },
  );

  test('a cell that fills more than a page goes on on the next: nothing is cut off', async () => {
    const { page, close } = await openPage({ site, path: '/maps/endless/print/' });
    await ready(page);
    const pages = await pagesOf(await pdfOf(page));
    expect(pages.length).toBeGreaterThan(await page.locator('.sheet').count());
    const all = pages.join('');
    for (let task = 1; task <= 60; task += 1) expect(all).toContain(`Task${task}of`);
    await close();
  });
});
