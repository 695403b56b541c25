/** Letters that Unicode does not take apart, as people without them on their keyboard write them. */
const spelled: Readonly<Record<string, string>> = {
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  đ: 'd',
  ł: 'l',
  ı: 'i',
  '²': '2',
  '³': '3',
};

/** Only letters without accents, and signs: as nearly every English text is. */
const plain = /^[\s\x20-\x7E·\u2010-\u2027−]*$/u;

/** A text in lower case and without accents. */
export function fold(text: string): string {
  const lower = text.toLowerCase();
  // Looking is ten times quicker than folding.
  if (plain.test(lower)) return lower;
  return lower
    .normalize('NFD')
    .replaceAll(/\p{M}/gu, '')
    .replaceAll(/[ßæœøđłı²³]/gu, (letter) => spelled[letter] ?? letter);
}

/** A word, with the signs that belong to it: `C++`, `C#`. */
export const word = /[\p{L}\p{N}\p{M}]+(?:[+#]+(?![\p{L}\p{N}]))?/gu;

/** Words that one sign joins, as in `self-employed`, `24/7`, `R&D`. */
const joinedWords = /[\p{L}\p{N}\p{M}]+(?:[-/&][\p{L}\p{N}\p{M}]+)+/gu;

/** What stands within a number, as in `1,200` and `9.30`: the number is one word. */
const inNumber = /(?<=\p{N})[.,](?=\p{N})/gu;

/** Words that a sign joins, or a number with what stands within it. */
export const joinedWord = /[\p{L}\p{N}\p{M}]+(?:[-/&][\p{L}\p{N}\p{M}]+|[.,](?<=\p{N}.)[\p{L}\p{N}]+)+/gu;

/** Whether there can be any joined words, or words with signs: most texts have none, and are quickly through. */
const hasSigns = /[\p{L}\p{N}](?:[+#]|[-/&.,][\p{L}\p{N}])/u;

function joinedIn(text: string): string[] {
  return [...text.matchAll(joinedWords)].map(([one]) => one.replaceAll(/[-/&]/gu, ''));
}

/** The words of a text that is in lower case, and behind them those that a sign joins, in one. */
function wordsIn(text: string): string[] {
  const tidy = text.replaceAll(inNumber, '');
  return [...(tidy.match(word) ?? []), ...joinedIn(tidy)];
}

/** What an asked text takes together: the words that one sign joins, and how they are written without it. */
export interface Unit {
  parts: readonly string[];
  /** `selfemployed`; null for a word that stands alone. */
  joined: string | null;
}

/** Letters that an apostrophe ties to a word, and that say nothing: `lender’s`, `don’t`, `l’offre`. */
const clitics = /(?<=\p{L})['’](?:s|t|re|ll|ve|d|m)(?!\p{L})|(?<!\p{L})\p{L}['’](?=\p{L})/giu;

/** The words of an asked text as they were typed, in lower case. */
export function unitsOf(text: string): Unit[] {
  const tidy = text.toLowerCase().normalize('NFC').replaceAll(clitics, ' ').replaceAll(inNumber, '');
  const all = new RegExp(`${joinedWords.source}|${word.source}`, 'gu');
  return [...tidy.matchAll(all)].map(([unit]) => {
    const parts = unit.match(word) ?? [];
    return { parts, joined: parts.length > 1 ? parts.join('') : null };
  });
}

/**
 * A text with nothing but its words, folded, and one space before each of them. Behind them stand those that a sign
 * joins, in one: `self-employed` is found as `employed` and as `selfemployed`.
 */
export function spacedWords(text: string): string {
  const folded = fold(text);
  if (hasSigns.test(folded)) {
    return wordsIn(folded)
      .map((one) => ` ${one}`)
      .join('');
  }
  return ` ${folded.replaceAll(plain.test(folded) ? /[^a-z0-9]+/gu : /[^\p{L}\p{N}]+/gu, ' ').trim()}`.trimEnd();
}

/** The words of a text, lower case and without accents, and behind them those that a sign joins, in one. */
export function wordsOf(text: string): string[] {
  return wordsIn(fold(text));
}

/** The words of a text as `wordsOf()` has them, with their accents: as an index is asked for them. */
export function writtenWords(text: string): string[] {
  return wordsIn(text.toLowerCase().normalize('NFC'));
}
