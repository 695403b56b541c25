import type { Addresses } from '../../../src/search/explore/explore-index.ts';
import { facetNames, levelsOf, ownFacets, type FacetName } from '../../../src/search/explore/facet-names.ts';
import type { Selection } from '../../../src/search/explore/selection.ts';
import type { Thing } from '../../../src/search/explore/thing.ts';
import { isEmptyWord } from '../../../src/search/empty-words.ts';
import { stemOf } from '../../../src/search/lexicon.ts';
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

/** The words around a thing: the names of who is at it, which count as its own unless it is said at a step; and where. */
export interface Around {
  names: readonly string[];
  place: readonly string[];
}

export const nothingAround: Around = { names: [], place: [] };

/** What a text asks: its words that count and that anything says, and how many of them are enough. */
export interface Question {
  isAsked: boolean;
  words: readonly string[];
  needed: number;
}

const saidAtStep = ['moment', 'quote', 'pain', 'opportunity'];

/** How many of the words a thing says; none, when all that says them is around it. */
function countSaid(thing: Thing, words: readonly string[], { names, place }: Around): number {
  const isSaid = saidAtStep.includes(thing.type);
  const own = [...[thing.title, thing.text, thing.kind ?? ''].flatMap(wordsOf), ...(isSaid ? [] : names)];
  const around = [...place, ...(isSaid ? names : [])];
  const says = (all: readonly string[], word: string) =>
    all.some((one) => one.startsWith(word) || (word.length > 2 && stemOf(one) === stemOf(word)));
  if (!words.some((word) => says(own, word))) return 0;
  return words.filter((word) => says(own, word) || says(around, word)).length;
}

/** The rule of words as it is told: empty ones do not count, of two all are needed, of more most; the best is enough. */
export function questionOf(text: string, things: readonly Thing[], around: (thing: Thing) => Around): Question {
  const typed = [...new Set(wordsOf(text))];
  const counting = typed.filter((word) => !isEmptyWord(word));
  const asked = counting.length === 0 ? typed : counting;
  const said = things.flatMap((thing) => {
    const { names, place } = around(thing);
    return [...[thing.title, thing.text, thing.kind ?? ''].flatMap(wordsOf), ...names, ...place];
  });
  const words = asked.filter((word) => said.some((one) => one.startsWith(word) || stemOf(one) === stemOf(word)));
  const most = Math.max(0, ...things.map((thing) => countSaid(thing, words, around(thing))));
  const enough = words.length <= 2 ? words.length : Math.floor(words.length / 2) + 1;
  return { isAsked: typed.length > 0, words, needed: Math.max(1, Math.min(enough, most)) };
}

/** Whether a thing answers and has one of the chosen values of every facet: the rule as it is told, without any index. */
export function isSelected(thing: Thing, { chosen }: Selection, around: Around, question: Question): boolean {
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
  return own && joint && (!question.isAsked || countSaid(thing, question.words, around) >= question.needed);
}

/** The counts as they are told: what would be found with the value alone chosen in its facet. */
export function naiveCounts(
  things: readonly Thing[],
  selection: Selection,
  known: Readonly<Record<FacetName, readonly string[]>>,
  around: (thing: Thing) => Around,
): Record<FacetName, number[]> {
  const question = questionOf(selection.text, things, around);
  return Object.fromEntries(
    facetNames.map((facet) => [
      facet,
      known[facet].map((id) => {
        const alone = { ...selection, chosen: { ...selection.chosen, [facet]: [id] } };
        return things.filter((thing) => isSelected(thing, alone, around(thing), question)).length;
      }),
    ]),
  ) as Record<FacetName, number[]>;
}
