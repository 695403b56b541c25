import { findingAt, isReplaced, type Rule } from './rule.ts';
import { quoted } from './wording.ts';

/** A future map answers a map of today. A map that answers itself, round a circle or not, is told as circular. */
export const futureOfFuture: Rule = {
  names: ['future-of-future'],
  check: ({ entries }) => {
    const maps = new Map(entries.maps.map((checked) => [checked.entry.id, checked]));
    const leadsBack = (id: string, seen: ReadonlySet<string>): boolean => {
      const next = maps.get(id)?.entry.fields.futureOf ?? null;
      return next !== null && (seen.has(next) || leadsBack(next, new Set([...seen, next])));
    };
    return entries.maps.flatMap((checked) => {
      const { id, fields } = checked.entry;
      const twin = fields.futureOf === null ? undefined : maps.get(fields.futureOf);
      if (twin?.entry.fields.state !== 'future' || leadsBack(id, new Set([id]))) return [];
      if (isReplaced(twin, ['state']) || isReplaced(twin, ['futureOf'])) return [];
      const what = `The map ${quoted(twin.entry.id)}, which this one answers, is a future map itself.`;
      const today = twin.entry.fields.futureOf;
      const fix = `Name the map of today here${today === null ? '' : `, such as ${quoted(today)}`}, or make ${quoted(twin.entry.id)} a current one.`;
      return findingAt(checked, 'future-of-future', ['futureOf'], { what, fix });
    });
  },
};
