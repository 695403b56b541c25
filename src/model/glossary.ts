import type { Atlas } from './atlas.ts';
import type { Entry } from './content.ts';

/** The terms that begin with one letter. */
export interface Letter {
  /** The letter as it is shown: upper case, without accents; `#` for all that is no letter. */
  letter: string;
  terms: readonly Entry<'glossary'>[];
}

function letterOf(title: string): string {
  const first = [...title.normalize('NFD')].find((sign) => /[\p{L}\p{N}]/u.test(sign)) ?? '';
  return /\p{L}/u.test(first) ? first.toUpperCase() : '#';
}

/** The glossary by the alphabet of the site's language, letter by letter; what begins with no letter comes first. */
export function glossaryByLetter(atlas: Atlas): Letter[] {
  const { compare } = new Intl.Collator(atlas.site.language, { sensitivity: 'base', numeric: true });
  const letters = new Map<string, Entry<'glossary'>[]>();
  for (const term of [...atlas.glossary.values()].sort((a, b) => compare(a.fields.title, b.fields.title))) {
    const letter = letterOf(term.fields.title);
    letters.set(letter, [...(letters.get(letter) ?? []), term]);
  }
  return [...letters]
    .map(([letter, terms]) => ({ letter, terms }))
    .sort((a, b) => Number(b.letter === '#') - Number(a.letter === '#') || compare(a.letter, b.letter));
}
