import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { builtSite } from './built-site.ts';
import { openPage } from './site.ts';

/** What a file says; that of a search index, which is packed, too. */
function wordsOf(file: string): string {
  const bytes = readFileSync(file);
  return (bytes[0] === 0x1f && bytes[1] === 0x8b ? gunzipSync(bytes) : bytes).toString('utf8');
}

describe('what authors say to each other in comments', () => {
  test('is in no file that is published, of whatever kind', async () => {
    const folder = await builtSite('second-company');
    const files = globSync('**/*.*', { cwd: folder });
    const endings = new Set(files.map((file) => file.replace(/^.*\./, '')));
    for (const ending of ['html', 'md', 'txt', 'xml', 'ics', 'json', 'csv', 'svg', 'pf_fragment', 'pf_index']) {
      expect(endings).toContain(ending);
    }
    const packed = files.filter((file) => file.endsWith('.pf_fragment')).map((file) => wordsOf(join(folder, file)));
    expect(packed.some((words) => words.includes('counts them by hand'))).toBe(true);
    expect(files.filter((file) => /internal.remark/i.test(wordsOf(join(folder, file))))).toEqual([]);
  });
});

describe('a text with everything in it', () => {
  const path = '/insights/nobody-home-at-nine/';

  test.each([375, 768, 1440])('stays in its column at %i px, and a wide table moves in its frame', async (width) => {
    const { page, problems, close } = await openPage({ site: 'second-company', path, width });
    expect(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true);
    const frame = page.locator('.prose .table-frame');
    const { scrollWidth, clientWidth } = await frame.evaluate((one) => ({
      scrollWidth: one.scrollWidth,
      clientWidth: one.clientWidth,
    }));
    if (width === 375) expect(scrollWidth).toBeGreaterThan(clientWidth);
    const cells = page.locator('.prose td.align-right');
    expect(await cells.count()).toBe(6);
    for (const cell of await cells.all())
      expect(await cell.evaluate((one) => getComputedStyle(one).textAlign)).toBe('right');
    expect(problems).toEqual([]);
    await close();
  });

  test('leads to its notes and back, by their names', async () => {
    const { page, problems, close } = await openPage({ site: 'second-company', path, javaScript: false });
    const notes = page.getByRole('region', { name: 'Footnotes' });
    expect(await notes.getByRole('listitem').count()).toBe(2);
    await page.getByRole('link', { name: '1', exact: true }).first().click();
    expect(new URL(page.url()).hash).toBe('#note_fn-1');
    await notes.getByRole('link', { name: 'Back to where note 1 is mentioned, place 2' }).click();
    expect(await page.evaluate(() => document.querySelector(':target')?.closest('p')?.textContent)).toMatch(
      /^Letters came/,
    );
    expect(problems).toEqual([]);
    await close();
  });

  test('has its notes in the language of the site', async () => {
    const { page, close } = await openPage({ site: 'german', path: '/insights/vormerkung-ohne-ende/' });
    expect(await page.getByRole('region', { name: 'Fußnoten' }).textContent()).toMatch(/Vom 1\. Januar/);
    expect(await page.locator('.toc').filter({ hasText: 'Fußnoten' }).count()).toBe(0);
    await close();
  });
});
