import fc from 'fast-check';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { answerable, ask } from '../../src/search/ask.ts';
import type { ExploreIndex } from '../../src/search/explore/explore-index.ts';
import { makeExplorer, type Explorer } from '../../src/search/explore/find-things.ts';
import { everything } from '../../src/search/explore/selection.ts';
import { vocabularyOf, type PackedLexicon, type Vocabulary } from '../../src/search/lexicon.ts';
import type { Segment } from '../../src/search/mark-words.ts';
import type { Pagefind, PagefindPage } from '../../src/search/pagefind.ts';
import { pagesSaying, type PageHit } from '../../src/search/pages-saying.ts';
import { rankPages } from '../../src/search/rank-pages.ts';
import { toFoundPage } from '../../src/search/result.ts';
import { writtenWords } from '../../src/search/words-of.ts';
import { builtSite } from './built-site.ts';
import { openPage, type Opened } from './site.ts';

/** What a reader's browser would load of the example, and Pagefind itself, in a real one. */
interface Loaded {
  lexicon: PackedLexicon;
  vocabulary: Vocabulary;
  explorer: Explorer;
  /** In the order of the lexicon's pages. */
  fragments: PagefindPage[];
  pagesWith: (word: string) => Promise<ReadonlyMap<number, number>>;
}

let opened: Opened | null = null;
let site: Loaded;

async function load(): Promise<Loaded> {
  const folder = await builtSite('example');
  const json = (path: string) => JSON.parse(readFileSync(join(folder, path), 'utf8')) as unknown;
  const lexicon = json('search/lexicon.json') as PackedLexicon;
  const names = json('pagefind/pages.json') as string[];
  const vocabulary = vocabularyOf(lexicon);
  const read = (name: string) =>
    JSON.parse(
      gunzipSync(readFileSync(join(folder, `pagefind/fragment/${name}.pf_fragment`)))
        .toString()
        .slice('pagefind_dcd'.length),
    ) as PagefindPage;
  opened = await openPage({ path: '/' });
  const { page } = opened;
  // As text: Vite would make something else of the import.
  await page.evaluate(`import('/pagefind/pagefind.js').then((pagefind) => { window.pagefind = pagefind; })`);
  const known = new Map<string, Promise<Map<number, number>>>();
  const search = async (word: string) => {
    const results = await page.evaluate(async (text) => {
      const { pagefind } = window as unknown as { pagefind: Pagefind };
      return (await pagefind.search(text)).results.map(({ id, score }) => [id, score] as const);
    }, word);
    return new Map(results.map(([id, score]) => [names.indexOf(id), score]));
  };
  return {
    lexicon,
    vocabulary,
    explorer: makeExplorer(json('explore/index.json') as ExploreIndex, vocabulary),
    fragments: names.map(read),
    pagesWith: (word) => {
      const asked = known.get(word) ?? search(word);
      known.set(word, asked);
      return asked;
    },
  };
}

beforeAll(async () => {
  site = await load();
}, 180_000);

afterAll(async () => {
  expect(opened?.problems).toEqual([]);
  await opened?.close();
});

/** The addresses of the pages that the search finds, and of the pages of what Explore finds. */
async function bothFind(text: string): Promise<{ search: string[]; explore: string[]; hits: PageHit[] }> {
  const { lexicon, vocabulary, explorer, pagesWith } = site;
  const asked = ask(text, vocabulary);
  const hits = await pagesSaying(answerable(asked), pagesWith);
  const pages = new Map(hits.map(({ page, said }) => [lexicon.pages[page]?.href ?? '', said.filter(Boolean).length]));
  const { things } = explorer.find({ ...everything, text }, pages);
  const pageOf = (place: number) => {
    const { h, p } = explorer.index.things[place] ?? {};
    return h ?? explorer.index.maps[p?.[0] ?? -1]?.[1] ?? '';
  };
  return {
    search: rankPages(lexicon, asked, hits)
      .map(({ page }) => page.href)
      .sort(),
    explore: [...new Set(things.map(pageOf))].sort(),
    hits,
  };
}

describe('the search and Explore find the same', () => {
  test('for each word of the site', async () => {
    const apart: string[] = [];
    for (const { written } of site.vocabulary.words) {
      const { search, explore } = await bothFind(written);
      if (search.join() !== explore.join()) apart.push(`${written}: ${search.join(' ')} ≠ ${explore.join(' ')}`);
      if (search.length === 0) apart.push(`${written}: nothing`);
    }
    expect(apart).toEqual([]);
  }, 300_000);

  test('for words together, their beginnings, mistypings and other names, and words that say nothing', async () => {
    const words = site.vocabulary.words.map(({ written }) => written);
    const word = fc.oneof(
      fc.constantFrom(...words),
      fc.constantFrom(...words).map((one) => one.slice(0, 4)),
      fc.constantFrom(...words).map((one) => one.slice(0, 2) + one.slice(3)),
      fc.constantFrom(...site.lexicon.also.map(([other]) => other)),
      fc.constantFrom('the', 'where do', 'whatsapp', 'iguana', 'C++', '24/7', '<Enter>'),
    );
    await fc.assert(
      fc.asyncProperty(fc.array(word, { minLength: 1, maxLength: 4 }), async (all) => {
        const { search, explore } = await bothFind(all.join(' '));
        expect(search).toEqual(explore);
      }),
      { numRuns: 300 },
    );
  }, 300_000);
});

