/** A page beside this one: the next insight, the team before. */
export interface Sibling {
  title: string;
  href: string;
}

/** How many siblings are listed around the current one at most. */
const listedAtMost = 24;

/** What a page shows of its siblings. */
export interface Neighbours {
  previous: Sibling | null;
  next: Sibling | null;
  /** The siblings around the page, in order, itself included. */
  near: readonly Sibling[];
}

/** The neighbours of the page at `here` in the list of its section. A page that is not in the list has none. */
export function neighboursOf(siblings: readonly Sibling[], here: string): Neighbours {
  const index = siblings.findIndex(({ href }) => href === here);
  if (index === -1) return { previous: null, next: null, near: [] };
  const start = Math.max(0, Math.min(index - listedAtMost / 2, siblings.length - listedAtMost));
  return {
    previous: siblings[index - 1] ?? null,
    next: siblings[index + 1] ?? null,
    near: siblings.slice(start, start + listedAtMost),
  };
}
