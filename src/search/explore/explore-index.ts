import type { Atlas } from '../../model/atlas.ts';
import { signed } from '../../model/words.ts';
import { actionStatuses } from '../../model/action-words.ts';
import { evidenceStrengths } from '../../model/evidence-strength.ts';
import { insightStatuses } from '../../model/insight-words.ts';
import { mapStatuses } from '../../model/map-words.ts';
import { explore, explorePage } from '../../messages/messages.ts';
import { facetNames, levels, levelsOf, thingTypes, traitNames, type FacetName, type ThingType } from './facet-names.ts';
import { listThings } from './list-things.ts';
import type { Thing } from './thing.ts';

/** Types with an address of their own; what stands on a map is a place of its page. */
export type EntryType = Exclude<ThingType, 'step' | 'moment' | 'quote' | 'pain' | 'opportunity'>;

/** The address of each entry's page. The place of a step is `#` and its id on the page of the map. */
export type Addresses = Readonly<Record<EntryType, (id: string) => string>>;

/** A value of a facet: its id, and its title as readers see it. */
export type FacetValue = readonly [id: string, title: string];

/** Somebody at a thing: places in the lists of personas (−1: nobody in particular) and of channels. */
export type PackedPresence = readonly [persona: number, from: number | null, to: number | null, ...channels: number[]];

/** A thing, made for the way to a reader: short names because there are thousands, and nothing that is empty. */
export interface PackedThing {
  /** Its type: a place in the values of that facet. */
  t: number;
  /** Its title. */
  n: string;
  /** What it says besides. */
  x?: string;
  /** What it is more exactly. */
  k?: string;
  /** The address of an entry. */
  h?: string;
  /** Of what stands on a map: [map, stage, step's id, step's title], the first two as places in their lists. */
  p?: readonly [map: number, stage: number, step: string, stepTitle: string];
  /** A place in `traits`. */
  f: number;
  /** A place in `crowds`. */
  w?: number;
  /** Its date. */
  d?: string;
}

/**
 * Everything that can be found, as one file. What many things have in common stands once, and they name its place:
 * that keeps the file small, and a selection is held against each of these only once.
 */
export interface ExploreIndex {
  /** The values that any thing has, in the order in which they are offered. */
  values: Readonly<Record<FacetName, readonly FacetValue[]>>;
  /** The maps that things stand on: title and address. */
  maps: readonly (readonly [title: string, href: string])[];
  people: readonly PackedPresence[];
  /** Those who are at a thing, as places in `people`. */
  crowds: readonly (readonly number[])[];
  /** Combinations of traits: for each of `traitNames`, places in the values of that facet. */
  traits: readonly (readonly (readonly number[])[])[];
  things: readonly PackedThing[];
}

/** Puts values into a list, each once, and tells their places. */
class Places<Value> {
  readonly list: Value[] = [];
  readonly #known = new Map<string, number>();

  placeOf(value: Value): number {
    const key = JSON.stringify(value);
    const known = this.#known.get(key);
    if (known !== undefined) return known;
    this.list.push(value);
    this.#known.set(key, this.list.length - 1);
    return this.list.length - 1;
  }
}

/** The titles of all stages by their ids. Maps share a stage by its id; the first map gives it its title. */
function stageTitles(atlas: Atlas): FacetValue[] {
  const titles = new Map<string, string>();
  for (const { fields } of atlas.maps.values()) {
    for (const { id, title } of fields.stages) if (!titles.has(id)) titles.set(id, title);
  }
  return [...titles];
}

function titlesOf(entries: ReadonlyMap<string, { fields: { title: string } }>): FacetValue[] {
  return [...entries].map(([id, { fields }]) => [id, fields.title]);
}

/** All values that there could be, in the order in which they are offered. */
function allValues(atlas: Atlas): Record<FacetName, FacetValue[]> {
  const statuses = { ...mapStatuses, ...insightStatuses, ...actionStatuses };
  return {
    type: thingTypes.map((type) => [type, explore.types[type].title]),
    persona: titlesOf(atlas.personas),
    emotion: levels.map((level) => [String(level), `${signed(level)} ${explorePage.emotions[level]}`]),
    channel: titlesOf(atlas.channels),
    stage: stageTitles(atlas),
    product: titlesOf(atlas.products),
    team: titlesOf(atlas.teams),
    status: Object.entries(statuses),
    evidence: evidenceStrengths.map((strength) => [strength, explorePage.evidence[strength]]),
    'use-case': Object.entries(explorePage.useCases),
    state: Object.entries(explorePage.states),
  };
}

