import type { EnginePage } from './page.ts';

const map = '/maps/buying-a-first-home/';
const main = 'journey-map[data-main]';
/** Folded away, they are hidden until they are found. */
const steps = `${main} [data-step]:not([hidden], [hidden] *)`;
const inMap = (selector: string) => JSON.stringify(`${main} ${selector}`);
const started = `document.querySelector('${main}')?.hasAttribute('data-started') === true`;
const query = (name: string) => `new URL(location).searchParams.get('${name}')`;
const seen = (selector: string) =>
  `[...document.querySelectorAll(${JSON.stringify(selector)})].filter((one) => one.checkVisibility({ visibilityProperty: true })).length`;

async function openMap(page: EnginePage, search = '', size = {}): Promise<void> {
  await page.open(`${map}${search}`, size);
  await page.expect(started);
}

/**
 * What is tried in each engine, on the built example: what a check does, and a page that is not as it should be is an
 * error. Twenty of them, of all that readers do; whether everything is right in detail, the tests in Chromium say.
 */
export const checks: Readonly<Record<string, (page: EnginePage) => Promise<void>>> = {
  'a persona chip filters, and the address says so': async (page) => {
    await openMap(page);
    await page.click(`${main} [data-persona=moving-from-abroad]`);
    await page.expect(`${query('persona')}?.includes('moving-from-abroad')`);
    await page.expect(`document.querySelector(${inMap('[data-persona=moving-from-abroad]')}).ariaPressed === 'true'`);
    await page.expect(`document.querySelector(${inMap('.draws-experience .curve.p-3, .drawing .curve.p-3')}) !== null`);
  },
  'a channel dims the steps without it, and the count says how many are left': async (page) => {
    await openMap(page);
    const before = await page.read(`document.querySelector(${inMap('[data-count]')}).textContent`);
    await page.click(`${main} [data-menu=channel] summary`);
    await page.click(`${main} input[name=channel][value=contact-centre]`);
    await page.expect(`${query('channel')} === 'contact-centre'`);
    await page.expect(`document.querySelector(${inMap('[data-count]')}).textContent !== ${JSON.stringify(before)}`);
  },
  'only matching steps folds the others': async (page) => {
    await openMap(page, '?channel=contact-centre');
    const before = Number(await page.read(seen(steps)));
    await page.click(`${main} input[name=only]`);
    await page.expect(`${query('only')} === '1' && ${seen(steps)} < ${before}`);
  },
  'a stage folds and opens': async (page) => {
    await openMap(page);
    const before = Number(await page.read(seen(steps)));
    await page.click(`${main} [data-fold-stage=prepare]`);
    await page.expect(`${query('folded')} === 'prepare' && ${seen(steps)} < ${before}`);
    await page.click(`${main} .fold`);
    await page.expect(`${seen(steps)} === ${before}`);
  },
  'Overview leaves the lanes of the whole journey': async (page) => {
    await openMap(page);
    await page.click(`${main} [data-mode=overview]`);
    await page.expect(`${query('view')} === 'overview' && ${seen(`${main} .detail-only`)} === 0`);
  },
  'an address opens the view that it says': async (page) => {
    await openMap(page, '?persona=self-employed-owner&channel=broker&only=1');
    await page.expect(`document.querySelector(${inMap('[data-persona=self-employed-owner]')}).ariaPressed === 'true'`);
    await page.expect(`document.querySelector(${inMap('input[name=only]')}).checked`);
  },
  'two personas are compared in a lane of differences': async (page) => {
    await openMap(page);
    await page.click(`${main} [data-menu=curves] summary`);
    await page.click(`${main} input[name=curves][value="first-time-buyer,self-employed-owner"]`);
    await page.expect(`${seen(`${main} .lane-head.lane-difference`)} === 1`);
    await page.expect(`document.querySelectorAll(${inMap('.difference')}).length > 0`);
  },
  'curves are drawn in bands of their own': async (page) => {
    await openMap(page);
    const height = `document.querySelector(${inMap('.lane-head.lane-experience')}).getBoundingClientRect().height`;
    const before = Number(await page.read(height));
    await page.click(`${main} [data-menu=curves] summary`);
    await page.click(`${main} input[name=curves][value=apart]`);
    await page.expect(`${height} > ${before}`);
  },
  'the low of a curve is a round dot, and no lens across the drawing': async (page) => {
    await page.open('/personas/carer-for-a-parent/');
    await page.expect(`document.querySelector('.course-drawing .peak') !== null`);
    const [x = 0, y = 0] = (await page.read(
      `((dot) => { dot.closest('svg').scrollIntoView({ block: 'center', behavior: 'instant' }); const box = dot.getBoundingClientRect(); return [Math.round(box.x + box.width / 2), Math.round(box.y + box.height / 2)]; })(document.querySelector('.course-drawing .peak'))`,
    )) as number[];
    // 11 pixels wide: 4 from its middle is inside, 9 is outside, to all sides.
    const around = (r: number) => [[x - r, y] as const, [x + r, y] as const, [x, y - r] as const, [x, y + r] as const];
    const [middle = [], ...others] = await page.coloursAt([[x, y], ...around(4), ...around(9)]);
    const isLike = (colour: readonly number[]) =>
      colour.every((value, index) => Math.abs(value - (middle[index] ?? 0)) < 40);
    const found = others.map(isLike).join();
    if (found !== 'true,true,true,true,false,false,false,false') throw new Error(`The dot's neighbours: ${found}`);
  },
  'links are underlined': async (page) => {
    await openMap(page);
    await page.expect(
      `[...document.querySelectorAll('.map-header dl a')].every((link) => getComputedStyle(link).textDecorationLine === 'underline')`,
    );
  },
  'a step opens in the panel, and the arrow keys go on': async (page) => {
    await openMap(page, '?open=1#wait-for-a-decision');
    await page.expect(`document.querySelector('dialog.step-panel')?.open === true`);
    await page.press('ArrowRight');
    await page.expect(`location.hash === '#receive-the-offer'`);
    await page.press('Escape');
    await page.expect(`document.querySelector('dialog.step-panel').open === false`);
  },
  'the strip jumps to a stage': async (page) => {
    await openMap(page, '', { width: 1000 });
    await page.click(`${main} [data-jump=move-in]`);
    await page.expect(
      `(() => { const stage = document.querySelector(${inMap('[data-stage=move-in]')}).getBoundingClientRect(); return stage.left < innerWidth && stage.right > 0; })()`,
    );
  },
  'on a narrow window a map is read as cards, and nothing is wider than the window': async (page) => {
    await openMap(page, '', { width: 500 });
    await page.expect(`document.documentElement.scrollWidth <= innerWidth`);
  },
  'Ctrl-K opens the search, which finds as one types': async (page) => {
    await page.open('/');
    await page.press('Control+k');
    await page.expect(`document.querySelector('dialog.search')?.open === true`);
    await page.type('mortgage');
    await page.expect(`document.querySelectorAll('dialog.search a[href^="/maps/"]').length > 0`);
  },
  'Explore narrows what it lists': async (page) => {
    await page.open('/explore/');
    await page.expect(`document.querySelectorAll('.finding').length > 0`);
    const before = await page.read(`document.querySelector('[data-sentence]').textContent`);
    await page.click('input[name=type][value=quote]');
    await page.expect(`${query('type')} === 'quote'`);
    await page.expect(`document.querySelector('[data-sentence]').textContent !== ${JSON.stringify(before)}`);
  },
  'slides turn by key': async (page) => {
    await page.open(`${map}present/`);
    await page.expect(`document.querySelector('slide-deck')?.hasAttribute('data-started') === true`);
    await page.press('ArrowRight');
    await page.expect(`location.hash.length > 1 && ${seen('.slide')} === 1`);
    const here = await page.read('location.hash');
    await page.press('End');
    await page.expect(`location.hash !== ${JSON.stringify(here)}`);
  },
  'sheets of paper are packed in the view of the address': async (page) => {
    await page.open(`${map}print/?persona=self-employed-owner`);
    await page.expect(`document.querySelector('print-sheets')?.hasAttribute('data-ready') === true`);
    await page.expect(`document.querySelectorAll('.sheet').length > 1`);
    // No sheet is fuller than it is high.
    await page.expect(
      `[...document.querySelectorAll('.sheet')].every((one) => one.scrollHeight <= one.clientHeight + 1)`,
    );
  },
  'a frame shows the view of its address': async (page) => {
    await page.open(`${map}embed/?persona=moving-from-abroad`);
    await page.expect(`document.querySelector('journey-map')?.hasAttribute('data-started') === true`);
    await page.expect(`document.querySelector('journey-map .drawing .curve.p-3') !== null`);
    await page.expect(`document.querySelector('journey-map .drawing .curve.p-1') === null`);
  },
  'the table of a map sorts': async (page) => {
    await page.open(`${map}table/`);
    const first = `document.querySelector('table tbody tr').textContent`;
    const before = await page.read(first);
    await page.click('th[data-sort=loss] button');
    await page.expect(`document.querySelector('th[data-sort=loss]').ariaSort === 'descending'`);
    await page.expect(`${first} !== ${JSON.stringify(before)}`);
  },
  'the theme switches to dark and stays so on the next page': async (page) => {
    await page.open('/');
    const paper =
      'getComputedStyle(document.documentElement).colorScheme + getComputedStyle(document.body).backgroundColor';
    const before = await page.read(paper);
    await page.click('[data-theme-switch]');
    await page.expect(`${paper} !== ${JSON.stringify(before)}`);
    const dark = await page.read(paper);
    await page.open('/maps/');
    await page.expect(`${paper} === ${JSON.stringify(dark)}`);
    await page.click('[data-theme-switch]');
  },
};
