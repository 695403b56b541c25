import type { Locator, Page } from 'playwright-core';
import { afterEach, describe, expect, test } from 'vitest';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { checkContent } from '../../src/checks/check-content.ts';
import { buildAtlas } from '../../src/model/atlas.ts';
import { routeOf, stepsOf } from '../../src/model/figures.ts';
import { exampleContent } from '../docs/example-content.ts';
import { builtSite } from './built-site.ts';
import { axeViolations, openPage, type Opened, type OpenOptions } from './site.ts';

const folder = await builtSite();
const named = '/explore/?type=step&channel=contact-centre&emotion=-2';

let opened: Opened | null = null;

/** Opens Explore and waits until its list is there. */
async function open(path: string, options: Partial<OpenOptions> = {}): Promise<Page> {
  opened = await openPage({ path, ...options });
  if (options.javaScript !== false) await settled(opened.page);
  return opened.page;
}

afterEach(async () => {
  expect(opened?.problems ?? []).toEqual([]);
  await opened?.close();
  opened = null;
});

async function settled(page: Page): Promise<void> {
  await page.locator('[data-sentence]:not(:empty)').waitFor();
}

const sentence = (page: Page) => page.locator('[data-sentence]').textContent();
const links = (page: Page) => page.locator('[data-results] h3 a');
const box = (page: Page, facet: string, value: string): Locator =>
  page.locator(`[data-facet="${facet}"] input[value="${value}"]`);
const countBeside = async (page: Page, facet: string, value: string) =>
  Number(await page.locator(`[data-facet="${facet}"] label:has(input[value="${value}"]) .facet-pages`).textContent());
const total = async (page: Page) => Number.parseInt((await sentence(page)) ?? '', 10);
const query = (page: Page) => new URL(page.url()).search;

const { content } = checkContent(exampleContent(), { today: '2026-11-22' });
const maps = [...buildAtlas(content, '2026-11-22').maps.values()];

/** The steps, as links, where one persona is on the channel and at −2 at the start or the end. */
function stepsAtTheBottom(channel: string, persona: string | null): string[] {
  return maps.flatMap((map) =>
    stepsOf(map.figures)
      .filter((step) =>
        Object.entries(step.emotions).some(
          ([who, swing]) =>
            swing.includes(-2) && (persona === null || who === persona) && routeOf(step, who).includes(channel),
        ),
      )
      .map(({ id }) => `/maps/${map.id}/#${id}`),
  );
}

const hrefs = (page: Page) => links(page).evaluateAll((all) => all.map((link) => link.getAttribute('href')));

