import { search as words, explore } from '../messages/messages.ts';
import { thingTypes } from './explore/facet-names.ts';
import type { PackedLexicon, PackedPage } from './lexicon.ts';

/** What a search can be narrowed by, in the order of the page; the names are those of the address of Explore. */
export const facetNames = ['type', 'persona', 'channel'] as const;

export type FacetName = (typeof facetNames)[number];

export const facetTitles: Readonly<Record<FacetName, string>> = words.facets;

/** The chosen values of each facet, by their ids; none: not narrowed by it. */
export type Choice = Readonly<Record<FacetName, readonly string[]>>;

export const noChoice: Choice = { type: [], persona: [], channel: [] };

export interface FacetValue {
  id: string;
  title: string;
  /** How many pages it would find, chosen alone in its facet and all else as it is. */
  pages: number;
}

export type Facets = Readonly<Record<FacetName, readonly FacetValue[]>>;

/** How many values are chosen, over all facets. */
export function countChosen(choice: Choice): number {
  return facetNames.reduce((sum, name) => sum + choice[name].length, 0);
}

/**
 * Whether a page has one of the chosen values of each facet. Persona and channel are asked of one and the same persona,
 * as in Explore: a map is found when somebody chosen meets a chosen channel on it.
 */
export function passes(
  { personas, channels }: PackedLexicon,
  { type, people = [] }: PackedPage,
  choice: Choice,
): boolean {
  const isOne = (facet: FacetName, ids: readonly (string | undefined)[]) =>
    choice[facet].length === 0 || ids.some((id) => id !== undefined && choice[facet].includes(id));
  if (!isOne('type', [type])) return false;
  if (choice.persona.length + choice.channel.length === 0) return true;
  return people.some(
    ([persona, ...on]) =>
      isOne('persona', [personas[persona]?.[0]]) &&
      isOne(
        'channel',
        on.map((channel) => channels[channel]?.[0]),
      ),
  );
}

/** The values of every facet with the pages that each would find, of the pages given; those that no page of the site has are left out. */
export function countFacets(lexicon: PackedLexicon, pages: readonly PackedPage[], choice: Choice): Facets {
  const all: Record<FacetName, readonly (readonly [id: string, title: string])[]> = {
    type: thingTypes.map((type) => [type, explore.types[type].title]),
    persona: lexicon.personas,
    channel: lexicon.channels,
  };
  const values = (facet: FacetName) =>
    all[facet].flatMap(([id, title]): FacetValue[] => {
      const alone = { ...choice, [facet]: [id] };
      const used = lexicon.pages.some((page) => passes(lexicon, page, { ...noChoice, [facet]: [id] }));
      return used ? [{ id, title, pages: pages.filter((page) => passes(lexicon, page, alone)).length }] : [];
    });
  return { type: values('type'), persona: values('persona'), channel: values('channel') };
}
