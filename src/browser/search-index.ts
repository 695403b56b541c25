import { answerable, ask, type Asked } from '../search/ask.ts';
import { countFacets, noChoice, passes, type Facets } from '../search/facets.ts';
import { vocabularyOf, type PackedLexicon, type Vocabulary } from '../search/lexicon.ts';
import type { Pagefind, PagefindResult } from '../search/pagefind.ts';
import { pagesSaying, type PageHit } from '../search/pages-saying.ts';
import type { Query } from '../search/query.ts';
import { rankPages, type RankedPage } from '../search/rank-pages.ts';
import { toFoundPage, type FoundPage } from '../search/result.ts';

export interface Found {
  asked: Asked;
  total: number;
  /** How many pages the words alone find. */
  withoutFilters: number;
  facets: Facets;
  /** The pages from one place to another, the best first; they are fetched only now. */
  pages: (from: number, to: number) => Promise<FoundPage[]>;
}

export interface SearchIndex {
  lexicon: PackedLexicon;
  vocabulary: Vocabulary;
  /** Of the whole site. */
  facets: Facets;
  find: (query: Query) => Promise<Found>;
  /** The pages that say any of the words of a question. */
  hits: (asked: Asked) => Promise<PageHit[]>;
}

/** Where the index of the search lies, and the words it is asked with. */
export interface SearchAddresses {
  /** The folder of the index, such as `/base/pagefind/`. */
  pagefind: string;
  lexicon: string;
}

async function fetchJson(address: string): Promise<unknown> {
  const answer = await fetch(address);
  if (!answer.ok) throw new Error(`${address} answered ${answer.status}.`);
  return answer.json();
}

/** Loads the words of the site. */
export async function loadLexicon(address: string): Promise<PackedLexicon> {
  return (await fetchJson(address)) as PackedLexicon;
}

/**
 * Loads the search: Pagefind finds the pages that have a word and has their texts; what a question means, and what comes
 * first, is decided by the words of the site.
 * @throws when there is no index, as in dev.
 */
export async function loadIndex(addresses: SearchAddresses): Promise<SearchIndex> {
  const [pagefind, lexicon, fragments] = await Promise.all([
    // Pagefind writes its program beside the index, when the site is already bundled.
    import(/* @vite-ignore */ `${addresses.pagefind}pagefind.js`) as Promise<Pagefind>,
    loadLexicon(addresses.lexicon),
    fetchJson(`${addresses.pagefind}pages.json`) as Promise<string[]>,
  ]);
  await pagefind.init();
  const placeOf = new Map(fragments.map((id, place) => [id, place]));
  const byPlace = (results: readonly PagefindResult[]) =>
    new Map(
      results.flatMap((result) => {
        const place = placeOf.get(result.id);
        return place === undefined ? [] : [[place, result] as const];
      }),
    );
  const texts = byPlace((await pagefind.search(null)).results);
  const vocabulary = vocabularyOf(lexicon);

  const pagesWith = async (word: string) => {
    const { results } = await pagefind.search(word);
    return new Map([...byPlace(results)].map(([place, { score }]) => [place, score]));
  };
  const hits = (asked: Asked) => pagesSaying(answerable(asked), pagesWith);

  async function rank(asked: Asked): Promise<RankedPage[]> {
    if (asked.text !== '') return rankPages(lexicon, asked, await hits(asked));
    return lexicon.pages.map((page, place) => ({ place, page, isNamed: true, lead: null, missing: [] }));
  }

  async function find({ text, choice }: Query): Promise<Found> {
    const asked = ask(text, vocabulary);
    const ranked = await rank(asked);
    const passing = ranked.filter(({ page }) => passes(lexicon, page, choice));
    const fragmentsOf = passing.map((one) => ({ one, text: texts.get(one.place) }));
    return {
      asked,
      total: passing.length,
      withoutFilters: ranked.length,
      facets: countFacets(
        lexicon,
        ranked.map(({ page }) => page),
        choice,
      ),
      pages: (from, to) =>
        Promise.all(
          fragmentsOf
            .slice(from, to)
            .flatMap(({ one, text: fragment }) =>
              fragment === undefined ? [] : fragment.data().then((data) => toFoundPage(one, data, asked)),
            ),
        ),
    };
  }

  return { lexicon, vocabulary, facets: countFacets(lexicon, lexicon.pages, noChoice), find, hits };
}
