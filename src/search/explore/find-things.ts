import type { ExploreIndex, PackedThing } from './explore-index.ts';
import {
  facetNames,
  jointFacets,
  levels,
  levelsOf,
  traitNames,
  type FacetName,
  type JointFacet,
} from './facet-names.ts';
import { answerable, ask, type Asked } from '../ask.ts';
import { makeVocabulary, type Vocabulary } from '../lexicon.ts';
import { spacedWords, writtenWords } from '../words-of.ts';
import { isEnough, matchText, type Haystack, type Match } from '../match-text.ts';
import type { KnownValues, Selection } from './selection.ts';

/** What a selection finds. */
export interface FoundThings {
  /** Places in the index's list of things, in the order asked for. */
  things: readonly number[];
  /**
   * For each facet, in the order of its values, how many things would be found with that value alone chosen in it and
   * all else as it is. So a chosen facet counts without its own choice, and what a click adds is never a surprise.
   */
  counts: Readonly<Record<FacetName, readonly number[]>>;
}

/** The pages whose whole texts answer a question: their addresses, and how many of its words they say. */
export type FoundPages = ReadonlyMap<string, number>;

/** An index with what is worked out of it once. */
export interface Explorer {
  index: ExploreIndex;
  known: KnownValues;
  /** Takes a text apart, by the words of the site. */
  ask: (text: string) => Asked;
  /** `pages` adds what the texts below maps and entries say, which the index has not. */
  find: (selection: Selection, pages?: FoundPages) => FoundThings;
}

/** The ids of all values of an index. */
export function knownValues({ values }: Pick<ExploreIndex, 'values'>): KnownValues {
  return Object.fromEntries(facetNames.map((facet) => [facet, values[facet].map(([id]) => id)])) as Record<
    FacetName,
    string[]
  >;
}

/** The map, the stage and the step that a thing stands on, in words. */
export function placeInWords(index: ExploreIndex, thing: PackedThing): string[] {
  if (thing.p === undefined) return [];
  const [map, stage, , stepTitle] = thing.p;
  return [index.maps[map]?.[0] ?? '', index.values.stage[stage]?.[1] ?? '', stepTitle].filter((part) => part !== '');
}

// A bit for each facet: set where a thing, or a presence, does not have what was chosen.
const bits = Object.fromEntries(facetNames.map((facet, place) => [facet, 1 << place])) as Record<FacetName, number>;

interface Presence {
  /** The places of its values in each joint facet. */
  values: Record<JointFacet, readonly number[]>;
  lowest: number | null;
}

function unpackPeople({ people, values }: ExploreIndex): Presence[] {
  const placeOfLevel = new Map(
    levels.map((level) => [level as number, values.emotion.findIndex(([id]) => id === String(level))]),
  );
  return people.map(([persona, from, to, ...channels]) => ({
    values: {
      persona: persona === -1 ? [] : [persona],
      emotion: from === null || to === null ? [] : levelsOf(from, to).map((level) => placeOfLevel.get(level) ?? -1),
      channel: channels,
    },
    lowest: from === null || to === null ? null : Math.min(from, to),
  }));
}

/** Facets whose values are names that a thing is looked for by. */
const namingTraits = ['product', 'team'] as const;

/** What is said at a step is not what its personas and channels are: there, their names only tell it from others. */
const saidAtStep: ReadonlySet<string> = new Set(['moment', 'quote', 'pain', 'opportunity']);

/** The names of who and what is at a thing, each once. */
function namesAt({ people, crowds, traits, values }: ExploreIndex, { w = -1, f }: PackedThing): string[] {
  const ofPeople = (crowds[w] ?? []).flatMap((place) => {
    const [persona = -1, , , ...channels] = people[place] ?? [];
    return [values.persona[persona], ...channels.map((channel) => values.channel[channel])];
  });
  const ofTraits = namingTraits.flatMap((facet) =>
    (traits[f]?.[traitNames.indexOf(facet)] ?? []).map((value) => values[facet][value]),
  );
  return [...new Set([...ofPeople, ...ofTraits].flatMap((value) => value?.[1] ?? []))];
}

