import type { ActionFields } from '../schema/action.ts';
import type { StoryFields } from '../schema/story.ts';
import type { Path } from './data-path.ts';
import type { Finding } from './finding.ts';
import type { CheckedEntry } from './read-entry.ts';
import { findingAt, isReplaced, type Rule } from './rule.ts';

/** A day or a month of an entry; null where none is written. */
interface Dated {
  on: string | null;
  path: Path;
  /** The field’s name, for the author. */
  name: string;
}

/** Whether a day or month lies after another, as far as both are known: 2026-09-14 is not after 2026-09. */
function isAfter(one: string, other: string): boolean {
  const known = Math.min(one.length, other.length);
  return one.slice(0, known) > other.slice(0, known);
}

interface Order {
  /** The first comes before the second. */
  pairs: [Dated, Dated][];
  /** What has happened by today. */
  past: Dated[];
}

function ofAction({ status, started, done, due, measure }: ActionFields): Order {
  const began: Dated = { on: started, path: ['started'], name: 'started' };
  const ended: Dated = { on: done, path: ['done'], name: 'done' };
  const wanted: Dated = { on: due, path: ['due'], name: 'due' };
  const baseline: Dated = {
    on: measure?.baseline.on ?? null,
    path: ['measure', 'baseline', 'on'],
    name: 'baseline',
  };
  const now: Dated = { on: measure?.now?.on ?? null, path: ['measure', 'now', 'on'], name: 'now' };
  const by: Dated = { on: measure?.by ?? null, path: ['measure', 'by'], name: 'by' };
  const isUnderWay = status === 'in-progress' || status === 'done';
  return {
    pairs: [
      [began, ended],
      [began, wanted],
      [baseline, now],
      [baseline, by],
    ],
    past: [ended, ...(isUnderWay ? [began] : []), baseline, now],
  };
}

function ofStory({ metrics }: StoryFields): Order {
  const changes = metrics.map(({ before, after }, index): [Dated, Dated] => [
    { on: before.on, path: ['metrics', index, 'before', 'on'], name: 'before' },
    { on: after.on, path: ['metrics', index, 'after', 'on'], name: 'after' },
  ]);
  return { pairs: changes, past: changes.map(([, after]) => after) };
}

function findingsIn(checked: CheckedEntry, { pairs, past }: Order, today: string): Finding[] {
  const ahead = past.flatMap(({ on, path, name }) => {
    if (on === null || !isAfter(on, today)) return [];
    const what = `"${name}" is ${on}, which lies ahead: today is ${today}.`;
    const fix = 'Correct the date, or leave it out until then.';
    return findingAt(checked, 'dates-out-of-order', path, { what, fix });
  });
  const reversed = pairs.flatMap(([first, second]) => {
    if (first.on === null || second.on === null || !isAfter(first.on, second.on)) return [];
    if (isReplaced(checked, second.path)) return [];
    const what = `"${first.name}" is ${first.on}, which lies after "${second.name}", ${second.on}.`;
    return findingAt(checked, 'dates-out-of-order', first.path, { what, fix: 'Correct the one that is wrong.' });
  });
  return [...ahead, ...reversed];
}

/** Dates that belong together are in order, and what has happened does not lie ahead. */
export const datesOutOfOrder: Rule = {
  names: ['dates-out-of-order'],
  check: ({ entries, today }) => [
    ...entries.actions.flatMap((checked) => findingsIn(checked, ofAction(checked.entry.fields), today)),
    ...entries.stories.flatMap((checked) => findingsIn(checked, ofStory(checked.entry.fields), today)),
  ],
};
