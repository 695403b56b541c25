import type { ThingType, TraitName } from './facet-names.ts';

/** Somebody at a thing: the persona, how they feel there, and the channels they are on. */
export interface Presence {
  /** Null when it concerns nobody in particular. */
  persona: string | null;
  /** Start and end of the emotion, −2 … +2; null when it is not known as a number. */
  emotion: readonly [from: number, to: number] | null;
  channels: readonly string[];
}

/** Where on a map something stands. */
export interface Place {
  map: string;
  stage: string;
  step: string;
  stepTitle: string;
}

/** Anything that can be found: an entry, a step, or something said at a step. */
export interface Thing {
  type: ThingType;
  /** The entry's id; of what stands on a map, that of the map. */
  id: string;
  title: string;
  /** Other words for it: the search finds it by them. */
  also: readonly string[];
  /** What it says besides its title: looked through, and shown in part. */
  text: string;
  /** What it is more exactly than its type says, in words; null when there is nothing to add. */
  kind: string | null;
  /** Null for an entry. */
  place: Place | null;
  /** Ids; an empty list when the facet does not apply. */
  traits: Readonly<Record<TraitName, readonly string[]>>;
  people: readonly Presence[];
  /** YYYY-MM or YYYY-MM-DD, for the order by date; null when it has none. */
  date: string | null;
}

export const noTraits: Thing['traits'] = {
  stage: [],
  product: [],
  team: [],
  status: [],
  evidence: [],
  'use-case': [],
  state: [],
};
