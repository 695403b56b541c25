import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { findFaults } from '../gallery/faults.ts';
import { builtSite } from './built-site.ts';
import { pagesOf } from './pages-of.ts';
import { axeViolations, openPage } from './site.ts';

// A book of four maps: one of feelings known in words alone, one without personas, one of a persona of whom no feeling is
// known, and a mere outline. None has a number.

const site = 'words';
const inWords = '/maps/a-wet-saturday/';

async function open(path: string, width = 1440, dark = false) {
  return openPage({ site, path, width, dark });
}

describe('feelings known only in words', () => {
  test.each([375, 768, 1280, 1440])(
    'stand in their columns at %d px, over nothing and under nothing',
    async (width) => {
      for (const view of ['', '?view=overview', '?persona=teacher']) {
        const { page, problems, close } = await open(`${inWords}${view}`, width);
        expect(await page.evaluate(findFaults), view).toEqual([]);
        const cells = await page.locator('.cell.lane-experience').evaluateAll((all) =>
          all.map((cell) => {
            const box = cell.getBoundingClientRect();
            const words = [...cell.querySelectorAll('.worded li')].map((word) => word.getBoundingClientRect());
            return {
              words: words.length,
              // One that is hidden in a card has no box.
              inside: words
                .filter(({ width }) => width > 0)
                .every(({ left, right, bottom }) => left >= box.left && right <= box.right && bottom <= box.bottom),
            };
          }),
        );
        expect(cells.map(({ words }) => words)).toEqual([2, 2, 2, 2, 2, 2, 1]);
        expect(cells.every(({ inside }) => inside)).toBe(true);
        expect(problems).toEqual([]);
        await close();
      }
    },
  );

  test('have no scale, no curve and no name at the end of one', async () => {
    const { page, close } = await open(inWords);
    expect(await page.locator('.draws-experience, .line-ends, .strip-drawing, .apart-names').count()).toBe(0);
    expect(await page.locator('.lane-head[data-lane="experience"]').innerText()).not.toMatch(/delighted|distressed/i);
    await close();
  });

  test('are hidden with their persona, and what is left comes first', async () => {
    const { page, close } = await open(`${inWords}?persona=teacher`);
    const first = page.locator('[data-step="look-for-something-dry"] .worded');
    const tops = await first.locator('li').evaluateAll((all) =>
      all.map((one) => ({
        shown: one.checkVisibility({ visibilityProperty: true }),
        top: one.getBoundingClientRect().top,
      })),
    );
    expect(tops.map(({ shown }) => shown)).toEqual([false, true]);
    expect(tops[1]!.top).toBeLessThan(tops[0]!.top);
    await close();
  });

  test('are in the table, on paper, in the picture and in the files', async () => {
    const folder = await builtSite(site);
    const read = (file: string) => readFileSync(join(folder, file), 'utf8');
    const files = [
      'maps/a-wet-saturday/table/index.html',
      'maps/a-wet-saturday/print/index.html',
      'maps/a-wet-saturday/print/a3/index.html',
      'maps/a-wet-saturday/present/index.html',
      'maps/a-wet-saturday/embed/index.html',
      'maps/a-wet-saturday.svg',
      'maps/a-wet-saturday.csv',
      'maps/a-wet-saturday.json',
      'personas/teacher/index.html',
    ];
    for (const file of files) expect(read(file), file).toContain('counting heads');
    expect(read('maps/a-wet-saturday/print/index.html')).not.toContain('class="levels"');
    expect(read('maps/a-wet-saturday/table/index.html')).not.toContain('−2 to +2');
  });

  test('are said to be known in words, and nowhere to be unknown', async () => {
    const pages = await pagesOf(site);
    const text = (path: string) => pages.find((page) => page.path === path)!.html.replaceAll(/<[^>]*>/g, '');
    expect(text('maps/a-wet-saturday/index.html')).toContain('Grandparent with children: in words only, at 7 steps.');
    expect(text('maps/a-wet-saturday/index.html')).toContain(
      'Teacher with a class: in words only, at 6 steps; not known for 1 of 7 steps.',
    );
    expect(text('personas/grandparent/index.html')).toContain('In words only, at 7 steps');
    expect(text('personas/index.html')).toContain('How they feel is known in words only, at 7 steps.');
    for (const { path, html } of pages) {
      if (path.includes('a-class-with-a-worksheet') || path.startsWith('personas/teacher')) continue;
      expect(html, path).not.toMatch(/No map says yet|known at no step|No emotions are known/);
    }
  });
});

