import { search as words } from '../messages/messages.ts';
import type { Asked } from './ask.ts';
import { countChosen } from './facets.ts';
import type { Query } from './query.ts';

/** Why there is no search: with `npm run dev` there is no index, on a built site it could not be fetched. */
export function unavailable(dev: boolean): string {
  return dev ? words.noIndex : words.notLoaded;
}

/** The name of the button that shows the filters where there is no room for them. */
export function filtersChosen(chosen: number): string {
  return chosen === 0 ? words.filters : words.filtersChosen(chosen);
}

/** Two sentences: what was not found, and what to try. `withoutFilters` is how many pages the words alone find. */
export function nothingFound({ text, choice }: Query, withoutFilters: number): [string, string] {
  const asked = text.trim();
  const chosen = countChosen(choice);
  return [words.nothing(asked, chosen), advice(asked, chosen > 0, withoutFilters)];
}

function advice(asked: string, filtered: boolean, withoutFilters: number): string {
  if (asked === '') return words.fewerFilters;
  if (filtered && withoutFilters > 0) return words.withoutFilters(withoutFilters);
  return asked.includes(' ') ? words.fewerWords : words.otherWord;
}

/** What is to be known of a question whose words are not all said: what was taken for them, and what is nowhere. */
export function askedInWords({ words: asked }: Asked): string[] {
  const near = asked.filter(({ fate }) => fate === 'near');
  const nowhere = asked.filter(({ fate }) => fate === 'nowhere').map(({ typed }) => typed);
  return [
    ...near.map((word) => words.near(word.typed, word.near)),
    ...(nowhere.length === 0 || nowhere.length === asked.length ? [] : [words.nowhere(nowhere)]),
  ];
}
