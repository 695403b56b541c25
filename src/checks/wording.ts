// Whatever authors wrote goes through here before it is shown: in one line, not endless, no control characters.

const longest = 60;

/** Text as one short line that is safe to print in a terminal. */
export function oneLine(text: string): string {
  const line = text
    .slice(0, 4 * longest)
    .replace(/[\s\p{Cc}\p{Cf}\p{Zl}\p{Zp}]+/gu, ' ')
    .trim();
  const letters = [...line];
  return letters.length > longest
    ? `${letters
        .slice(0, longest - 1)
        .join('')
        .trimEnd()}…`
    : line;
}

/** Text in quotation marks, as the author would find it in the file. */
export function quoted(text: string): string {
  return `"${oneLine(text)}"`;
}

/** A value as a person would name it: `the number 5`, `the text "yes"`, `a list`. */
export function named(value: unknown): string {
  if (typeof value === 'string') return value.trim() === '' ? 'empty text' : `the text ${quoted(value)}`;
  if (Number.isNaN(value)) return '.nan, which is not a number';
  if (value === Infinity || value === -Infinity) return '.inf, which is not a number that can be drawn';
  if (typeof value === 'number') return `the number ${String(value)}`;
  if (typeof value === 'boolean') return String(value);
  if (Array.isArray(value)) return value.length === 0 ? 'an empty list' : 'a list';
  if (value === null || value === undefined) return 'nothing';
  return 'a group of fields';
}

/** `a`, `a or b`, `a, b or c`. */
export function listed(words: readonly string[], joint: 'or' | 'and' = 'or'): string {
  if (words.length < 2) return words.join('');
  return `${words.slice(0, -1).join(', ')} ${joint} ${words.at(-1) ?? ''}`;
}

/** `1 step`, `2 steps`. */
export function counted(count: number, noun: string): string {
  return `${String(count)} ${noun}${count === 1 ? '' : 's'}`;
}

/** The first letter small, unless the word goes on in capitals. */
export function decapitalised(sentence: string): string {
  return /^\p{Lu}(?!\p{Lu})/u.test(sentence) ? sentence.slice(0, 1).toLowerCase() + sentence.slice(1) : sentence;
}

/** Sentences joined by spaces; empty ones are left out. */
export function sentences(...parts: readonly (string | null)[]): string {
  return parts.filter((part) => part !== null && part !== '').join(' ');
}

/** `a map`, `an insight`. */
export function withArticle(noun: string): string {
  return `${/^[aeiou]/.test(noun) ? 'an' : 'a'} ${noun}`;
}
