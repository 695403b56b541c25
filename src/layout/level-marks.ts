import { stepsById, type MapFigures, type StepFigures } from '../model/figures.ts';
import { centre, type Columns } from './columns.ts';
import { swingReach } from './experience-curve.ts';

/** Where in its step a mark stands: in the middle, or where an emotion that changes starts or ends. */
export type MarkPlace = 'middle' | 'start' | 'end';

/** Marks that would lie on each other: they stand side by side. One that is in nobody's way is a group by itself. */
export interface MarkGroup {
  place: MarkPlace;
  /** In the order of the personas; levels in tenths above −2, 0 … 40. */
  marks: readonly { persona: string; at: number }[];
}

/** Marks further apart than this, in tenths of a level, are both seen. */
const covering = 2;

const tenths = (level: number) => Math.round((level + 2) * 10);

function placeOf([from, to]: readonly [number, number], place: MarkPlace): number | null {
  if (place === 'middle') return from === to ? tenths(from) : null;
  return from === to ? null : tenths(place === 'start' ? from : to);
}

/** The marks of a step, those together that would cover each other: at one place, at levels that are nearly the same. */
export function groupMarks(
  { emotions }: Pick<StepFigures, 'emotions'>,
  personas: readonly string[],
): readonly MarkGroup[] {
  return (['middle', 'start', 'end'] as const).flatMap((place) => {
    const marks = personas.flatMap((persona) => {
      const swing = emotions[persona];
      const at = swing === undefined ? null : placeOf(swing, place);
      return at === null ? [] : { persona, at };
    });
    const groups: (typeof marks)[] = [];
    for (const mark of [...marks].sort((a, b) => a.at - b.at)) {
      const last = groups.at(-1);
      if (last !== undefined && mark.at - (last.at(-1)?.at ?? 0) <= covering) last.push(mark);
      else groups.push([mark]);
    }
    return groups.map((group) => ({ place, marks: marks.filter((mark) => group.includes(mark)) }));
  });
}

/** How much of a column marks at a place may take without coming to those at another, and where its middle is. */
const rooms: Record<MarkPlace, { from: number; room: number }> = {
  middle: { from: 0, room: 1 },
  start: { from: -swingReach, room: 0.44 },
  end: { from: swingReach, room: 0.44 },
};

/**
 * How far a mark of a group steps aside, in pixels: as far as its neighbour is wide, or as far as the column leaves room
 * for, so that all keep at their step. `index` counts those that are seen.
 */
export function asideOf(index: number, count: number, place: MarkPlace, wide: number, columnWidth: number): number {
  return (index - (count - 1) / 2) * Math.min(wide, (rooms[place].room * columnWidth) / count);
}

/** A mark in a picture: x in columns, and how far aside in pixels. */
export interface LevelMark {
  persona: string;
  step: string;
  x: number;
  /** −2 … +2. */
  level: number;
  aside: number;
}

/** The marks of the drawn personas in all columns that are steps; `sizeOf` says how wide a mark and its column are, in pixels. */
export function layoutMarks(
  figures: MapFigures,
  columns: Columns,
  drawn: readonly string[],
  sizeOf: (step: string) => { mark: number; column: number },
): LevelMark[] {
  const steps = stepsById(figures);
  return columns.list.flatMap((column) => {
    const step = column.kind === 'step' ? steps.get(column.id) : undefined;
    if (step === undefined) return [];
    const size = sizeOf(step.id);
    return groupMarks(step, drawn).flatMap(({ place, marks }) =>
      marks.map(({ persona, at }, index): LevelMark => ({
        persona,
        step: step.id,
        x: centre(column) + rooms[place].from,
        level: at / 10 - 2,
        aside: asideOf(index, marks.length, place, size.mark, size.column),
      })),
    );
  });
}
