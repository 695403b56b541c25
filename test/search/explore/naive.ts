import type { Addresses } from '../../../src/search/explore/explore-index.ts';
import { facetNames, levelsOf, ownFacets, type FacetName } from '../../../src/search/explore/facet-names.ts';
import type { Selection } from '../../../src/search/explore/selection.ts';
import type { Thing } from '../../../src/search/explore/thing.ts';
import { wordsOf } from '../../../src/search/words-of.ts';

/** Addresses that say what they are of. */
export const addresses: Addresses = {
  map: (id) => `/maps/${id}/`,
  insight: (id) => `/insights/${id}/`,
  action: (id) => `/actions/#${id}`,
  story: (id) => `/stories/${id}/`,
  persona: (id) => `/personas/${id}/`,
  channel: (id) => `/channels/${id}/`,
  team: (id) => `/teams/${id}/`,
  metric: (id) => `/metrics/${id}/`,
  term: (id) => `/glossary/#${id}`,
  path: (id) => `/start/${id}/`,
};

/** Whether a thing has the words and one of the chosen values of every facet: the rule as it is told, without any index. */
export function isSelected(thing: Thing, { text, chosen }: Selection, placeWords: readonly string[]): boolean {
  const isOne = (facet: FacetName, values: readonly string[]) =>
    chosen[facet].length === 0 || values.some((value) => chosen[facet].includes(value));
  const own = ownFacets.every((facet) => isOne(facet, facet === 'type' ? [thing.type] : thing.traits[facet]));
  const isJoint = chosen.persona.length + chosen.emotion.length + chosen.channel.length > 0;
  const joint =
    !isJoint ||
    thing.people.some(
      ({ persona, emotion, channels }) =>
        isOne('persona', persona === null ? [] : [persona]) &&
        isOne('emotion', emotion === null ? [] : levelsOf(...emotion).map(String)) &&
        isOne('channel', channels),
    );
  return own && joint && hasWords(thing, wordsOf(text), placeWords);
}

function hasWords(thing: Thing, words: readonly string[], placeWords: readonly string[]): boolean {
  const said = [thing.title, thing.text, thing.kind ?? ''].flatMap(wordsOf);
  const begins = (all: readonly string[], word: string) => all.some((one) => one.startsWith(word));
  return (
    words.length === 0 ||
    (words.every((word) => begins(said, word) || begins(placeWords, word)) && words.some((word) => begins(said, word)))
  );
}

/** The counts as they are told: what would be found with the value alone chosen in its facet. */
export function naiveCounts(
  things: readonly Thing[],
  selection: Selection,
  known: Readonly<Record<FacetName, readonly string[]>>,
  placeWords: (thing: Thing) => readonly string[],
): Record<FacetName, number[]> {
  return Object.fromEntries(
    facetNames.map((facet) => [
      facet,
      known[facet].map((id) => {
        const alone = { ...selection, chosen: { ...selection.chosen, [facet]: [id] } };
        return things.filter((thing) => isSelected(thing, alone, placeWords(thing))).length;
      }),
    ]),
  ) as Record<FacetName, number[]>;
}
