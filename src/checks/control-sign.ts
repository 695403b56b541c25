/** What to do about a control character. */
export const controlFix =
  'Delete it, or type the word again: such characters come unseen with text that is copied from elsewhere.';

/** The first control character of a text that is not a tab or a line end, by its number in Unicode; null without one. */
export function controlSign(text: string): { index: number; name: string } | null {
  const found = /(?![\t\n\r])\p{Cc}/u.exec(text);
  if (!found) return null;
  const name = `U+${found[0].charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}`;
  return { index: found.index, name };
}
