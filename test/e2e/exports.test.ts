import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { parseCsv } from '../exports/parse-csv.ts';
import { builtSite } from './built-site.ts';
import { addressOf, openPage } from './site.ts';

const folder = await builtSite();

interface MapFile {
  version: number;
  address: string;
  personas: { title: string }[];
  stages: { steps: { id: string; emotions: Record<string, { from: number | null; to: number | null }> }[] }[];
}

const fileOf = (path: string) => readFileSync(join(folder, path), 'utf8');
const map = 'maps/buying-a-first-home';

describe('a map as a file', () => {
  test('is linked from its page, which leads to files that answer', async () => {
    const { page, problems, close } = await openPage({ path: `/${map}/`, javaScript: false });
    const links = page.getByRole('region', { name: 'About this map' }).locator('a[download]');
    const addresses = await links.evaluateAll((all) => all.map((link) => (link as HTMLAnchorElement).href));
    expect(addresses.map((address) => address.replace(/^.*\./, ''))).toEqual(['csv', 'json', 'svg']);
    for (const address of addresses) expect((await fetch(address)).status).toBe(200);
    expect(problems).toEqual([]);
    await close();
  });

  test('has the same steps and emotions as CSV, as JSON and on the page', async () => {
    const csv = fileOf(`${map}.csv`);
    // A server or a build that reads the text as text drops it.
    expect(csv.codePointAt(0)).toBe(0xfeff);
    const [head = [], ...rows] = parseCsv(csv);
    const json = JSON.parse(fileOf(`${map}.json`)) as MapFile;
    expect(json.version).toBe(1);
    expect(json.address).toBe('https://journeys.harbourbank.example/maps/buying-a-first-home/');
    const steps = json.stages.flatMap((stage) => stage.steps);
    expect(rows.map((row) => row[head.indexOf('Id')])).toEqual(steps.map(({ id }) => id));
    const levels = rows.flatMap((row) => row.filter((_, column) => head[column]?.includes(': emotion at the')));
    const known = steps.flatMap(({ emotions }) => Object.values(emotions).flatMap(({ from, to }) => [from, to]));
    expect(levels.filter(Boolean).sort()).toEqual(
      known
        .filter((level) => level !== null)
        .map(String)
        .sort(),
    );
    const { page, close } = await openPage({ path: `/${map}/table/`, javaScript: false });
    expect(await page.locator('tbody tr').count()).toBe(rows.length);
    await close();
  });

  test('is a picture that a browser draws, with nothing cut off and no text on another', async () => {
    const { page, close } = await openPage({ path: `/${map}.svg`, width: 1600 });
    const texts = await page.evaluate(() =>
      [...document.querySelectorAll('text')].map((text) => {
        const { x, y, width, height } = text.getBBox();
        return { text: text.textContent, left: x, right: x + width, top: y + height * 0.2, bottom: y + height * 0.8 };
      }),
    );
    expect(texts.map(({ text }) => text)).toEqual(
      expect.arrayContaining(['Buying a first home', 'First-time buyer', '16']),
    );
    expect(texts.filter(({ left, right, bottom }) => left < 0 || right > 1600 || bottom > 900)).toEqual([]);
    const pairs = texts.flatMap((a, index) =>
      texts
        .slice(index + 1)
        .filter((b) => a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom)
        .map((b) => `${a.text} / ${b.text}`),
    );
    expect(pairs).toEqual([]);
    await close();
  });

  test('is there below a base path', async () => {
    const answer = await fetch(addressOf('/maps/new-meter.json', 'second-company'));
    expect(answer.status).toBe(200);
    expect(((await answer.json()) as MapFile).address).toContain('/maps/new-meter/');
  });
});
