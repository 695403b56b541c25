import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { parseCsv } from '../exports/parse-csv.ts';
import { builtSite } from './built-site.ts';
import { englishIn, sayings } from './english-in.ts';
import { pagesOf } from './pages-of.ts';
import { addressOf, openPage, type Opened } from './site.ts';

const site = 'german';

/** What a value of JSON says: its texts, not the names of its fields, nor the single words that are read by programs. */
function textsIn(value: unknown): string[] {
  if (typeof value === 'string') return value.includes(' ') ? [value] : [];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(textsIn) : [];
}

/** What a file says to people, text by text: not its marks, nor the words that its format asks for. */
function textsOf(file: string, text: string): string[] {
  if (file.endsWith('.json')) return textsIn(JSON.parse(text));
  if (file.endsWith('.csv')) return parseCsv(text).flat();
  if (file.endsWith('.ics')) {
    const said = /^(?:SUMMARY|DESCRIPTION|NAME|X-WR-CALNAME|LOCATION|COMMENT):(.*)$/gmu;
    return [...text.replaceAll(/\r?\n[ \t]/gu, '').matchAll(said)].flatMap(([, words = '']) => words.split('\\n'));
  }
  if (/\.(?:svg|xml)$/u.test(file)) {
    const said = text.replaceAll(/<(style|generator|uri|id)[^>]*>.*?<\/\1>/gsu, '');
    const labels = [...said.matchAll(/\b(?:aria-label|title|label)="([^"]*)"/gu)].map(([, words = '']) => words);
    return [...labels, ...said.split(/<[^>]*>/u)].map((words) => words.trim()).filter(Boolean);
  }
  return text
    .replaceAll(/\]\([^)]*\)/gu, ']')
    .split('\n')
    .map((line) => line.replace(/^[#>|\s*-]+/u, '').trim())
    .filter(Boolean);
}

test('what is English is found: words of the interface, filled in or not, and sentences that never were among them', () => {
  expect(
    englishIn(['Moments of truth', 'Sheet 3 of 7', 'Sorted by hand', 'maps/one.mdx:8', 'Drei Blätter, Text']),
  ).toEqual(['lanes.moments.title: Moments of truth', 'printSays.sheet: Sheet 3 of 7', '“by”: Sorted by hand']);
});

describe('a site in German', () => {
  let opened: Opened;
  let page: Page;
  beforeAll(async () => {
    opened = await openPage({ site, path: '/' });
    ({ page } = opened);
  });
  afterAll(() => opened.close());

  const open = (path: string) => page.goto(addressOf(path, site), { waitUntil: 'load' });
  const english = async () => englishIn(await page.evaluate(sayings));
  const text = async (selector: string) => (await page.locator(selector).first().textContent())?.trim();

  test('says no English word on any of its pages', { timeout: 180_000 }, async () => {
    const found: Record<string, string[]> = {};
    for (const { path } of await pagesOf(site)) {
      await open(path.replace(/index\.html$/u, ''));
      const words = await english();
      if (words.length > 0) found[path] = words;
    }
    expect(found).toEqual({});
  });

  test('says no English word in any of its files: pictures, tables, texts, feed, calendar', async () => {
    const folder = await builtSite(site);
    const files = globSync('**/*.{svg,csv,md,ics,txt,json,xml}', { cwd: folder }).filter(
      (file) => !/^(?:pagefind|search|sitemap|_astro)/u.test(file),
    );
    const kinds = new Set(files.map((file) => file.slice(file.lastIndexOf('.'))));
    expect([...kinds].sort()).toEqual(['.csv', '.ics', '.json', '.md', '.svg', '.txt', '.xml']);
    const found = files.flatMap((file) => {
      const english = englishIn(textsOf(file, readFileSync(join(folder, file), 'utf8')));
      return english.map((words) => `${file}: ${words}`);
    });
    expect(found).toEqual([]);
  });

  test('says so to the browser', async () => {
    await open('/');
    expect(await page.locator('html').getAttribute('lang')).toBe('de-DE');
    expect(await page.locator('html').getAttribute('dir')).toBe('ltr');
  });

  test('tells the journey in German', async () => {
    await open('/maps/buch-finden/');
    expect(await page.locator('[data-words="journey"]').textContent()).toBe(
      'Die Journey hat 6 Schritte in 3 Phasen. Der tiefste Moment ist Schritt 2 „Am Regal suchen“ (−2 für Vater mit Kind), der höchste Schritt 5 „Das Buch abholen“ (+2 für Vielleserin). Der größte Verlust: 28 von 100, die beginnen, bei Schritt 2 „Am Regal suchen“. Der größte Abstand liegt bei Schritt 1 „Im Katalog nachsehen“: Vielleserin +1, Vater mit Kind 0.',
    );
  });

  test('writes numbers and dates as in German', async () => {
    await open('/maps/buch-finden/');
    expect(await page.locator('#am-regal-suchen').locator('..').locator('.measured').textContent()).toContain(
      'Ziel 2, gesunken von 3,2 (Feb. 2026)',
    );
    expect(await text('.validated dd')).toBe('acht Menschen vom Lesekreis, Rundgang, Mai 2026');
    expect(await page.locator('.sources').textContent()).toContain('1.320 Personen');
  });

  test('answers in German: filters, comparisons, the panel of a step, and the search', async () => {
    await open('/maps/buch-finden/');
    await page.locator('[data-main] button[data-persona="vielleserin"]').click();
    await expect.poll(() => text('[data-announce]')).toMatch(/^\d von 6 Schritten\. Gezeichnet: /u);
    await open('/maps/buch-finden/?compare=buch-finden-2028');
    await expect
      .poll(() => text('[data-comparison]'))
      .toContain('größte Änderung bei Schritt 1 „Im Katalog nachsehen“, von +1 auf +2.');
    await page.locator('#am-regal-suchen .step-link, .step-link[href="#am-regal-suchen"]').first().click();
    await expect.poll(() => text('.step-panel-place')).toBe('Suchen · Schritt 2 von 6');
    expect(await english()).toEqual([]);
    await page.keyboard.press('Escape');
    await page.keyboard.press('Control+k');
    await page.locator('#search_text').fill('vormerken');
    await expect.poll(() => text('.found-type')).toMatch(/^(?:Karte|Erkenntnis)$/u);
    expect(await english()).toEqual([]);
  });

  test('sorts its table in German', async () => {
    await open('/maps/buch-finden/table/?sort=-loss');
    await expect
      .poll(() => text('.caption'))
      .toBe('Ein Buch finden: 6 Schritte in 3 Phasen, je eine Zeile, sortiert nach Verlust, die höchsten zuerst.');
    expect(await english()).toEqual([]);
  });

  test('lays out its sheets in German, with another view, too', async () => {
    await open('/maps/buch-finden/print/?lanes=experience,pains');
    await expect.poll(() => text('[data-left-out]')).toMatch(/^, \d+ Zeilen ausgelassen$/u);
    expect(await english()).toEqual([]);
  });
});
