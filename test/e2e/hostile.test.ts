import { afterEach, expect, test } from 'vitest';
import { openPage, type Opened } from './site.ts';

let opened: Opened | null = null;

afterEach(async () => {
  await opened?.close();
  opened = null;
});

const map = '/maps/buying-a-first-home/';
const pages: [path: string, started: string | null][] = [
  ['/', null],
  ['/maps/', 'map-atlas'],
  [map, 'journey-map'],
  [`${map}table/?persona=first-time-buyer`, 'map-table'],
  [`${map}present/?persona=first-time-buyer`, 'slide-deck'],
  [`${map}print/?persona=first-time-buyer`, 'print-sheets'],
  [`${map}embed/`, 'journey-map'],
  ['/insights/', null],
  ['/actions/', null],
  ['/explore/', null],
  ['/start/your-first-week/', null],
  ['/health/', null],
  ['/glossary/', null],
];

test.each(pages)('texts that would end a script or run are texts on %s', async (path, element) => {
  opened = await openPage({ site: 'hostile', path });
  const { page } = opened;
  if (element !== null && !['map-table', 'map-atlas', 'print-sheets'].includes(element)) {
    await page.waitForSelector(`${element}[data-started]`, { state: 'attached' });
  }
  // Every value that a page carries to its script reads as it was written.
  const broken = await page.locator('script[type="application/json"]').evaluateAll((scripts) =>
    scripts.flatMap(({ textContent }) => {
      try {
        JSON.parse(textContent);
        return [];
      } catch {
        return [textContent.slice(0, 200)];
      }
    }),
  );
  expect(broken).toEqual([]);
  expect(await page.locator('img[src="x"]').count()).toBe(0);
  expect(await page.title()).not.toBe('1');
  expect(opened.problems).toEqual([]);
});