describe('a selection', () => {
  test('of steps on a channel at −2 finds exactly those where the same persona is both', async () => {
    const page = await open(named);
    const steps = stepsAtTheBottom('contact-centre', null);
    expect(steps.length).toBeGreaterThan(3);
    expect(await hrefs(page)).toEqual(steps);
    expect(await sentence(page)).toBe(`${steps.length} steps on Contact centre where somebody is at −2`);
  });

  test('with a persona finds exactly the steps where it is that persona', async () => {
    const page = await open(`${named}&persona=carer-for-a-parent`);
    const steps = stepsAtTheBottom('contact-centre', 'carer-for-a-parent');
    expect(steps.length).toBeGreaterThan(0);
    expect(steps.length).toBeLessThan(stepsAtTheBottom('contact-centre', null).length);
    expect(await hrefs(page)).toEqual(steps);
    expect(await sentence(page)).toMatch(/on Contact centre where Carer for a parent is at −2$/u);
  });

  test('is put into the address choice by choice, and each is one step back', async () => {
    const page = await open('/explore/');
    const all = await total(page);
    await box(page, 'type', 'step').check();
    await box(page, 'emotion', '-2').check();
    await box(page, 'channel', 'contact-centre').check();
    expect(query(page)).toBe('?type=step&emotion=-2&channel=contact-centre');
    expect(await hrefs(page)).toEqual(stepsAtTheBottom('contact-centre', null));
    await page.goBack();
    expect(query(page)).toBe('?type=step&emotion=-2');
    expect(await box(page, 'channel', 'contact-centre').isChecked()).toBe(false);
    await page.goBack();
    await page.goBack();
    expect(query(page)).toBe('');
    expect(await total(page)).toBe(all);
    await page.goForward();
    expect(await box(page, 'type', 'step').isChecked()).toBe(true);
    expect(await sentence(page)).toMatch(/steps$/u);
  });

  test('is there again when its address is opened, whatever else stands in it', async () => {
    const page = await open('/explore/?emotion=-2,7&q=call&sort=lowest&type=quote,dream&x=1');
    expect(await page.inputValue('#explore_text')).toBe('call');
    expect(await box(page, 'emotion', '-2').isChecked()).toBe(true);
    expect(await page.locator('[data-sort]').inputValue()).toBe('lowest');
    expect(await page.locator('.chosen-chip').count()).toBe(3);
    expect(await sentence(page)).toMatch(/quotes? for “call” where somebody is at −2$/u);
    await box(page, 'type', 'pain').check();
    expect(query(page)).toBe('?q=call&type=quote,pain&emotion=-2&sort=lowest');
  });

  test('leads to the exact place, and back to the list', async () => {
    const page = await open(named);
    const link = links(page).first();
    const href = await link.getAttribute('href');
    await link.click();
    await page.waitForURL(`**${href ?? ''}`);
    await page.goBack();
    await settled(page);
    expect(await hrefs(page)).toEqual(stepsAtTheBottom('contact-centre', null));
  });
});

describe('counts', () => {
  test('say what a value would find: the value alone in its facet, all else as it is', async () => {
    const page = await open('/explore/?type=step');
    const steps = await total(page);
    const quotes = await countBeside(page, 'type', 'quote');
    await box(page, 'type', 'quote').check();
    expect(await total(page)).toBe(steps + quotes);
    const low = await countBeside(page, 'emotion', '-2');
    await box(page, 'emotion', '-2').check();
    expect(await total(page)).toBe(low);
    await box(page, 'channel', 'contact-centre').check();
    expect(await total(page)).toBe(await countBeside(page, 'emotion', '-2'));
  });

  test('are in the page before the script is', async () => {
    const page = await open('/explore/');
    const html = readFileSync(join(folder, 'explore/index.html'), 'utf8');
    const written = [...html.matchAll(/class="facet-pages">(\d+)/gu)].map(([, number]) => number);
    expect(written).toEqual(await page.locator('.facet-pages').allTextContents());
  });

  test('dim what would find nothing, and hide it in a long list', async () => {
    const page = await open('/explore/?type=term');
    expect(await page.locator('[data-facet="persona"] label[data-none]').count()).toBeGreaterThan(0);
    const stages = page.locator('[data-facet="stage"]');
    await stages.locator('summary').click();
    expect(await stages.locator('label:visible').count()).toBe(0);
    await stages.locator('[data-all]').click();
    expect(await stages.locator('label:visible').count()).toBeGreaterThan(10);
  });
});

describe('words', () => {
  test('find while they are typed, are marked, and are one step back in the browser', async () => {
    const page = await open('/explore/?type=step,quote');
    await page.locator('#explore_text').pressSequentially('deci');
    expect(query(page)).toBe('?q=deci&type=step,quote');
    expect(await page.locator('[data-results] mark').first().textContent()).toMatch(/^deci$/iu);
    await page.locator('#explore_text').fill('DÉCI');
    expect(await page.locator('[data-results] mark').first().textContent()).toMatch(/^deci$/iu);
  });

  test('that find nothing say what to try', async () => {
    const page = await open('/explore/?q=xyzzy');
    expect(await sentence(page)).toBe('No results for “xyzzy”');
    expect(await page.locator('[data-note]').textContent()).toMatch(/Try fewer words/u);
  });
});

