import { wordsOf } from './words-of.ts';

function wordsIn(title: string, text: string): string[] {
  const titled = wordsOf(title);
  return wordsOf(text).filter((word) => titled.some((one) => one.startsWith(word)));
}

/** True when every word that was looked for begins a word of the title. */
export function isTitled(title: string, text: string): boolean {
  return wordsIn(title, text).length === wordsOf(text).length;
}

/** How much of what was looked for stands in a title, in letters: a long word says more than `a` or `for`. */
export function lettersInTitle(title: string, text: string): number {
  return wordsIn(title, text).join('').length;
}
