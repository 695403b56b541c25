/** In a language that nobody told us about, a word is found as it is written, and each one counts. */
export const stem = (word: string): string => word;

/** None that we know. */
export const emptyWords = '';

/** The shortest word that is looked for inside others, as in `Kreditantrag`; null where words are not written together. */
export const shortestInside: number | null = null;
