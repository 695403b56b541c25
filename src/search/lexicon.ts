import { stem } from './language/language.ts';
import { fold, unitsOf, writtenWords } from './words-of.ts';
import type { ThingType } from './explore/facet-names.ts';

/** A part of a page with an address of its own: a stage or a step of a map. */
export type PackedPart = readonly [kind: 'stage' | 'step', id: string, title: string];

/** Somebody on a page: places in the lists of personas (−1: nobody in particular) and of channels. */
export type PackedPlace = readonly [persona: number, ...channels: number[]];

/** A page that can be found, as the search knows it before it asks the index. */
export interface PackedPage {
  type: ThingType;
  title: string;
  href: string;
  also?: readonly string[];
  /** The names of the products that a map is about. */
  products?: readonly string[];
  parts?: readonly PackedPart[];
  people?: readonly PackedPlace[];
}

/**
 * What the search has at hand as soon as it opens: every word of the site, the other words for things, and the names of
 * all pages and steps. The texts themselves are the index's.
 */
export interface PackedLexicon {
  /** Every word that any page says, lower case, once, with a space between two. */
  words: string;
  /** Other words for a thing, and the thing's title. */
  also: readonly (readonly [other: string, title: string])[];
  personas: readonly (readonly [id: string, title: string])[];
  channels: readonly (readonly [id: string, title: string])[];
  /** In the order of the index: a page's place is its number there. */
  pages: readonly PackedPage[];
}

/** A word of the site. */
export interface KnownWord {
  /** With its accents, as the index is asked for it. */
  written: string;
  /** Without them, as texts are held against it. */
  folded: string;
  /** Without its ending, as the words of its family have it. */
  stem: string;
}

/** The words of a site, ready to be held against what somebody asks. */
export interface Vocabulary {
  words: readonly KnownWord[];
  /** Words by what is left of them without their endings. */
  byStem: ReadonlyMap<string, readonly KnownWord[]>;
  /** Other words for things, each as its folded words, with the words of the title. */
  also: readonly { other: readonly string[]; title: readonly KnownWord[] }[];
}

/** A word without its ending, as the words of the same family have it. */
export function stemOf(written: string): string {
  return fold(stem(written));
}

/** Makes words ready to be asked: once for a site, it takes some milliseconds for each thousand. */
export function makeVocabulary(written: readonly string[], also: PackedLexicon['also'] = []): Vocabulary {
  const known = (one: string): KnownWord => ({ written: one, folded: fold(one), stem: stemOf(one) });
  const words = written.map(known);
  return {
    words,
    byStem: Map.groupBy(words, ({ stem: family }) => family),
    also: also.map(([other, title]) => ({
      other: unitsOf(other).map(({ parts, joined }) => fold(joined ?? parts[0] ?? '')),
      title: writtenWords(title).map(known),
    })),
  };
}

/** The vocabulary of a lexicon. */
export function vocabularyOf({ words, also }: PackedLexicon): Vocabulary {
  return makeVocabulary(words.split(' ').filter(Boolean), also);
}
