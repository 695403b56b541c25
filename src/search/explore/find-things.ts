import type { ExploreIndex, PackedThing } from './explore-index.ts';
import { facetNames, jointFacets, levels, levelsOf, ownFacets, traitNames, type FacetName } from './facet-names.ts';
import { scoreText, toHay, toNeedles, type Haystack } from './match-text.ts';
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

/** An index with what is worked out of it once. */
export interface Explorer {
  index: ExploreIndex;
  known: KnownValues;
  find: (selection: Selection) => FoundThings;
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
  values: Record<(typeof jointFacets)[number], readonly number[]>;
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

function haystacks(index: ExploreIndex): Haystack[] {
  const known = new Map<string, string>();
  // Thousands of things stand in the same places.
  const remembered = (text: string) => {
    let hay = known.get(text);
    if (hay === undefined) known.set(text, (hay = toHay(text)));
    return hay;
  };
  return index.things.map((thing) => ({
    title: toHay(thing.n),
    text: `${toHay(thing.x ?? '')}${remembered(thing.k ?? '')}`,
    place: placeInWords(index, thing).map(remembered).join(''),
  }));
}

/**
 * Makes an index ready to be asked. A selection finds a thing when every facet in which something is chosen has one of
 * the chosen values (OR inside a facet, AND across), and every word of the text is in it.
 *
 * Persona, emotion and channel are asked of one and the same persona: with First-time buyer, −2 and Contact centre
 * chosen, a step is found when the first-time buyer is at −2 in it and meets the contact centre there. Without a
 * persona chosen it can be any of them, but again the same one.
 */
export function makeExplorer(index: ExploreIndex): Explorer {
  const people = unpackPeople(index);
  const known = knownValues(index);
  let hays: Haystack[] | null = null;

  function find({ text, chosen, sort }: Selection): FoundThings {
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
      traits: index.traits.map((traits) =>
        traitNames.reduce((mask, trait, place) => mask | fails(trait, traits[place] ?? []), 0),
      ),
      types: index.values.type.map((_type, place) => fails('type', [place])),
    };
    const counts = Object.fromEntries(facetNames.map((facet) => [facet, known[facet].map(() => 0)])) as Record<
      FacetName,
      number[]
    >;
    // The last thing that each value was counted for: several people at a thing share a value, and it counts once.
    const counted = Object.fromEntries(jointFacets.map((facet) => [facet, known[facet].map(() => -1)])) as Record<
      FacetName,
      number[]
    >;
    const needles = toNeedles(text);
    if (needles.length > 0) hays ??= haystacks(index);
    const scores: number[] = [];
    const things: number[] = [];
    const lowest: (number | null)[] = [];

    for (const [place, thing] of index.things.entries()) {
      const hay = hays?.[place];
      const score = needles.length === 0 || hay === undefined ? 0 : scoreText(hay, needles);
      if (score === -1) continue;
      const own = (failing.types[thing.t] ?? 0) | (failing.traits[thing.f] ?? 0);
      const who = thing.w ?? [];
      let isThere = !isJoint;
      for (const one of who) if (failing.people[one] === 0) isThere = true;

      if (isThere) {
        for (const facet of ownFacets) {
          if ((own & ~bits[facet]) !== 0) continue;
          const values = facet === 'type' ? [thing.t] : (index.traits[thing.f]?.[traitNames.indexOf(facet)] ?? []);
          const count = counts[facet];
          for (const value of values) count[value] = (count[value] ?? 0) + 1;
        }
      }
      if (own !== 0) continue;
      for (const facet of jointFacets) {
        const [count, last] = [counts[facet], counted[facet]];
        for (const one of who) {
          if (((failing.people[one] ?? 0) & ~bits[facet]) !== 0) continue;
          for (const value of people[one]?.values[facet] ?? []) {
            if (last[value] === place) continue;
            last[value] = place;
            count[value] = (count[value] ?? 0) + 1;
          }
        }
      }
      if (!isThere) continue;
      things.push(place);
      scores[place] = score;
      if (sort === 'lowest') lowest[place] = lowestOf(who.filter((one) => failing.people[one] === 0));
    }
    if (sort === 'lowest') things.sort((a, b) => (lowest[a] ?? 9) - (lowest[b] ?? 9) || a - b);
    else if (sort === 'newest') things.sort((a, b) => compareText(dateAt(b), dateAt(a)) || a - b);
    else if (needles.length > 0) things.sort((a, b) => (scores[b] ?? 0) - (scores[a] ?? 0) || a - b);
    return { things, counts };
  }

  const dateAt = (place: number) => index.things[place]?.d ?? '';

  function lowestOf(who: readonly number[]): number | null {
    return who.reduce<number | null>((lowest, one) => {
      const own = people[one]?.lowest ?? null;
      return own === null || (lowest !== null && lowest <= own) ? lowest : own;
    }, null);
  }

  return { index, known, find };
}

function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
