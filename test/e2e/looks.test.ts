import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parse } from 'yaml';
import { expect, test } from 'vitest';
import { lookOf } from '../../src/model/persona-look.ts';
import { persona as schema, type PersonaInput } from '../../src/schema/persona.ts';
import { pagesOf } from './pages-of.ts';
import { openPage } from './site.ts';
import type { SiteName } from './sites.ts';

/** The personas of a content folder: their names, and the look that each must have. */
function personasIn(folder: string) {
  const directory = fileURLToPath(new URL(`../../${folder}/personas/`, import.meta.url));
  return readdirSync(directory).map((file) => {
    const id = file.replace('.mdx', '');
    const front = parse(readFileSync(directory + file, 'utf8').split('---\n')[1] ?? '') as PersonaInput;
    const { title, short, mark } = schema.parse(front);
    return { id, names: [title, short], look: lookOf(id, mark) };
  });
}

/**
 * Who is shown in which look on a page: lines by the persona they are drawn for, marks by the name that stands with them
 * or that they say. Runs in the browser.
 */
function looksOnPage(personas: { id: string; names: string[] }[]): { id: string; look: number }[] {
  const lookIn = (element: Element) => Number(/(?:^|\s)p-(\d)/.exec(element.getAttribute('class') ?? '')?.[1]);
  const lines = [...document.querySelectorAll('svg [data-key]')].flatMap((line) => {
    const [id = ''] = (line.getAttribute('data-key') ?? '').split(' ');
    const isPersonas = personas.some((one) => one.id === id) && !Number.isNaN(lookIn(line));
    return isPersonas ? [{ id, look: lookIn(line) }] : [];
  });
  const marks = [...document.querySelectorAll('.marker, .line-end')].flatMap((mark) => {
    // A name stands with one mark; marks without one lie at a curve.
    const around = mark.parentElement?.querySelectorAll('.marker').length === 1 ? mark.parentElement.textContent : '';
    const words = mark.getAttribute('aria-label') ?? (mark.textContent || around);
    const said = words.trim().replace(/\s+/g, ' ');
    const named = personas.filter(({ names }) =>
      names.some((name) => said === name || said.startsWith(`${name} `) || said.endsWith(`, ${name}`)),
    );
    return named.length === 1 ? [{ id: named[0]!.id, look: lookIn(mark) }] : [];
  });
  return [...lines, ...marks];
}

const sites: [SiteName, string][] = [
  ['example', 'content'],
  ['second-company', 'test/fixtures/sites/second-company'],
];

test.each(sites)('every page of %s shows a persona in one look, its own', async (site, folder) => {
  const personas = personasIn(folder);
  const pages = await pagesOf(site);
  const { page, close } = await openPage({ site, path: '/', javaScript: false });
  const wrong: string[] = [];
  const kinds = new Map<string, number>();
  for (const { path, html } of pages) {
    // What is written is what is looked at: without a script nothing changes.
    await page.setContent(html.replaceAll(/<(?:script|link)\b[^>]*>/g, ''), { waitUntil: 'commit' });
    const found = await page.evaluate(looksOnPage, personas);
    const kind = path.split('/').length > 2 ? `${path.split('/')[0]!}/${path.split('/').slice(2).join('/')}` : path;
    kinds.set(kind, (kinds.get(kind) ?? 0) + found.length);
    for (const { id, look } of found) {
      const own = personas.find((one) => one.id === id)?.look;
      if (look !== own) wrong.push(`${path}: ${id} has the look ${look}, not ${String(own)}`);
    }
  }
  await close();
  expect([...new Set(wrong)]).toEqual([]);
  // Each kind of page that shows personas was read, not passed over.
  const shown = [
    'index.html',
    'maps/index.html',
    'maps/present/index.html',
    'maps/print/index.html',
    'maps/embed/index.html',
    'maps/table/index.html',
    'personas/index.html',
  ];
  for (const kind of shown) expect(kinds.get(kind) ?? 0, kind).toBeGreaterThan(0);
});

test('filtering, comparing, slides and sheets of chosen personas keep the looks', async () => {
  const personas = personasIn('content');
  for (const path of [
    '/maps/joining-the-bank/?persona=moving-from-abroad,carer-for-a-parent',
    '/maps/joining-the-bank/?compare=first-time-buyer,carer-for-a-parent',
    '/maps/life-with-the-bank/?curves=apart',
    '/maps/joining-the-bank/present/?persona=carer-for-a-parent',
    '/maps/joining-the-bank/print/?persona=carer-for-a-parent,first-time-buyer',
    '/maps/joining-the-bank/embed/?persona=carer-for-a-parent',
  ]) {
    const { page, close } = await openPage({ path });
    await expect.poll(() => page.locator('svg [data-key="carer-for-a-parent"]').count()).toBeGreaterThan(0);
    const found = await page.evaluate(looksOnPage, personas);
    for (const { id, look } of found) expect(look, `${path}: ${id}`).toBe(personas.find((one) => one.id === id)?.look);
    expect(new Set(found.map(({ id }) => id)).size).toBeGreaterThan(1);
    await close();
  }
});