describe('the list', () => {
  test('is shown in portions, and a portion more moves the focus to its first result', async () => {
    const page = await open('/explore/');
    expect(await links(page).count()).toBe(30);
    await page.locator('[data-more]').click();
    expect(await links(page).count()).toBe(60);
    expect(
      await links(page)
        .nth(30)
        .evaluate((link) => link === document.activeElement),
    ).toBe(true);
    await page.reload();
    await settled(page);
    expect(await links(page).count()).toBe(60);
  });

  test('can be put in the order of emotion', async () => {
    const page = await open('/explore/?type=step&persona=first-time-buyer');
    await page.locator('[data-sort]').selectOption('lowest');
    const levels = await page
      .locator('[data-results] [data-meant] [data-level]')
      .evaluateAll((signs) => signs.map((sign) => Number(sign.getAttribute('data-level'))));
    expect(levels.length).toBeGreaterThan(10);
    expect(levels).toEqual([...levels].sort((a, b) => a - b));
  });
});

describe('chips', () => {
  test('take back one choice each; the focus stays among them, and then goes to the field', async () => {
    const page = await open(named);
    const before = await total(page);
    const focused = () =>
      page.evaluate(() => document.activeElement?.getAttribute('aria-label') ?? document.activeElement?.id);
    await page.getByRole('button', { name: 'Remove Emotion: −2 distressed' }).click();
    expect(query(page)).toBe('?type=step&channel=contact-centre');
    expect(await box(page, 'emotion', '-2').isChecked()).toBe(false);
    expect(await total(page)).toBeGreaterThan(before);
    expect(await focused()).toBe('Remove Channel: Contact centre');
    await page.keyboard.press('Enter');
    expect(await focused()).toBe('Remove Type: Step');
    await page.keyboard.press('Enter');
    expect(await focused()).toBe('explore_text');
    expect(query(page)).toBe('');
  });

  test('are all taken back at once', async () => {
    const page = await open(`${named}&q=wait&sort=lowest`);
    await page.getByRole('button', { name: 'Clear all' }).click();
    expect(query(page)).toBe('?sort=lowest');
    expect(await page.inputValue('#explore_text')).toBe('');
    expect(await page.locator('[data-filters] :checked').count()).toBe(0);
    expect(await page.locator('[data-chips]').isVisible()).toBe(false);
  });
});

describe('announcements', () => {
  test('say the sentence once typing has paused, and nothing when the page opens', async () => {
    const page = await open('/explore/');
    const status = page.locator('explore-page > [role=status]');
    await page.waitForTimeout(900);
    expect(await status.textContent()).toBe('');
    await page.locator('#explore_text').pressSequentially('decision', { delay: 20 });
    expect(await status.textContent()).toBe('');
    await status.getByText('for “decision”').waitFor({ state: 'attached' });
    expect(await status.textContent()).toBe(await sentence(page));
  });
});

describe('by keyboard alone', () => {
  test('a selection is made and its first result opened', async () => {
    const page = await open('/explore/');
    await page.locator('#explore_text').focus();
    const tabTo = async (selector: string) => {
      for (let presses = 0; presses < 60; presses += 1) {
        if (await page.evaluate((wanted) => document.activeElement?.matches(wanted) ?? false, selector)) return;
        await page.keyboard.press('Tab');
      }
      throw new Error(`No Tab leads to ${selector}.`);
    };
    await tabTo('[name=type][value=step]');
    await page.keyboard.press('Space');
    await tabTo('[name=emotion][value="-2"]');
    await page.keyboard.press('Space');
    await tabTo('[name=channel][value=contact-centre]');
    await page.keyboard.press('Space');
    expect(await page.evaluate(() => document.activeElement?.matches('[value=contact-centre]'))).toBe(true);
    await tabTo('[data-results] a');
    await page.keyboard.press('Enter');
    await page.waitForURL(`**${stepsAtTheBottom('contact-centre', null)[0] ?? ''}`);
  });
});

