import { swing } from '../../messages/messages.ts';
import { signed } from '../../model/words.ts';
import type { Needle } from '../ask.ts';
import type { ExploreIndex, PackedThing } from './explore-index.ts';
import { levelsOf, type ThingType } from './facet-names.ts';
import { placeInWords } from './find-things.ts';
import { markWords, snippetOf, type Segment } from '../mark-words.ts';
import type { Selection } from './selection.ts';

/** Somebody at a result: with the emotion, where it is known. */
export interface ResultPersona {
  title: string;
  /** `−2`, `0 to −2`; null when it is not known. */
  emotion: string | null;
  /** The lowest whole level, for the colour. */
  level: number | null;
  /** True when it is the persona that was looked for. */
  isMeant: boolean;
}

/** A thing as it is shown in the list. */
export interface Result {
  type: ThingType;
  /** `Pain point · people leave over it`. */
  kicker: string;
  title: readonly Segment[];
  href: string;
  /** Map, stage and step; empty for an entry. */
  place: readonly string[];
  people: readonly ResultPersona[];
  snippet: readonly Segment[];
}

/** The address of a thing: of an entry its page, of what stands on a map its step there. */
export function hrefOf(index: ExploreIndex, { h, p }: PackedThing): string {
  return h ?? `${p === undefined ? '' : (index.maps[p[0]]?.[1] ?? '')}#${p?.[2] ?? ''}`;
}

/** The personas at a thing, each once. Of a map and an entry, how they feel is not said. */
function peopleOf(index: ExploreIndex, thing: PackedThing, { chosen }: Selection): ResultPersona[] {
  const meant = new Set(chosen.persona);
  const isWanted = (from: number, to: number) =>
    chosen.emotion.length === 0 || levelsOf(from, to).some((level) => chosen.emotion.includes(String(level)));
  const isNamed = (id: string) => meant.size === 0 || meant.has(id);
  const shown = new Map<number, ResultPersona>();
  for (const place of index.crowds[thing.w ?? -1] ?? []) {
    const [persona, from, to] = index.people[place] ?? [-1, null, null];
    const value = index.values.persona[persona];
    if (value === undefined || shown.has(persona)) continue;
    const [id, title] = value;
    const known = from !== null && to !== null && thing.p !== undefined ? ([from, to] as const) : null;
    shown.set(persona, {
      title,
      emotion:
        known === null ? null : known[0] === known[1] ? signed(known[0]) : swing(signed(known[0]), signed(known[1])),
      level: known === null ? null : Math.min(...levelsOf(...known)),
      // With an emotion asked for, it is who feels so; by name alone, who was named.
      isMeant:
        (meant.size > 0 || chosen.emotion.length > 0) &&
        isNamed(id) &&
        (known === null ? chosen.emotion.length === 0 : isWanted(...known)),
    });
  }
  const all = [...shown.values()];
  return [...all.filter(({ isMeant }) => isMeant), ...all.filter(({ isMeant }) => !isMeant)];
}

/** A thing as it is shown to somebody who made a selection; `needles` is what its text is looked through for. */
export function toResult(
  index: ExploreIndex,
  thing: PackedThing,
  selection: Selection,
  needles: readonly Needle[] = [],
): Result {
  const [id, title] = index.values.type[thing.t] ?? ['map', ''];
  const type = id as ThingType;
  return {
    type,
    kicker: thing.k === undefined ? title : `${title} · ${thing.k}`,
    title: markWords(thing.n, needles),
    href: hrefOf(index, thing),
    place: placeInWords(index, thing),
    people: type === 'persona' ? [] : peopleOf(index, thing, selection),
    snippet: snippetOf(thing.x ?? '', needles),
  };
}
