// What the browser's own print command makes of each kind of page.
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { curvesOf, lettersOf, pagesOf } from './pdf-text.ts';
import { openPage, type OpenOptions } from './site.ts';

const pdfOf = (page: Page) => page.pdf({ preferCSSPageSize: true });

async function printed(options: OpenOptions): Promise<string[]> {
  const { page, close } = await openPage(options);
  const pages = await pagesOf(await pdfOf(page));
  await close();
  return pages;
}

/** What /print/ gives for a view. */
async function sheetsOf(options: OpenOptions): Promise<string[]> {
  const { page, close } = await openPage(options);
  await page.waitForSelector('print-sheets[data-ready]');
  const pages = await pagesOf(await pdfOf(page));
  await close();
  return pages;
}

describe('a map', () => {
  const map = '/maps/buying-a-first-home/';

  test.each([
    { site: 'example', path: map, view: '' },
    { site: 'example', path: map, view: '?persona=moving-from-abroad,self-employed-owner&lanes=experience,pains' },
    { site: 'example', path: map, view: '?channel=branch&only=1' },
    { site: 'example', path: map, view: '?curves=apart' },
    { site: 'example', path: '/maps/closing-an-account/', view: '?view=overview' },
    { site: 'second-company', path: '/maps/new-meter/', view: '' },
    { site: 'german', path: '/maps/fernleihe-bestellen/', view: '' },
    { site: 'hard-to-print', path: '/maps/hard/', view: '' },
  ] as const)('$site: $path $view prints the sheets of its print page', async ({ site, path, view }) => {
    const sheets = await sheetsOf({ site, path: `${path}print/${view}` });
    expect(sheets.length).toBeGreaterThan(0);
    expect(await printed({ site, path: `${path}${view}` })).toEqual(sheets);
  });

  test('prints the view that was chosen on it, in the dark theme as well', async () => {
    const { page, problems, close } = await openPage({ path: map, dark: true });
    await page.click('button[data-persona=moving-from-abroad]');
    await page.waitForFunction(() => location.search !== '' && document.querySelector('journey-map[data-started]'));
    const view = new URL(page.url()).search;
    await expect.poll(() => pdfOf(page).then(pagesOf)).toEqual(await sheetsOf({ path: `${map}print/${view}` }));
    expect(problems).toEqual([]);
    await close();
  });

  test('is afterwards as it was before', async () => {
    const { page, close } = await openPage({ path: `${map}?persona=moving-from-abroad` });
    await page.evaluate(() => scrollTo(0, 400));
    const state = () =>
      page.evaluate(() => ({
        text: document.body.innerText,
        elements: document.querySelectorAll('*').length,
        styles: document.adoptedStyleSheets.length,
        address: location.href,
        scrolled: scrollY,
      }));
    const before = await state();
    await pdfOf(page);
    await pdfOf(page);
    expect(await state()).toEqual(before);
    await close();
  });

  test.each(['print page', 'styles'])(
    'prints itself and says where its sheets are when the %s can’t be had',
    async (lost) => {
      const { page, close } = await openPage({ path: map });
      await page.route(lost === 'styles' ? /PrintPage.*\.css/ : /\/print\/$/, (route) =>
        route.fulfill({ status: 404, body: 'gone' }),
      );
      const pages = await pagesOf(await pdfOf(page));
      expect(pages[0]).toMatch(/Laidoutonsheetsofpaper:.*\/maps\/buyingafirsthome\/print\//);
      expect(pages.join('')).toContain(lettersOf('Nine days with no word'));
      expect(await page.locator('print-sheets').count()).toBe(0);
      await close();
    },
  );

  test('prints itself, in its view, when what lays out a view can’t be had', async () => {
    const { page, close } = await openPage({ path: map });
    await page.route(/print-redraw/, (route) => route.fulfill({ status: 404, body: 'gone' }));
    await page.click('button[data-persona=moving-from-abroad]');
    await page.waitForFunction(() => location.search !== '');
    const pages = await pagesOf(await pdfOf(page));
    expect(pages[0]).toContain('Laidoutonsheetsofpaper:');
    expect(pages.join('')).not.toContain('Sheet1of');
    await close();
  });

  test('without JavaScript prints every step, no control, and where its sheets are', async () => {
    const pages = await printed({ path: map, javaScript: false });
    expect(pages[0]).toMatch(/Laidoutonsheetsofpaper:.*\/maps\/buyingafirsthome\/print\//);
    const all = pages.join('');
    for (const text of ['Realise it is time to buy', 'Wait for a decision', 'Six months on', 'Nine days with no word'])
      expect(all).toContain(lettersOf(text));
    for (const control of ['Copy link', 'Embed', 'Next low', 'Only matching'])
      expect(all).not.toContain(lettersOf(control));
  });
});

/** Of each kind of page one, and what it has to show. */
const kinds: readonly { path: string; says: string; site?: OpenOptions['site'] }[] = [
  { path: '/', says: 'Where it is hardest' },
  { path: '/maps/', says: 'Calling about swallowed cash' },
  { path: '/insights/', says: 'Impact and effort' },
  { path: '/insights/silence-after-underwriting/', says: 'How we know' },
  { path: '/personas/', says: 'Self-employed owner' },
  { path: '/personas/self-employed-owner/', says: 'Put tax aside' },
  { path: '/channels/', says: 'Preferred, and not there' },
  { path: '/channels/branch/', says: 'In the journeys' },
  { path: '/teams/branches/', says: 'Where they work backstage' },
  { path: '/metrics/contacts-per-case/', says: 'Readings' },
  { path: '/actions/', says: 'By status' },
  { path: '/actions/case-number/', says: 'The number that will tell' },
  { path: '/explore/', says: 'Explore' },
  { path: '/glossary/', says: 'line of visibility' },
  { path: '/health/', says: 'Loose ends' },
  { path: '/start/on-the-phone/', says: 'The stops' },
  { path: '/start/on-the-phone/a-caller-has-a-letter-that-confirms-her/', says: 'Eight of 60' },
  { path: '/stories/a-card-that-works-on-the-day/', says: 'Before and after' },
  { path: '/maps/buying-a-first-home/table/', says: 'Wait for a decision' },
  { path: '/maps/buying-a-first-home/embed/', says: 'Wait for a decision' },
  { path: '/maps/buying-a-first-home/present/', says: 'Nine days of silence' },
  { path: '/404.html', says: 'Page not found' },
  { path: '/insights/wide/', says: 'word39', site: 'hard-to-print' },
  { path: '/insights/nobody-home-at-nine/', says: 'Where most of them live', site: 'second-company' },
];

describe('any page', () => {
  test.each(kinds)('$path is fit to hand out', async ({ path, says, site = 'example' }) => {
    const { page, problems, close } = await openPage({ path, site, dark: true });
    const pages = await pagesOf(await pdfOf(page));
    expect(pages.join('').toLowerCase()).toContain(lettersOf(says).toLowerCase());
    expect(problems).toEqual([]);

    await page.emulateMedia({ media: 'print' });
    // As wide as what is between the margins of a sheet of A4.
    await page.setViewportSize({ width: 688, height: 1000 });
    const faults = await page.evaluate(() => {
      const seen = [...document.querySelectorAll<HTMLElement>('body *')].filter((one) =>
        one.checkVisibility({ visibilityProperty: true, contentVisibilityAuto: true }),
      );
      const name = (one: Element) =>
        `${one.tagName} ${one.getAttribute('class') ?? ''} ${one.textContent.trim().slice(0, 40)}`;
      const controls = seen.filter((one) =>
        one.matches(
          'button:not(.sort), select, input:not([type=radio], [type=checkbox]), .sections *, .menu, .strip, .turn-page, search-dialog *',
        ),
      );
      const cut = seen.filter((one) => {
        const { overflowX, overflowY, clipPath, textOverflow } = getComputedStyle(one);
        if (clipPath !== 'none' || one.closest('svg, .sr, .slide') !== null) return false;
        const wide = overflowX !== 'visible' && one.scrollWidth > one.clientWidth + 1;
        const high = overflowY !== 'visible' && one.scrollHeight > one.clientHeight + 1;
        return (wide || high || textOverflow === 'ellipsis') && one.clientWidth > 0;
      });
      const folded = [...document.querySelectorAll('details:not(.menu, .nav-menu)')].filter(
        (one) =>
          one.checkVisibility() &&
          [...one.children].some((part) => !part.matches('summary') && part.getBoundingClientRect().height === 0),
      );
      const bare = seen.filter(
        (one) => one.matches('section') && one.innerText.trim() === one.querySelector('h2')?.innerText.trim(),
      );
      const { colorScheme, backgroundColor } = getComputedStyle(document.documentElement);
      return {
        controls: controls.map(name),
        cut: cut.map(name),
        folded: folded.map(name),
        bare: bare.map(name),
        colorScheme,
        backgroundColor,
      };
    });
    expect(faults).toEqual({
      controls: [],
      cut: [],
      folded: [],
      bare: [],
      colorScheme: 'light',
      backgroundColor: 'rgb(255, 255, 255)',
    });
    await close();
  });

  test.each(['/insights/', '/maps/closing-an-account/'])(
    '%s prints the same while the search is open',
    async (path) => {
      const { page, close } = await openPage({ path });
      const before = await pagesOf(await pdfOf(page));
      await page.keyboard.press('Control+k');
      await page.waitForSelector('search-dialog dialog[open]');
      expect(await pagesOf(await pdfOf(page))).toEqual(before);
      await close();
    },
  );

  test('has no page that holds nothing but its foot', async () => {
    for (const path of ['/channels/branch/', '/insights/', '/glossary/', '/stories/']) {
      const last = (await printed({ path })).at(-1) ?? '';
      expect(last.length).toBeGreaterThan(150);
    }
  });
});

describe('curves are drawn on paper', () => {
  test.each([`/maps/buying-a-first-home/present/`, '/maps/buying-a-first-home/print/', '/maps/buying-a-first-home/'])(
    '%s: on each page that has the lane, and on no other',
    async (path) => {
      const { page, close } = await openPage({ path });
      const pdf = await pdfOf(page);
      const hasLane = (await pagesOf(pdf)).map((text) => text.includes('Experience'));
      expect((await curvesOf(pdf)).map((count) => count > 0)).toEqual(hasLane);
      expect(hasLane).toContain(true);
      await close();
    },
  );

  test.each(['/', '/maps/', '/personas/first-time-buyer/', '/insights/silence-after-underwriting/'])(
    '%s',
    async (path) => {
      const { page, close } = await openPage({ path });
      expect(Math.max(...(await curvesOf(await pdfOf(page))))).toBeGreaterThan(0);
      await close();
    },
  );
});