describe('where there is nothing to show', () => {
  test('no curve is drawn, on cards, lists and steps', async () => {
    for (const { path, html } of await pagesOf(site)) {
      expect(html, path).not.toMatch(/class="(?:sparkline|slice-drawing|course-drawing)/);
    }
  });

  test('no control is offered that could do nothing', async () => {
    const controls = async (path: string) => {
      const { page, close } = await open(path);
      const found = await page
        .locator('.map-bar')
        .evaluate((bar) => [...new Set([...bar.querySelectorAll('input')].map(({ name }) => name))]);
      await close();
      return found;
    };
    expect(await controls(inWords)).toEqual(['channel', 'lane', 'only']);
    expect(await controls('/maps/putting-up-a-show/')).toEqual(['channel', 'lane', 'only']);
    expect(await controls('/maps/lending-a-room/')).toEqual([]);
    expect(await controls('/maps/lending-a-room/table/')).toEqual([]);
  });

  test('the home does not ask where it is hardest', async () => {
    const { page, close } = await open('/');
    expect(await page.locator('#home_personas').innerText()).toBe('Personas');
    await close();
  });

  test.each([
    [
      'a-wet-saturday',
      [
        'title',
        'overview',
        'stage-decide',
        'stage-visit',
        'stage-leave',
        'moment.find-the-way-in',
        'moment.sit-down-for-a-moment',
        'moment.tell-the-others-at-home',
        'insights',
        'actions',
      ],
    ],
    ['putting-up-a-show', ['title', 'overview', 'stage-borrow', 'stage-hang', 'moment.sign-for-the-crates']],
    ['a-class-with-a-worksheet', ['title', 'stage-arrive', 'stage-work']],
    ['lending-a-room', ['title', 'stage-before', 'stage-the-evening']],
  ])('the slides of %s have no empty row, and show moments, words and opportunities', async (map, ids) => {
    const { page, problems, close } = await open(`/maps/${map}/present/`);
    const slides = await page.locator('.slide').evaluateAll((all) =>
      all.map((slide) => ({
        id: slide.id,
        // A name of a row beside no cell that says anything.
        empty: [...slide.querySelectorAll('p.slide-lane')].flatMap((name) => {
          const row = /\br-\d+/.exec(name.className)?.[0] ?? '';
          const cells = [...slide.querySelectorAll(`.slide-step .${row}`)];
          return cells.some((cell) => cell.textContent.trim() !== '') ? [] : [name.textContent];
        }),
        words: slide.querySelector('.slide-body')?.textContent.trim().length ?? 0,
      })),
    );
    expect(slides.map(({ id }) => id)).toEqual(ids);
    expect(slides.flatMap(({ empty }) => empty)).toEqual([]);
    for (const { id, words } of slides) expect(words, id).toBeGreaterThan(15);
    expect(problems).toEqual([]);
    await close();
  });
});

test('every page of the book is fit for a phone and passes axe', async () => {
  const { page, close } = await open('/', 375, true);
  for (const { path } of await pagesOf(site)) {
    await page.goto(new URL(`/${path.replace('index.html', '')}`, page.url()).href);
    const wide = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
    expect(wide, path).toBeLessThanOrEqual(0);
  }
  await page.goto(new URL(inWords, page.url()).href);
  expect(await axeViolations(page)).toEqual([]);
  await page.goto(new URL(`${inWords}present/`, page.url()).href);
  expect(await axeViolations(page)).toEqual([]);
  await close();
});
