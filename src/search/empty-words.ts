import { emptyWords } from './language/language.ts';

const empty: ReadonlySet<string> = new Set(emptyWords.split(/\s+/u).filter(Boolean));

/** Whether a folded word carries no meaning in a question: an article, an auxiliary, what one asks with. */
export function isEmptyWord(folded: string): boolean {
  return empty.has(folded);
}
