import { saidBy } from './words-in.ts';

/** How a word of one language is recognised in a text, and which word it is. */
export interface WordPattern {
  name: string;
  pattern: RegExp;
}

/** What was given to a sentence, and the numbers that stand in it. */
const given = /«\d»|‹\d›|\d+/gu;

const lettersOf = (text: string) => text.replace(given, ' ').match(/\p{L}{3,}/gu) ?? [];

function patternOf(text: string): RegExp {
  const parts = text
    .trim()
    .split(given)
    .map((part) => part.replaceAll(/[.*+?^${}()|[\]\\]/gu, '\\$&').replaceAll(/\s+/gu, '\\s+'));
  return new RegExp(`^${parts.join('.+')}$`, 'u');
}

/**
 * Recognises what the first language says and the second does not: a text that is nothing but such a word, or a
 * sentence, whatever it is filled with. Words that the second language also uses say nothing of where they come from,
 * and neither do sentences that are next to nothing without what fills them.
 */
export function patternsOf(
  words: ReadonlyMap<string, unknown>,
  other: ReadonlyMap<string, unknown>,
): readonly WordPattern[] {
  const others = [...other.values()].flatMap(saidBy);
  const shared = new Set(others.flatMap(lettersOf).map((word) => word.toLowerCase()));
  const whole = new Set(others.map((text) => text.trim()));
  const found = new Map<string, WordPattern>();
  for (const [name, word] of words) {
    for (const text of new Set(saidBy(word).map((one) => one.replaceAll(given, '«1»')))) {
      const own = lettersOf(text).filter((letters) => !shared.has(letters.toLowerCase()));
      if (own.length === 0 || whole.has(text.trim())) continue;
      const pattern = patternOf(text);
      if (!found.has(pattern.source)) found.set(pattern.source, { name, pattern });
    }
  }
  return [...found.values()];
}
