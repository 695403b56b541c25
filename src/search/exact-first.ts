import type { FoundPage } from './result.ts';
import { wordsOf } from './words-of.ts';

/**
 * Found pages, in their order, but first those that are called, or have a part that is called, exactly what was looked
 * for: who types a step's whole title wants that step, and not a page whose longer title happens to hold the words.
 */
export function exactFirst(pages: readonly FoundPage[], text: string): FoundPage[] {
  const asked = wordsOf(text).join(' ');
  const isExact = ({ title, parts }: FoundPage) =>
    [title, ...parts.map((part) => part.title)].some((one) => wordsOf(one).join(' ') === asked);
  return [...pages.filter(isExact), ...pages.filter((page) => !isExact(page))];
}
