import type { RootContent } from 'mdast';

/** A text, and where it leads. */
export interface LinkedText {
  text: string;
  /** Null for a text that leads nowhere. */
  address: string | null;
}

/** What stands for a component where there are only words. */
export type ComponentWords =
  /** Words in its place, or, where it has content, the content linked. */
  | { kind: 'words'; words: LinkedText }
  /** Its content set apart, with a title above and a line below that says whose it is. */
  | { kind: 'apart'; title: string | null; by: string | null }
  /** Its content, as if the component were not there. */
  | { kind: 'content' };

/** Something that is said of a whole in a word or a list. */
export interface Fact {
  label: string;
  values: readonly LinkedText[];
}

/** A part of a document, with parts of its own. */
export interface DocumentSection {
  title: string;
  /** A sentence or two below the title; null for none. */
  lede: string | null;
  facts: readonly Fact[];
  sections: readonly DocumentSection[];
}

/** What a page says, as texts in the order in which they are read: for those who take in words and nothing else. */
export interface TextDocument extends DocumentSection {
  /** The author's own text; null for none. */
  body: readonly RootContent[] | null;
}

/** A fact of plain texts; none where there is nothing to say. */
export function factOf(label: string, ...values: readonly (string | null)[]): Fact[] {
  const said = values.flatMap((text) => (text === null || text === '' ? [] : { text, address: null }));
  return said.length === 0 ? [] : [{ label, values: said }];
}

/** A fact of texts that lead somewhere; none where there is nothing to say. */
export function linkedFact(label: string, values: readonly LinkedText[]): Fact[] {
  return values.length === 0 ? [] : [{ label, values }];
}
