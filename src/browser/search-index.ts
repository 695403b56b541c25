import { exactFirst } from '../search/exact-first.ts';
import { listFacets, type Facets } from '../search/facets.ts';
import type { Pagefind } from '../search/pagefind.ts';
import { mergeCounts, toCountRequests, toRequest, type Query } from '../search/query.ts';
import { toFoundPage, type FoundPage } from '../search/result.ts';

export interface Found {
  total: number;
  /** How many pages the words alone find. */
  withoutFilters: number;
  facets: Facets;
  /** The pages from one place to another, the best first; they are fetched only now. */
  pages: (from: number, to: number) => Promise<FoundPage[]>;
}

export interface SearchIndex {
  /** Of the whole site. */
  facets: Facets;
  find: (query: Query) => Promise<Found>;
}

const excerptWords = 24;

/**
 * Loads the search and what it can be narrowed by. `folder` is the address of the index, such as `/base/pagefind/`.
 * @throws when there is no index, as in dev.
 */
export async function loadIndex(folder: string): Promise<SearchIndex> {
  // Pagefind writes its program beside the index, when the site is already bundled.
  const pagefind = (await import(/* @vite-ignore */ `${folder}pagefind.js`)) as Pagefind;
  // Addresses in the index begin where the site does, which is the folder above.
  const baseUrl = new URL('..', new URL(folder, location.href)).pathname;
  await pagefind.options({ baseUrl, excerptLength: excerptWords });
  await pagefind.init();
  const all = await pagefind.filters();

  async function find(query: Query): Promise<Found> {
    const { words, filters } = toRequest(query);
    const [found, counts] = await Promise.all([
      pagefind.search(words, { filters }),
      Promise.all(
        toCountRequests(query).map(async ({ facet, request }) => {
          const alone = await pagefind.search(request.words, { filters: request.filters });
          return { facet, counts: alone.filters };
        }),
      ),
    ]);
    return {
      total: found.results.length,
      withoutFilters: found.unfilteredResultCount,
      facets: listFacets(mergeCounts(found.filters, counts)),
      pages: async (from, to) =>
        exactFirst(
          await Promise.all(
            found.results.slice(from, to).map(async ({ data }) => toFoundPage(await data(), query.text)),
          ),
          query.text,
        ),
    };
  }

  return { facets: listFacets(all), find };
}