function haystacks(index: ExploreIndex): Haystack[] {
  const known = new Map<string, string>();
  // Thousands of things stand in the same places.
  const remembered = (text: string) => {
    let hay = known.get(text);
    if (hay === undefined) known.set(text, (hay = spacedWords(text)));
    return hay;
  };
  const names = new Map<string, string>();
  return index.things.map((thing) => {
    const shared = `${thing.w ?? ''}/${thing.f}`;
    let named = names.get(shared);
    if (named === undefined) names.set(shared, (named = namesAt(index, thing).map(remembered).join('')));
    const place = placeInWords(index, thing).map(remembered).join('');
    const isSaid = saidAtStep.has(index.values.type[thing.t]?.[0] ?? '');
    return {
      title: spacedWords(thing.n),
      text: `${spacedWords(thing.x ?? '')}${remembered(thing.k ?? '')}`,
      names: isSaid ? '' : named,
      place: isSaid ? place + named : place,
    };
  });
}

/** Every word that the index itself has, for a site whose words nobody has listed. */
function wordsIn(index: ExploreIndex): string[] {
  const named = [...index.values.persona, ...index.values.channel, ...index.values.product, ...index.values.team];
  const texts = index.things.flatMap(({ n, x = '', k = '' }) => [n, x, k]);
  const places = [...index.maps.map(([title]) => title), ...index.values.stage.map(([, title]) => title)];
  return [...new Set([...texts, ...places, ...named.map(([, title]) => title)].flatMap(writtenWords))];
}

/** What was found so far, by what things have in common: it is counted for the values only once for all of them. */
interface Tally {
  types: number[];
  traits: number[];
  crowds: number[];
}

const zeros = (list: readonly unknown[]): number[] => list.map(() => 0);

/** Adds to a number in a list. */
function add(list: number[], place: number, more: number): void {
  list[place] = (list[place] ?? 0) + more;
}

/**
 * Makes an index ready to be asked. A selection finds a thing when every facet in which something is chosen has one of
 * the chosen values (OR inside a facet, AND across), and it says the words of the text, or most of them. The words of the
 * site decide what a word is; those of the index itself when none are given.
 *
 * Persona, emotion and channel are asked of one and the same persona: with First-time buyer, −2 and Contact centre
 * chosen, a step is found when the first-time buyer is at −2 in it and meets the contact centre there. Without a
 * persona chosen it can be any of them, but again the same one.
 */
