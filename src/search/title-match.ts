/** The words of a text, lower case and without accents. */
function words(text: string): string[] {
  const plain = text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
  return plain.match(/[\p{L}\p{N}]+/gu) ?? [];
}

function wordsIn(title: string, text: string): string[] {
  const titled = words(title);
  return words(text).filter((word) => titled.some((one) => one.startsWith(word)));
}

/** True when every word that was looked for begins a word of the title. */
export function isTitled(title: string, text: string): boolean {
  return wordsIn(title, text).length === words(text).length;
}

/** How much of what was looked for stands in a title, in letters: a long word says more than `a` or `for`. */
export function lettersInTitle(title: string, text: string): number {
  return wordsIn(title, text).join('').length;
}