/** The values of a thing, facet by facet. */
export function valuesOf(thing: Thing): Record<FacetName, readonly string[]> {
  return {
    type: [thing.type],
    ...thing.traits,
    persona: thing.people.flatMap(({ persona }) => persona ?? []),
    channel: thing.people.flatMap(({ channels }) => channels),
    emotion: thing.people.flatMap(({ emotion }) => (emotion === null ? [] : levelsOf(...emotion).map(String))),
  };
}

/** The values that at least one thing has. */
function valuesInUse(atlas: Atlas, things: readonly Thing[]): Record<FacetName, FacetValue[]> {
  const used = new Map(facetNames.map((facet) => [facet, new Set<string>()]));
  for (const thing of things) {
    for (const [facet, ids] of Object.entries(valuesOf(thing))) {
      for (const id of ids) used.get(facet as FacetName)?.add(id);
    }
  }
  const all = allValues(atlas);
  return Object.fromEntries(
    facetNames.map((facet) => [facet, all[facet].filter(([id]) => used.get(facet)?.has(id) === true)]),
  ) as Record<FacetName, FacetValue[]>;
}

function isEntry(thing: Thing): thing is Thing & { type: EntryType } {
  return thing.place === null;
}

/** The address of a thing: of an entry its page, of what stands on a map its step there. */
export function hrefOfThing(thing: Thing, addresses: Addresses): string {
  return isEntry(thing) ? addresses[thing.type](thing.id) : `${addresses.map(thing.id)}#${thing.place?.step ?? ''}`;
}

/** Packs things for the way to a reader. */
export function packThings(atlas: Atlas, things: readonly Thing[], addresses: Addresses): ExploreIndex {
  const values = valuesInUse(atlas, things);
  const places = Object.fromEntries(
    facetNames.map((facet) => [facet, new Map(values[facet].map(([id], place) => [id, place]))]),
  ) as Record<FacetName, Map<string, number>>;
  // A name that leads nowhere is a finding of the check; here it leads nowhere, too.
  const placesOf = (facet: FacetName, ids: readonly string[]) =>
    [...new Set(ids.flatMap((id) => places[facet].get(id) ?? []))].sort((a, b) => a - b);
  const maps = [...atlas.maps.values()];
  const mapPlaces = new Map(maps.map(({ id }, place) => [id, place]));
  const people = new Places<PackedPresence>();
  const crowds = new Places<number[]>();
  const traits = new Places<number[][]>();
  return {
    values,
    maps: maps.map(({ id, fields }) => [fields.title, addresses.map(id)]),
    things: things.map((thing) => {
      const who = thing.people.map(({ persona, emotion, channels }) =>
        people.placeOf([
          persona === null ? -1 : (places.persona.get(persona) ?? -1),
          emotion?.[0] ?? null,
          emotion?.[1] ?? null,
          ...placesOf('channel', channels),
        ]),
      );
      return {
        t: places.type.get(thing.type) ?? -1,
        n: thing.title,
        ...(thing.text === '' ? {} : { x: thing.text }),
        ...(thing.kind === null ? {} : { k: thing.kind }),
        ...(isEntry(thing) ? { h: hrefOfThing(thing, addresses) } : {}),
        ...(thing.place === null
          ? {}
          : {
              p: [
                mapPlaces.get(thing.place.map) ?? -1,
                places.stage.get(thing.place.stage) ?? -1,
                thing.place.step,
                thing.type === 'step' ? '' : thing.place.stepTitle,
              ] as const,
            }),
        f: traits.placeOf(traitNames.map((trait) => placesOf(trait, thing.traits[trait]))),
        ...(who.length === 0 ? {} : { w: crowds.placeOf([...new Set(who)]) }),
        ...(thing.date === null ? {} : { d: thing.date }),
      };
    }),
    people: people.list,
    crowds: crowds.list,
    traits: traits.list,
  };
}

/** Everything of an atlas that can be found, ready for the way to a reader. The same atlas gives the same index. */
export function exploreIndex(atlas: Atlas, addresses: Addresses): ExploreIndex {
  return packThings(atlas, listThings(atlas), addresses);
}
