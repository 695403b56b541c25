import { stepsById, type MapFigures, type Swing } from '../model/figures.ts';
import { centre, type Column, type Columns } from './columns.ts';

/** x in column units, y in pixels from the top of the lane. */
export type Point = readonly [x: number, y: number];

/** Where a curve has its place in the Experience lane: the line of neither good nor bad, and one level of emotion, in pixels. */
export interface Band {
  middle: number;
  level: number;
  /** How far lines that meet in a point pass beside each other: a little more than one is wide. */
  beside?: number;
}

const shared: Band & { height: number } = { middle: 98, level: 31, height: 196 };
const apart: Band & { height: number } = { middle: 38, level: 14, height: 76 };

/** The height of the Experience lane, in pixels, for so many curves. */
export function experienceHeight(curves: number, areApart: boolean): number {
  return areApart ? Math.max(1, curves) * apart.height : shared.height;
}

/** The band of the curve with this index: all share one, or each has its own, one below the other. */
export function bandOf(index: number, areApart: boolean): Band {
  return areApart ? { middle: index * apart.height + apart.middle, level: apart.level } : shared;
}

/** Where a level of emotion (−2 … +2) stands, in pixels from the top: delighted at the top. */
export function levelY(level: number, band: Band = shared): number {
  return band.middle - (Math.round(level * 10) / 10) * band.level;
}

/** An emotion that changes within a step gets two points, this far left and right of the middle. */
export const swingReach = 0.24;
/** A folded stage is drawn from where it starts to where it ends. */
const stageReach = 0.34;

/** The known emotions of a persona in a column: one, or those of the steps that are folded there. */
export function swingsIn(column: Column, figures: MapFigures, persona: string): Swing[] {
  const steps = stepsById(figures);
  return column.steps.flatMap((id) => {
    const swing = steps.get(id)?.emotions[persona];
    return swing === undefined ? [] : [swing];
  });
}

/** Where a curve passes in a column: x in column units, and the level. Nothing where the emotion is unknown. */
function levelsIn(column: Column, figures: MapFigures, persona: string): (readonly [x: number, level: number])[] {
  const swings = swingsIn(column, figures, persona);
  const [first, last] = [swings.at(0), swings.at(-1)];
  if (first === undefined || last === undefined) return [];
  const [from, to] = [first[0], last[1]];
  const x = centre(column);
  if (column.kind === 'step' && from === to) return [[x, from]];
  const reach = column.kind === 'stage' ? stageReach : swingReach;
  return [
    [x - reach, from],
    [x + reach, to],
  ];
}

/** Of lines as wide as those of the page, in pixels. */
export const lineSpacing = 2.4;

/**
 * The points of one persona's curve, in runs: an unknown emotion ends a run, so that a gap is drawn as a gap. Steps
 * folded away because they do not match do not interrupt it; a folded stage goes from its first known level to its
 * last. Where it meets curves of others in `together`, they run side by side, so that none hides another.
 */
export function layoutCurve(
  figures: MapFigures,
  columns: Columns,
  persona: string,
  band: Band = shared,
  together: readonly string[] = [persona],
): Point[][] {
  const runs: Point[][] = [];
  let run: Point[] = [];
  for (const column of columns.list) {
    if (column.kind === 'fold') continue;
    const points = levelsIn(column, figures, persona);
    if (points.length === 0) {
      if (run.length > 0) runs.push(run);
      run = [];
      continue;
    }
    const all = together.map((id) => ({ id, points: id === persona ? points : levelsIn(column, figures, id) }));
    for (const [x, level] of points) {
      const y = levelY(level, band);
      const here = all.filter((one) => one.points.some(([at, other]) => at === x && levelY(other, band) === y));
      const place = here.findIndex(({ id }) => id === persona) - (here.length - 1) / 2;
      run.push([x, y + place * (band.beside ?? lineSpacing)]);
    }
  }
  if (run.length > 0) runs.push(run);
  return runs;
}

/** How far the levels of a folded stage reach. */
export interface Range {
  id: string;
  x: number;
  top: number;
  bottom: number;
}

/** The range of each folded stage in which a persona's emotion varies: the curve alone would hide a low inside. */
export function layoutRanges(
  figures: MapFigures,
  columns: Columns,
  persona: string,
  band: Band = shared,
  shift = 0,
): Range[] {
  return columns.list.flatMap((column) => {
    if (column.kind !== 'stage') return [];
    const levels = swingsIn(column, figures, persona).flat();
    if (levels.every((level) => level === levels[0])) return [];
    return {
      id: column.id,
      x: centre(column) + shift,
      top: levelY(Math.max(...levels), band),
      bottom: levelY(Math.min(...levels), band),
    };
  });
}

/** Two personas whose emotions differ by at least this many levels are shown as far apart. */
export const farApart = 2;

/** A stretch along the columns. */
export type Stretch = readonly [x0: number, x1: number];

function merged(stretches: readonly Stretch[]): Stretch[] {
  const list: Stretch[] = [];
  for (const [x0, x1] of stretches) {
    const last = list.at(-1);
    if (last?.[1] === x0) list[list.length - 1] = [last[0], x1];
    else list.push([x0, x1]);
  }
  return list;
}

/** The columns in which two personas differ by `farApart` or more, neighbours joined. */
export function layoutFarApart(figures: MapFigures, columns: Columns, a: string, b: string): Stretch[] {
  return merged(
    columns.list.flatMap((column): Stretch[] => {
      if (column.kind !== 'step') return [];
      const [first] = swingsIn(column, figures, a);
      const [second] = swingsIn(column, figures, b);
      if (first === undefined || second === undefined) return [];
      const gap = Math.max(Math.abs(first[0] - second[0]), Math.abs(first[1] - second[1]));
      return gap >= farApart ? [[column.x, column.x + column.width]] : [];
    }),
  );
}

/** The columns that match, neighbours joined: what lies between them is dimmed. */
export function layoutMatching(columns: Columns): Stretch[] {
  return merged(columns.list.flatMap(({ dimmed, x, width }): Stretch[] => (dimmed ? [] : [[x, x + width]])));
}