describe('what is shown of a result', () => {
  const textOf = (segments: readonly Segment[]) => segments.map(({ text }) => text).join('');

  test('has no word that is none of the site: no two words run together, on any page', () => {
    const known = new Set(site.vocabulary.words.map(({ written }) => written));
    const strange = site.fragments.flatMap(({ content }) =>
      writtenWords(content).filter((word) => word.length > 1 && !known.has(word)),
    );
    expect(site.fragments.length).toBeGreaterThan(80);
    expect(strange).toEqual([]);
  });

  test('has what was asked marked, and only whole words of the site, whatever is asked', async () => {
    const { lexicon, vocabulary, fragments, pagesWith } = site;
    const known = new Set(vocabulary.words.map(({ written }) => written));
    const seen = new Set<string>();
    for (const { written } of vocabulary.words.filter((_word, place) => place % 7 === 0)) {
      const asked = ask(written, vocabulary);
      for (const ranked of rankPages(lexicon, asked, await pagesSaying(answerable(asked), pagesWith))) {
        const fragment = fragments[ranked.place];
        if (fragment === undefined) throw new Error(`No text of ${ranked.page.href}.`);
        const found = toFoundPage(ranked, fragment, asked);
        seen.add(found.url);
        const excerpts = [found, ...(found.lead === null ? [] : [found.lead]), ...found.parts].map(
          ({ excerpt }) => excerpt,
        );
        for (const excerpt of excerpts) {
          const strange = writtenWords(textOf(excerpt)).filter((word) => word.length > 1 && !known.has(word));
          expect(strange, `${written} on ${found.url}: ${textOf(excerpt)}`).toEqual([]);
        }
        const isSaid = [found.title, ...found.parts.map(({ title }) => title)].some((title) => title !== '');
        expect(isSaid || excerpts.flat().some(({ marked }) => marked)).toBe(true);
      }
    }
    expect(seen.size).toBe(fragments.length);
  }, 300_000);

  test('is what authors wrote, and none of the buttons around it', async () => {
    const folder = join(await builtSite('example'), 'pagefind/fragment');
    const texts = readdirSync(folder).map((file) => gunzipSync(readFileSync(join(folder, file))).toString());
    for (const word of ['Copy link', 'TablePrint', 'severity 2 of 3', 'Line of visibility', 'Lowest moment · step']) {
      expect(texts.filter((text) => text.includes(word)).length, word).toBe(0);
    }
  });
});

describe('in the browser', () => {
  let other: Opened | null = null;

  afterEach(async () => {
    expect(other?.problems ?? []).toEqual([]);
    await other?.close();
    other = null;
  });

  async function open(path: string): Promise<Page> {
    other = await openPage({ path });
    return other.page;
  }

  test('what is typed before the search is there is in its field, and found', async () => {
    const page = await open('/maps/buying-a-first-home/');
    await page.context().route('**/search-dialog*.js', async (route) => {
      await new Promise((resolve) => setTimeout(resolve, 800));
      await route.continue();
    });
    await page.keyboard.press('Control+k');
    await page.keyboard.type('brokx');
    await page.keyboard.press('Backspace');
    await page.keyboard.type('er');
    await page.waitForSelector('dialog.search [data-results] a[href="/channels/broker/"]');
    expect(await page.inputValue('dialog.search input[type=search]')).toBe('broker');
  });

  test.each([
    ['contact centre', ''],
    ['morgage', 'Nothing says “morgage”. Near it: mortgage.'],
    ['mortgage whatsapp', 'Nothing says “whatsapp”.'],
    ['hairdressers joiners', ''],
  ])('“%s” leads on to Explore, which finds it too', async (text, said) => {
    const page = await open('/');
    await page.keyboard.press('Control+k');
    await page.fill('dialog.search input[type=search]', text);
    await page.waitForSelector('dialog.search [data-results] a');
    expect(await page.locator('dialog.search [data-said]').textContent()).toBe(said);
    const found = await page.locator('dialog.search [data-count]').textContent();
    await page.click('dialog.search [data-all]');
    await page.waitForSelector('explore-page [data-results] a');
    const entries = page.locator(
      'explore-page [data-results] > li:not(.of-step, .of-quote, .of-pain, .of-moment, .of-opportunity)',
    );
    if (await page.locator('explore-page [data-more]').isHidden()) {
      expect(await entries.count()).toBe(Number.parseInt(found ?? '', 10));
    }
    expect(await page.locator('explore-page [data-note]').textContent()).toBe(said);
  });

  test('nothing is offered in Explore of what is nowhere', async () => {
    const page = await open('/');
    await page.keyboard.press('Control+k');
    await page.fill('dialog.search input[type=search]', 'whatsapp');
    await page.waitForFunction(() => document.querySelector('dialog.search [data-note]')?.textContent !== '');
    await page.getByText('No results for “whatsapp”').first().waitFor();
    expect(await page.isVisible('dialog.search [data-all]')).toBe(false);
    await page.goto(new URL('/explore/?q=whatsapp', page.url()).href);
    await page.getByText('No results for “whatsapp”').first().waitFor();
    expect(await page.locator('explore-page [data-results] li').count()).toBe(0);
  });
});