export function makeExplorer(index: ExploreIndex, vocabulary?: Vocabulary): Explorer {
  const { things, crowds, traits } = index;
  const people = unpackPeople(index);
  const known = knownValues(index);
  /** The place of those things at which nobody is. */
  const nobody = crowds.length;
  let hays: Haystack[] | null = null;
  let words = vocabulary ?? null;

  function askOf(text: string): Asked {
    words ??= makeVocabulary(wordsIn(index));
    return ask(text, words);
  }

  /** How each thing answers; null where nothing was asked. */
  function matchesOf(text: string, pages: FoundPages): ((place: number) => Match | null) | null {
    const asked = text === '' ? null : askOf(text);
    if (asked === null || asked.words.length === 0) return null;
    hays ??= haystacks(index);
    const sayable = answerable(asked);
    const typed = spacedWords(text);
    const matches = hays.map((hay, place): Match | null => {
      const match = sayable.length === 0 ? null : matchText(hay, sayable, typed);
      const said = pages.get(things[place]?.h ?? '') ?? 0;
      if (said <= (match?.said ?? 0)) return match;
      return { said, score: (match?.score ?? 0) + said / (sayable.length + 1) };
    });
    const most = Math.max(
      0,
      ...pages.values(),
      matches.reduce((best, match) => Math.max(best, match?.said ?? 0), 0),
    );
    return (place) => {
      const match = matches[place] ?? null;
      return match !== null && isEnough(match.said, sayable.length, most) ? match : null;
    };
  }

  function find({ text, chosen, sort }: Selection, pages: FoundPages = new Map()): FoundThings {
    const wanted = Object.fromEntries(
      facetNames.map((facet) => {
        const ids = new Set(chosen[facet]);
        return [facet, ids.size === 0 ? null : known[facet].map((id) => ids.has(id))];
      }),
    ) as Record<FacetName, boolean[] | null>;
    const fails = (facet: FacetName, values: readonly number[]) => {
      const want = wanted[facet];
      return want === null || values.some((value) => want[value] === true) ? 0 : bits[facet];
    };
    const isJoint = jointFacets.some((facet) => wanted[facet] !== null);
    const failing = {
      people: people.map(({ values }) => jointFacets.reduce((mask, facet) => mask | fails(facet, values[facet]), 0)),
      traits: traits.map((each) =>
        traitNames.reduce((mask, trait, place) => mask | fails(trait, each[place] ?? []), 0),
      ),
      types: index.values.type.map((_type, place) => fails('type', [place])),
    };
    const isThere = [...crowds.map((crowd) => !isJoint || crowd.some((one) => failing.people[one] === 0)), !isJoint];

    const matches = matchesOf(text, pages);
    const tally: Tally = { types: zeros(index.values.type), traits: zeros(traits), crowds: zeros(isThere) };
    const found: { place: number; score: number }[] = [];
    for (const [place, thing] of things.entries()) {
      const match = matches?.(place);
      if (match === null) continue;
      const score = match?.score ?? 0;
      const { t, f, w = nobody } = thing;
      const [type, trait] = [failing.types[t] ?? 0, failing.traits[f] ?? 0];
      if (type === 0 && trait === 0) add(tally.crowds, w, 1);
      if (isThere[w] !== true) continue;
      if (type === 0) add(tally.traits, f, 1);
      if (trait === 0) add(tally.types, t, 1);
      if (type === 0 && trait === 0) found.push({ place, score });
    }

    if (sort === 'lowest') {
      const lowest = crowds.map((crowd) => lowestOf(crowd.filter((one) => failing.people[one] === 0)));
      const level = ({ place }: { place: number }) => lowest[things[place]?.w ?? nobody] ?? Infinity;
      sortBy(found, (a, b) => Math.sign(level(a) - level(b)) || 0);
    } else if (sort === 'newest') {
      const date = ({ place }: { place: number }) => things[place]?.d ?? '';
      sortBy(found, (a, b) => (date(a) < date(b) ? 1 : date(a) > date(b) ? -1 : 0));
    } else if (matches !== null) sortBy(found, (a, b) => b.score - a.score);
    return { things: found.map(({ place }) => place), counts: countsOf(tally, failing) };
  }

  function countsOf(tally: Tally, failing: { people: number[]; traits: number[] }): FoundThings['counts'] {
    const counts = Object.fromEntries(facetNames.map((facet) => [facet, zeros(known[facet])])) as Record<
      FacetName,
      number[]
    >;
    counts.type = tally.types;
    for (const [place, number] of tally.traits.entries()) {
      if (number === 0) continue;
      for (const [at, trait] of traitNames.entries()) {
        if (((failing.traits[place] ?? 0) & ~bits[trait]) !== 0) continue;
        for (const value of traits[place]?.[at] ?? []) add(counts[trait], value, number);
      }
    }
    // The last crowd that a value was counted for: several people in one share a value, and it counts once.
    const last = Object.fromEntries(jointFacets.map((facet) => [facet, known[facet].map(() => -1)])) as Record<
      JointFacet,
      number[]
    >;
    for (const [place, number] of tally.crowds.entries()) {
      if (number === 0) continue;
      for (const one of crowds[place] ?? []) {
        const mask = failing.people[one] ?? 0;
        const values = people[one]?.values;
        if (values === undefined) continue;
        for (const facet of jointFacets) {
          if ((mask & ~bits[facet]) !== 0) continue;
          const [count, counted] = [counts[facet], last[facet]];
          for (const value of values[facet]) {
            if (counted[value] === place) continue;
            counted[value] = place;
            add(count, value, number);
          }
        }
      }
    }
    return counts;
  }

  function lowestOf(crowd: readonly number[]): number | null {
    const known = crowd.flatMap((one) => people[one]?.lowest ?? []);
    return known.length === 0 ? null : Math.min(...known);
  }

  return { index, known, ask: askOf, find };
}

/** Sorts what was found; what is alike stays in the order of the index. */
function sortBy<Found extends { place: number }>(found: Found[], compare: (a: Found, b: Found) => number): void {
  found.sort((a, b) => compare(a, b) || a.place - b.place);
}
