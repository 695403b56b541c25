import type { Atlas, AtlasInsight, AtlasMap } from './atlas.ts';
import type { Entry } from './content.ts';
import { byDate, firstDayOf, lastDayOf } from './dates.ts';

/** Something that happened, as the dates in the content tell. */
export type Happening = {
  /** YYYY-MM-DD, or a month, a quarter or a year where no more is known. */
  on: string;
} & (
  | { kind: 'insight-published'; entry: AtlasInsight }
  | { kind: 'action-started' | 'action-done' | 'measured'; entry: Entry<'actions'> }
  | { kind: 'map-reviewed' | 'map-validated'; entry: AtlasMap }
  | { kind: 'story-published'; entry: Entry<'stories'> }
  | { kind: 'source-gathered'; entry: Entry<'sources'> }
);

/** What "since last month" means: since the first day of the month before that of `today`. Both YYYY-MM-DD. */
export function firstOfLastMonth(today: string): string {
  const [year = 0, month = 1] = today.split('-').map(Number);
  return new Date(Date.UTC(year, month - 2, 1)).toISOString().slice(0, 10);
}

/**
 * A month counts as a whole: it lies within the days as soon as one of its own does. Of a quarter or a year that says too
 * little: it counts when it ended within them.
 */
function within(on: string, since: string, today: string): boolean {
  const isLong = on.length === 4 || on.includes('Q');
  return lastDayOf(on) >= since && (isLong ? lastDayOf(on) : firstDayOf(on)) <= today;
}

/** Everything that happened from one day to another, both included, YYYY-MM-DD; the newest first. */
export function happeningsBetween(atlas: Atlas, since: string, today: string): Happening[] {
  const all: Happening[] = [
    ...[...atlas.insights.values()].map((entry): Happening => ({
      kind: 'insight-published',
      on: entry.fields.published,
      entry,
    })),
    ...[...atlas.stories.values()].map((entry): Happening => ({
      kind: 'story-published',
      on: entry.fields.published,
      entry,
    })),
    ...[...atlas.actions.values()].flatMap((entry): Happening[] => {
      const { started, done, measure } = entry.fields;
      return [
        ...(done === null ? [] : [{ kind: 'action-done' as const, on: done, entry }]),
        ...(measure?.now == null ? [] : [{ kind: 'measured' as const, on: measure.now.on, entry }]),
        ...(started === null ? [] : [{ kind: 'action-started' as const, on: started, entry }]),
      ];
    }),
    ...[...atlas.maps.values()].flatMap((entry): Happening[] => {
      const { validated, review } = entry.fields;
      return [
        ...(validated === null ? [] : [{ kind: 'map-validated' as const, on: validated.on, entry }]),
        ...(review.last === null ? [] : [{ kind: 'map-reviewed' as const, on: review.last, entry }]),
      ];
    }),
    ...[...atlas.sources.values()].map((entry): Happening => ({ kind: 'source-gathered', on: entry.fields.on, entry })),
  ];
  return all.filter(({ on }) => within(on, since, today)).sort((a, b) => byDate(b.on, a.on));
}
