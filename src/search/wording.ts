import { counted } from '../model/words.ts';
import { countChosen } from './facets.ts';
import type { Query } from './query.ts';

export const hint = 'Type to search journeys, steps, insights, personas and channels, or choose a filter.';
export const loading = 'Loading the search …';
export const searching = 'Searching …';

/** Why there is no search: with `npm run dev` there is no index, on a built site it could not be fetched. */
export function unavailable(dev: boolean): string {
  return dev
    ? 'Search works on the built site: run npm run build, then npm run preview.'
    : 'The search could not be loaded. Check your connection, then close it and open it again.';
}

/** `12 results`, with what Enter would open for those who don't see it. */
export function resultsFound(total: number, best: string | null): string {
  const found = counted(total, 'result');
  return best === null ? `${found}.` : `${found}. Enter opens “${best}”.`;
}

/** What was not found, and what to try. `withoutFilters` is what the words alone find. */
export function nothingFound({ text, choice }: Query, withoutFilters: number): { said: string; advice: string } {
  const words = text.trim();
  const chosen = countChosen(choice) > 0;
  const said = [
    'No results',
    words !== '' && `for “${words}”`,
    chosen && `with ${countChosen(choice) === 1 ? 'this filter' : 'these filters'}`,
  ]
    .filter(Boolean)
    .join(' ');
  const advice =
    chosen && (words === '' || withoutFilters > 0)
      ? words === ''
        ? 'Try fewer filters.'
        : `Try it without filters: ${counted(withoutFilters, 'result')}.`
      : words.includes(' ')
        ? 'Try fewer words, or only the beginning of one.'
        : 'Try another word, or only its beginning.';
  return { said: `${said}.`, advice };
}
