import type { MapFigures } from '../model/figures.ts';
import { centre, type Column, type Columns } from './columns.ts';
import { swingsIn } from './experience-curve.ts';

/** A word at the curve of a step: its low, its high, the gap between two personas, or a moment of truth. */
export type FlagKind = 'low' | 'high' | 'gap' | 'truth';

export interface FlagMark {
  step: string;
  kind: FlagKind;
}

/** Where a flag stands. */
export interface FlagPlace {
  /** The level it stands off from, in tenths of a level above −2: 0 … 40. */
  at: number;
  below: boolean;
  /** Whether it is centred on the step, starts at its middle or ends there. */
  align: 'centre' | 'start' | 'end';
  /** How wide it may become, in halves of a column, 2 … 8. */
  room: number;
}

/** The lowest and the highest level that is drawn in a column. */
interface Reach {
  low: number;
  high: number;
}

/** Flags at levels closer than this, in tenths of a level, would stand in each other's line. */
const oneLine = 6;
/** Wider than this no flag becomes, in halves of a column. */
const widest = 8;
/** A flag that does not reach towards its neighbour takes at least this much of its side, in columns. */
const toe = 0.25;

const sides: Record<FlagKind, readonly boolean[]> = {
  low: [true],
  gap: [true],
  high: [false],
  truth: [false, true],
};

function reaches(figures: MapFigures, list: readonly Column[], drawn: readonly string[]): (Reach | null)[] {
  return list.map((column) => {
    const levels = drawn.flatMap((persona) => swingsIn(column, figures, persona).flat());
    return levels.length === 0 ? null : { low: Math.min(...levels), high: Math.max(...levels) };
  });
}

/** How far the curves of a neighbour come into the line of a flag, in levels; nothing without a neighbour. */
function inTheWay(here: Reach, beside: Reach | null, below: boolean): number {
  if (beside === null) return 0;
  return Math.max(0, below ? here.low - beside.low : beside.high - here.high);
}

/** What a flag takes of the columns to its left and right, as a share of its width. */
const share = { centre: [0.5, 0.5], start: [0, 1], end: [1, 0] } as const;

interface Placed extends FlagPlace {
  index: number;
  step: string;
}

function place({ kind, step }: FlagMark, index: number, here: Reach, around: readonly (Reach | null)[]): Placed {
  const last = around.length - 1;
  const options = sides[kind].flatMap((below) => {
    const left = inTheWay(here, around[index - 1] ?? null, below);
    const right = inTheWay(here, around[index + 1] ?? null, below);
    return [
      // At the rim there is room on one side only.
      ...((index > 0 && index < last) || last === 0
        ? [{ below, align: 'centre' as const, cost: Math.max(left, right) }]
        : []),
      ...(index < last ? [{ below, align: 'start' as const, cost: right }] : []),
      ...(index > 0 ? [{ below, align: 'end' as const, cost: left }] : []),
    ];
  });
  const best = options.reduce((one, other) => (other.cost < one.cost ? other : one));
  const level = best.below ? here.low : here.high;
  return { step, index, below: best.below, align: best.align, at: Math.round((level + 2) * 10), room: widest };
}

/** How wide a flag can be when it has so many columns to its left and right. */
function fitting(align: FlagPlace['align'], left: number, right: number): number {
  const [toLeft, toRight] = share[align];
  return Math.min(toLeft === 0 ? Infinity : left / toLeft, toRight === 0 ? Infinity : right / toRight);
}

/**
 * Where the flags of a map stand, by step: clear of every curve that is drawn in their column, on the side and in the
 * direction where the curves beside it are least in their way, and no wider than their neighbours and the rim leave
 * room for. Steps that are folded or where nothing is drawn have none.
 */
export function layoutFlags(
  figures: MapFigures,
  columns: Columns,
  drawn: readonly string[],
  marks: readonly FlagMark[],
): ReadonlyMap<string, FlagPlace> {
  // A curve passes over what is folded because it does not match.
  const list = columns.list.filter(({ kind }) => kind !== 'fold');
  const around = reaches(figures, list, drawn);
  const placed = marks.flatMap((mark) => {
    const index = list.findIndex(({ kind, id }) => kind === 'step' && id === mark.step);
    const here = around[index];
    return here == null ? [] : place(mark, index, here, around);
  });
  const middle = ({ index }: Placed) => {
    const column = list[index];
    return column === undefined ? 0 : centre(column);
  };
  return new Map(
    placed.map((flag) => {
      const near = placed.filter(
        (other) => other !== flag && other.below === flag.below && Math.abs(other.at - flag.at) < oneLine,
      );
      const x = middle(flag);
      // Two that reach towards each other meet half-way; one that does not leaves nearly all of it.
      const free = (towards: -1 | 1) =>
        Math.min(
          towards < 0 ? x : columns.width - x,
          ...near.flatMap((other) => {
            const distance = (middle(other) - x) * towards;
            if (distance <= 0) return [];
            const reachesBack = share[other.align][towards < 0 ? 1 : 0] > 0;
            return reachesBack ? distance / 2 : distance - toe;
          }),
        );
      const room = Math.floor(fitting(flag.align, free(-1), free(1)) * 2);
      const { at, below, align } = flag;
      return [flag.step, { at, below, align, room: Math.min(widest, Math.max(2, room)) }];
    }),
  );
}
