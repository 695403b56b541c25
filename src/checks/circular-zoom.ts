import type { Path } from './data-path.ts';
import type { CheckedEntry } from './read-entry.ts';
import { findingAt, type Rule } from './rule.ts';
import { quoted } from './wording.ts';

/** A way down from one map to another: a step that opens into it, or its place below. */
interface Way {
  from: string;
  to: string;
  /** The `zoom` of the step; null for a map that names its parent. */
  zoom: { checked: CheckedEntry<'maps'>; path: Path } | null;
}

function waysDown(maps: readonly CheckedEntry<'maps'>[]): Way[] {
  return maps.flatMap((checked) => {
    const { id, fields } = checked.entry;
    const above: Way[] = fields.parent === null ? [] : [{ from: fields.parent, to: id, zoom: null }];
    const below = fields.stages.flatMap(({ steps }, stage) =>
      steps.flatMap(({ zoom }, step): Way[] => {
        const path = ['stages', stage, 'steps', step, 'zoom'];
        return zoom === null ? [] : [{ from: id, to: zoom, zoom: { checked, path } }];
      }),
    );
    return [...above, ...below];
  });
}

/** The ways that may be part of a circle: all but those that begin where nothing leads, or end where nothing goes on. */
function entangled(ways: readonly Way[]): Way[] {
  const from = new Set(ways.map((way) => way.from));
  const to = new Set(ways.map((way) => way.to));
  const left = ways.filter((way) => to.has(way.from) && from.has(way.to));
  return left.length === ways.length ? left : entangled(left);
}

/** Whether ways lead from one map to another; a map leads to itself. */
function leads(ways: readonly Way[], from: string, to: string): boolean {
  const seen = new Set([from]);
  // A set that grows while it is walked is walked to its end.
  for (const at of seen) for (const way of ways) if (way.from === at) seen.add(way.to);
  return seen.has(to);
}

/** No step opens into its own map, or into one that leads back to it: one finding a circle. */
export const circularZoom: Rule = {
  names: ['circular-zoom'],
  check: ({ entries }) => {
    const ways = entangled(waysDown(entries.maps));
    const parents = ways.filter(({ zoom }) => zoom === null);
    const told: Way[] = [];
    const closing = ways.filter(({ from, to, zoom }) => zoom !== null && leads(ways, to, from));
    // A step that opens into a map above its own is the one that is wrong; of others, the first.
    closing.sort((a, b) => Number(leads(parents, b.to, b.from)) - Number(leads(parents, a.to, a.from)));
    return closing.flatMap((way) => {
      const { from, to, zoom } = way;
      if (zoom === null || told.some((one) => from !== to && one.from !== one.to && leads(ways, one.to, from)))
        return [];
      told.push(way);
      const what =
        from === to
          ? 'The step opens into its own map.'
          : `The step opens into the map ${quoted(to)}, from which the way down leads back to this map.`;
      const fix =
        'Delete the line "zoom" in the step that leads back up. The map above this one is named with "parent".';
      return findingAt(zoom.checked, 'circular-zoom', zoom.path, { what, fix });
    });
  },
};
