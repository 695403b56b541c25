import type { CheckedEntry } from './read-entry.ts';
import { findingAt, type Rule } from './rule.ts';

type Link = 'parent' | 'futureOf';

/** The maps of each circle, each circle once, from the map that comes first. */
function circles(maps: readonly CheckedEntry<'maps'>[], link: Link): CheckedEntry<'maps'>[][] {
  const byId = new Map(maps.map((map) => [map.entry.id, map]));
  const settled = new Set<string>();
  return maps.flatMap((start) => {
    const way: CheckedEntry<'maps'>[] = [];
    let at: CheckedEntry<'maps'> | undefined = start;
    while (at && !settled.has(at.entry.id)) {
      settled.add(at.entry.id);
      way.push(at);
      const next: string | null = at.entry.fields[link];
      at = next === null ? undefined : byId.get(next);
    }
    const closing = at === undefined ? -1 : way.indexOf(at);
    return closing === -1 ? [] : [way.slice(closing)];
  });
}

/** No map is above itself, and none is the future of itself. */
export const circularParent: Rule = {
  names: ['circular-parent'],
  check: ({ entries }) =>
    (['parent', 'futureOf'] as const).flatMap((link) =>
      circles(entries.maps, link).flatMap((circle) => {
        const [first] = circle;
        if (!first) return [];
        const ids = circle.map(({ entry }) => `"${entry.id}"`);
        const chain = [...ids, ids[0] ?? ''].join(' › ');
        const what =
          circle.length === 1
            ? `The map is its own ${link === 'parent' ? 'parent' : 'future'}.`
            : `Following "${link}", the maps lead back to where they began: ${chain}.`;
        const fix =
          link === 'parent'
            ? 'The map at the top has no parent: delete the line "parent" there.'
            : 'The map of today is the future of none: delete the line "futureOf" there.';
        return findingAt(first, 'circular-parent', [link], { what, fix });
      }),
    ),
};
