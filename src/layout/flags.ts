import type { MapFigures } from '../model/figures.ts';
import { centre, type Columns } from './columns.ts';
import { layoutCurve, swingsIn } from './experience-curve.ts';

/** A word at the curve of a step: its low, its high, the gap between two personas, or a moment of truth. */
export type FlagKind = 'low' | 'high' | 'gap' | 'truth';

export interface FlagMark {
  step: string;
  kind: FlagKind;
  /** How wide its words are, in columns. */
  wide: number;
}

/** Where a flag stands: its sign at the middle of its step, its words beside it. */
export interface FlagPlace {
  /** The level it stands off from, in tenths of a level above −2: 0 … 40. */
  at: number;
  below: boolean;
  /** Whether its words go on from the sign, or end at it. */
  align: 'start' | 'end';
  /** How wide it may become, in halves of a column, 1 … 8. */
  room: number;
}

/** Flags at levels closer than this, in tenths of a level, would stand in each other's line. */
const oneLine = 6;
/** Wider than this no flag becomes, in halves of a column. */
const widest = 8;
/** A flag that does not reach towards its neighbour takes at least this much of its side, in columns. */
const toe = 0.25;
/** How far words are from the level that they stand off from, in levels: what runs nearer does not touch them. */
const gap = 0.2;
/** The room of a small letter's width and of the sign, in pixels of the page. */
const letterWidth = 6.6;
const signWidth = 16;
/** How wide a column is at least, in pixels of the page: in the detail, and where the whole journey fits the width. */
const columnWidths = { detail: 136, overview: 64 };

const sides: Record<FlagKind, readonly boolean[]> = {
  low: [true],
  gap: [true, false],
  high: [false],
  truth: [false, true],
};

/** How many columns the words of a flag take at most. */
export function flagWidth(words: string, mode: keyof typeof columnWidths): number {
  // Letters of scripts without an alphabet are twice as wide.
  const letters = [...words].reduce((sum, letter) => sum + (letter >= '\u2e80' ? 2 : 1), 0);
  return Math.min(widest / 2, (signWidth + letters * letterWidth) / columnWidths[mode]);
}

/** A point of a curve: x in columns, and the level. */
type Point = readonly [x: number, level: number];

/** The runs of the drawn curves, in levels. */
function curvesOf(figures: MapFigures, columns: Columns, drawn: readonly string[]): Point[][] {
  return drawn.flatMap((persona) =>
    layoutCurve(figures, columns, persona, { middle: 0, level: 1 }).map((run) => run.map(([x, y]): Point => [x, -y])),
  );
}

/**
 * The lowest and the highest level that curves have between two places. Between its points a curve keeps between their
 * levels, and this takes it for straight.
 */
function reachBetween(curves: readonly (readonly Point[])[], from: number, to: number): { low: number; high: number } {
  const levels = curves.flatMap((run) =>
    run.flatMap(([x, level], index) => {
      const inside = x >= from && x <= to ? [level] : [];
      const [before, was] = run[index - 1] ?? [x, level];
      const crossed = [from, to].filter((edge) => edge > before && edge < x);
      return [...inside, ...crossed.map((edge) => was + ((edge - before) / (x - before)) * (level - was))];
    }),
  );
  return { low: Math.min(...levels), high: Math.max(...levels) };
}

interface Placed extends FlagPlace {
  x: number;
  step: string;
}

/** A flag that is to be placed in its column, and the levels that are drawn there. */
interface Mark extends FlagMark {
  x: number;
  own: { low: number; high: number };
}

/** How much room the words of a flag have in their direction, in columns: up to the rim, and to others in their line. */
function freeFor(flag: Placed, others: readonly Placed[], width: number): number {
  const towards = flag.align === 'start' ? 1 : -1;
  const distances = others.flatMap((other) => {
    const distance = (other.x - flag.x) * towards;
    if (distance <= 0 || other.below !== flag.below || Math.abs(other.at - flag.at) >= oneLine) return [];
    // Two that reach towards each other meet half-way; one that does not leaves nearly all of it.
    return [other.align === flag.align ? distance - toe : distance / 2];
  });
  return Math.min(towards > 0 ? width - flag.x : flag.x, ...distances);
}

/** The place where a flag stands off least from its step's curves to be clear of those beside it, and is cut off least. */
function place(mark: Mark, others: readonly Placed[], curves: readonly Point[][], width: number): Placed {
  const { step, x, own, wide, kind } = mark;
  const options = sides[kind].flatMap((below) =>
    (['start', 'end'] as const).map((align) => {
      const reach = Math.min(wide, align === 'start' ? width - x : x);
      const along = align === 'start' ? reachBetween(curves, x, x + reach) : reachBetween(curves, x - reach, x);
      const level = below ? Math.min(own.low, along.low + gap) : Math.max(own.high, along.high - gap);
      const flag: Placed = { step, x, below, align, at: Math.round((level + 2) * 10), room: widest };
      const off = Math.abs(level - (below ? own.low : own.high));
      const cut = Math.max(0, wide - freeFor(flag, others, width));
      return { flag, cost: off + 2 * cut };
    }),
  );
  return options.reduce((one, other) => (other.cost < one.cost ? other : one)).flag;
}

const othersThan = <T>(list: readonly T[], index: number) => list.filter((_, place) => place !== index);

/**
 * Where the flags of a map stand, by step: the sign at its step, the words beside it, clear of every curve that is drawn
 * there, on the side and in the direction where they have to stand off least, and no wider than their neighbours and the
 * rim leave room for. Steps that are folded or where nothing is drawn have none.
 */
export function layoutFlags(
  figures: MapFigures,
  columns: Columns,
  drawn: readonly string[],
  flags: readonly FlagMark[],
): ReadonlyMap<string, FlagPlace> {
  const curves = curvesOf(figures, columns, drawn);
  const marks = flags.flatMap((flag): Mark[] => {
    const column = columns.list.find(({ kind, id }) => kind === 'step' && id === flag.step);
    const levels = column === undefined ? [] : drawn.flatMap((persona) => swingsIn(column, figures, persona).flat());
    if (column === undefined || levels.length === 0) return [];
    return [{ ...flag, x: centre(column), own: { low: Math.min(...levels), high: Math.max(...levels) } }];
  });
  // Each as if it were alone, and then twice more with regard to where the others stand.
  const placed = marks.map((mark) => place(mark, [], curves, columns.width));
  for (const [index, mark] of [...marks.entries(), ...marks.entries()]) {
    placed[index] = place(mark, othersThan(placed, index), curves, columns.width);
  }
  return new Map(
    placed.map((flag, index) => {
      const { step, at, below, align } = flag;
      const free = freeFor(flag, othersThan(placed, index), columns.width);
      return [step, { at, below, align, room: Math.min(widest, Math.max(1, Math.floor(free * 2))) }];
    }),
  );
}
