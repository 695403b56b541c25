import { counted } from '../model/words.ts';
import { countChosen } from './facets.ts';
import type { Query } from './query.ts';

export const hint = 'Type to search journeys, steps, insights, personas and channels, or choose a filter.';
export const loading = 'Searching …';

/** Why there is no search: with `npm run dev` there is no index, on a built site it could not be fetched. */
export function unavailable(dev: boolean): string {
  return dev
    ? 'Search works on the built site: run npm run build, then npm run preview.'
    : 'The search could not be loaded. Check your connection, then close it and open it again.';
}

export function resultsCounted(total: number): string {
  return counted(total, 'result');
}

/** What is announced: how many results, and what Enter would open, for those who don't see it marked. */
export function resultsFound(total: number, best: string | null): string {
  const found = resultsCounted(total);
  return best === null ? `${found}.` : `${found}. Enter opens “${best}”.`;
}

/** The name of the button that shows the filters where there is no room for them. */
export function filtersChosen(chosen: number): string {
  return chosen === 0 ? 'Filters' : `Filters (${chosen})`;
}

/** Two sentences: what was not found, and what to try. `withoutFilters` is how many pages the words alone find. */
export function nothingFound({ text, choice }: Query, withoutFilters: number): [string, string] {
  const words = text.trim();
  const chosen = countChosen(choice);
  const parts = [
    'No results',
    words !== '' && `for “${words}”`,
    chosen > 0 && (chosen === 1 ? 'with this filter' : 'with these filters'),
  ];
  return [`${parts.filter(Boolean).join(' ')}.`, advice(words, chosen > 0, withoutFilters)];
}

function advice(words: string, filtered: boolean, withoutFilters: number): string {
  if (words === '') return 'Try fewer filters.';
  if (filtered && withoutFilters > 0) return `Try it without filters: ${resultsCounted(withoutFilters)}.`;
  return words.includes(' ') ? 'Try fewer words, or other ones.' : 'Try another word, or only its beginning.';
}
