/** Words as they are compared: lower case, without accents, one space between. */
function plain(words: string): string {
  return words
    .normalize('NFD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase()
    .replace(/\s+/gu, ' ')
    .trim();
}

/** Whether a text holds every word of a filter, or its beginning, in any order. Everything passes an empty filter. */
export function passesFilter(text: string, filter: string): boolean {
  const within = ` ${plain(text).replace(/[^\p{L}\p{N}]+/gu, ' ')}`;
  return plain(filter)
    .split(/[^\p{L}\p{N}]+/u)
    .filter(Boolean)
    .every((word) => within.includes(` ${word}`));
}

/** The filter in an address, `?q=…`; empty when there is none. */
export function parseFilter(search: string): string {
  return new URLSearchParams(search).get('q')?.trim() ?? '';
}

/** The inverse of `parseFilter()`; empty for an empty filter. */
export function formatFilter(filter: string): string {
  return filter.trim() === '' ? '' : `?q=${encodeURIComponent(filter.trim())}`;
}