describe('without JavaScript', () => {
  test('every entry is listed with its link, by type, and nothing is offered that would not work', async () => {
    const page = await open('/explore/', { javaScript: false });
    const listed = await page
      .locator('[data-entries] a')
      .evaluateAll((all) => all.map((link) => link.getAttribute('href')));
    expect(listed.length).toBeGreaterThan(40);
    for (const { id } of maps) expect(listed).toContain(`/maps/${id}/`);
    expect(await page.locator('[data-entries] h2').allTextContents()).toContain(`maps ${maps.length}`);
    expect(await page.locator('.explore :is(input, select):not(:disabled)').count()).toBe(0);
    expect(await page.locator('.explore :is(input, select, button):visible').count()).toBe(0);
    expect(await page.getByText('Narrowing the list needs').isVisible()).toBe(true);
  });

  test('and when the list can not be loaded, it is the same', async () => {
    opened = await openPage({ path: '/maps/' });
    const { page } = opened;
    await page.context().route('**/explore/index.json', (route) => route.fulfill({ status: 200, body: 'not json' }));
    await page.goto(page.url().replace('/maps/', '/explore/'));
    await page.getByText('could not be loaded').waitFor();
    expect(await page.locator('[data-entries] a').first().isVisible()).toBe(true);
  });
});

describe('on a phone', () => {
  test('the filters stand behind a button that counts them, and nothing is wider than the window', async () => {
    const page = await open(named, { width: 375 });
    const toggle = page.locator('[data-toggle]');
    expect(await toggle.textContent()).toBe('Filters (3)');
    expect(await box(page, 'type', 'step').isVisible()).toBe(false);
    await toggle.click();
    expect(await toggle.getAttribute('aria-expanded')).toBe('true');
    await box(page, 'type', 'quote').check();
    expect(await toggle.textContent()).toBe('Filters (4)');
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(375);
  });

  test.each([375, 1440])('targets are large enough at %i px', async (width) => {
    const page = await open(named, { width });
    if (width === 375) await page.locator('[data-toggle]').click();
    const small = await page
      .locator('.explore :is(a, button, label.facet-value, summary, select):visible')
      .evaluateAll((all) =>
        all
          .filter((one) => !one.matches('.finding-title a'))
          .map((one) => ({ name: one.textContent.trim(), height: one.getBoundingClientRect().height }))
          .filter(({ height }) => height < 24),
      );
    expect(small).toEqual([]);
  });
});

describe('under a base path', () => {
  test('results lead below it', async () => {
    const page = await open('/explore/?type=step', { site: 'second-company' });
    const all = await hrefs(page);
    expect(all.length).toBeGreaterThan(0);
    for (const href of all) expect(href).toMatch(/^\/cx\/maps\//u);
    await links(page).first().click();
    await page.waitForURL(`**${all[0] ?? ''}`);
  });
});

describe('the search', () => {
  test('leads to Explore with its words and all that is chosen', async () => {
    opened = await openPage({ path: '/' });
    const { page } = opened;
    await page.keyboard.press('Control+k');
    await page.waitForSelector('dialog.search fieldset', { state: 'attached' });
    const link = page.getByRole('link', { name: 'See all in Explore' });
    expect(await link.isVisible()).toBe(false);
    await page.locator('dialog.search input[value="map"]').check();
    await page.locator('dialog.search input[value="first-time-buyer"]').check();
    await page.fill('dialog.search input[type=search]', 'first home');
    await page.waitForFunction(() => document.querySelector('[data-all][href*="q="]') !== null);
    await link.click();
    await page.waitForURL('**/explore/?q=first%20home&type=map&persona=first-time-buyer');
    await settled(page);
    expect(await links(page).first().textContent()).toMatch(/first home/iu);
  });
});

describe.each([
  { dark: false, width: 1440 },
  { dark: true, width: 375 },
])('axe at $width px, dark: $dark', ({ dark, width }) => {
  test('finds nothing wrong with a selection, its filters, and with nothing found', async () => {
    const page = await open(`${named}&q=wait`, { dark, width });
    if (width === 375) await page.locator('[data-toggle]').click();
    await page.locator('[data-facet="stage"] summary').click();
    expect(await axeViolations(page)).toEqual([]);
    await page.fill('#explore_text', 'xyzzy');
    expect(await axeViolations(page)).toEqual([]);
  });
});
