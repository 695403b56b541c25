/** Letters that Unicode does not take apart, as people without them on their keyboard write them. */
const spelled: Readonly<Record<string, string>> = { ß: 'ss', æ: 'ae', œ: 'oe', ø: 'o', đ: 'd', ł: 'l', ı: 'i' };

/** A text in lower case and without accents. */
export function fold(text: string): string {
  const lower = text.toLowerCase();
  // Most texts have nothing to fold, and looking is quicker than folding.
  if (!/[^\0-\x7F]/u.test(lower)) return lower;
  return lower
    .normalize('NFD')
    .replaceAll(/\p{M}/gu, '')
    .replaceAll(/[ßæœøđłı]/gu, (letter) => spelled[letter] ?? letter);
}

/** The words of a text, lower case and without accents. */
export function wordsOf(text: string): string[] {
  return fold(text).match(/[\p{L}\p{N}]+/gu) ?? [];
}
