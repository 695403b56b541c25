import type { FoundPage } from './result.ts';

function words(text: string): string[] {
  return (
    text
      .normalize('NFD')
      .replace(/\p{M}/gu, '')
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu) ?? []
  );
}

/** True when every word of the text begins a word of the title. */
function isTitled(title: string, text: string): boolean {
  const titled = words(title);
  return words(text).every((word) => titled.some((one) => one.startsWith(word)));
}

/** What Enter opens: the first page when its title is what was asked for, else the best part of it. */
export function bestMatch(pages: readonly FoundPage[], text: string): { title: string; url: string } | null {
  const [page] = pages;
  if (page === undefined) return null;
  const [part] = page.parts;
  return part === undefined || isTitled(page.title, text) ? page : part;
}
