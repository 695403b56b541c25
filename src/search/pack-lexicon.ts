import type { Atlas } from '../model/atlas.ts';
import type { SearchDocument } from './documents.ts';
import type { PackedLexicon } from './lexicon.ts';
import { writtenWords } from './words-of.ts';

const signs: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"' };

/** The text of HTML that we wrote, a space for each tag. */
function textOfHtml(html: string): string {
  return html
    .replaceAll(/<[^>]*>/gu, ' ')
    .replaceAll(/&#x([0-9a-f]+);/giu, (_, code: string) => String.fromCodePoint(Number.parseInt(code, 16)))
    .replaceAll(/&(amp|lt|gt|quot);/gu, (_, name: string) => signs[name] ?? '');
}

/** Other words for things that have no page, or one: each with the title that its texts have. */
function otherWords(atlas: Atlas): [other: string, title: string][] {
  const { maps, personas, channels, products, metrics, glossary } = atlas;
  const entries = [maps, personas, channels, products, metrics, glossary].flatMap((each) => [...each.values()]);
  return entries.flatMap(({ fields: { title, also } }) => also.map((other): [string, string] => [other, title]));
}

/** What the search has at hand from the start. The same documents give the same. */
export function packLexicon(atlas: Atlas, documents: readonly SearchDocument[]): PackedLexicon {
  const also = otherWords(atlas);
  const words = new Set(
    [...documents.map(({ html }) => textOfHtml(html)), ...also.flat()]
      .flatMap(writtenWords)
      .filter((word) => word.length > 1),
  );
  const titles = (entries: ReadonlyMap<string, { fields: { title: string } }>) =>
    [...entries].map(([id, { fields }]) => [id, fields.title] as const);
  return {
    // By code unit: the same in every locale.
    words: [...words].sort((a, b) => (a < b ? -1 : 1)).join(' '),
    also,
    personas: titles(atlas.personas),
    channels: titles(atlas.channels),
    pages: documents.map(({ page }) => page),
  };
}
