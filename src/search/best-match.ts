import type { FoundPage } from './result.ts';
import { isTitled } from './title-match.ts';

/** What Enter opens: the first page when its title is what was asked for, else the best part of it. */
export function bestMatch(pages: readonly FoundPage[], text: string): { title: string; url: string } | null {
  const [page] = pages;
  if (page === undefined) return null;
  const [part] = page.parts;
  return part === undefined || isTitled(page.title, text) ? page : part;
}
