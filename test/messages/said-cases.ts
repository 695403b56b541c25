import { wordsIn } from './words-in.ts';

type Sentence = (...given: readonly unknown[]) => unknown;
type Case = readonly [given: readonly unknown[], english: string, german: string];

/**
 * Every sentence of a language by its name, with the cases that are written down for it. Also who runs no compiler gets
 * an error for a sentence without any.
 */
export function casesOf(said: object, words: object): [name: string, sentence: Sentence, cases: readonly Case[]][] {
  const sentences = [...wordsIn(words)].filter(([, word]) => typeof word === 'function');
  return sentences.map(([name, sentence]) => {
    const cases = name.split('.').reduce<unknown>((part, key) => (part as Record<string, unknown>)[key], said);
    if (!Array.isArray(cases) || cases.length === 0) throw new Error(`${name} has no case in said.ts.`);
    return [name, sentence as Sentence, cases as readonly Case[]];
  });
}
