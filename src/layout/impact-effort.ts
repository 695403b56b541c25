import { widthOnPaper } from './print-text.ts';
import { wrapText } from './wrap-text.ts';

/** Impact and effort are rated from 1 to this. */
const ratings = 5;

/** How far a mark reaches from its middle, and how far apart the middles of two stand at least. In pixels, like all here. */
export const markReach = 17;
const pitch = 36;

/** The type of a label, and from one of its lines to the next. */
export const labelSize = 13.5;
const labelLeading = 17;
/** How many lines of its claim a mark is told in. */
const labelLines = 2;
const labelled = 40;
/** A cell with more marks than this has no room for words: there each is a number only. */
const mostLabelled = 5;

const margin = { left: 34, right: 2, top: 24, bottom: 26 };
/** The strips at the top and the bottom in which the names of the quadrants stand. */
const nameStrip = 26;
const leastBand = 44;
const bandPadding = 8;

export interface PlotPoint {
  id: string;
  /** 1–5. */
  impact: number;
  /** 1–5. */
  effort: number;
  /** What it is told by, where there is room for words. */
  label: string;
}

export interface PlacedPoint {
  id: string;
  /** The middle of its mark. */
  x: number;
  y: number;
  /** The lines of its label, from the top; none where there is no room for words. */
  label: readonly { text: string; x: number; y: number }[];
}

export type Quadrant = 'quick-wins' | 'big-bets' | 'fill-ins' | 'think-twice';

export interface PlacedQuadrant {
  name: Quadrant;
  x: number;
  y: number;
  width: number;
  height: number;
  /** Where its name stands: beginning here at the left, ending here at the right. */
  nameX: number;
  nameY: number;
  nameAt: 'start' | 'end';
}

export interface Plot {
  width: number;
  height: number;
  /** The box of the cells. */
  left: number;
  right: number;
  top: number;
  bottom: number;
  /** The middles of the columns of effort and of the bands of impact, 1 first. */
  effort: readonly number[];
  impact: readonly number[];
  /** Where one column or band ends and the next begins. */
  columnEdges: readonly number[];
  bandEdges: readonly number[];
  quadrants: readonly PlacedQuadrant[];
  points: readonly PlacedPoint[];
}

/** The marks of a cell: one below the other when they have words beside them, else side by side. */
function arrange(count: number, width: number, words: boolean): { perRow: number; rows: number; height: number } {
  if (words && count <= mostLabelled) return { perRow: 1, rows: count, height: count * labelled };
  const fitting = Math.max(1, Math.floor(width / pitch));
  const rows = Math.ceil(count / fitting);
  return { perRow: rows === 0 ? 0 : Math.ceil(count / rows), rows, height: rows * pitch };
}

/**
 * Where insights stand in a plot of impact (up) over effort (to the right). Both are ratings, so a place is a cell, and
 * within a cell the order is that given. A band of impact is as high as its fullest cell needs: however many share a
 * cell, no mark and no label lies on another. With `words` each mark has the beginning of its claim beside it, in cells
 * that have room for it. The quadrants leave out the ratings of 3, which are neither high nor low.
 */
export function layoutImpactEffort(points: readonly PlotPoint[], width: number, words: boolean): Plot {
  const { left, top } = margin;
  const right = width - margin.right;
  const columnWidth = (right - left) / ratings;
  const columnEdges = Array.from({ length: ratings + 1 }, (_, index) => left + index * columnWidth);
  const inCell = (impact: number, effort: number) =>
    points.filter((point) => point.impact === impact && point.effort === effort);

  const placed: PlacedPoint[] = [];
  const bandEdges: number[] = [top + nameStrip];
  const impactMiddles: number[] = [];
  for (let impact = ratings; impact >= 1; impact -= 1) {
    const start = bandEdges.at(-1) ?? 0;
    const cells = columnEdges.slice(0, ratings).map((x, column) => {
      const members = inCell(impact, column + 1);
      return { x, members, ...arrange(members.length, columnWidth, words) };
    });
    const height = Math.max(leastBand, ...cells.map((cell) => cell.height + 2 * bandPadding));
    const middle = start + height / 2;
    for (const cell of cells) {
      const told = words && cell.members.length <= mostLabelled;
      for (const [index, { id, label }] of cell.members.entries()) {
        const row = Math.floor(index / cell.perRow);
        const inRow = Math.min(cell.perRow, cell.members.length - row * cell.perRow);
        const rowHeight = told ? labelled : pitch;
        const y = middle + (row - (cell.rows - 1) / 2) * rowHeight;
        const x = told
          ? cell.x + markReach + 6
          : cell.x + columnWidth / 2 + ((index % cell.perRow) - (inRow - 1) / 2) * pitch;
        placed.push({ id, x, y, label: told ? layoutLabel(label, x, y, cell.x + columnWidth) : [] });
      }
    }
    impactMiddles.unshift(middle);
    bandEdges.push(start + height);
  }
  const bottom = (bandEdges.at(-1) ?? 0) + nameStrip;
  const order = new Map(points.map(({ id }, index) => [id, index]));
  return {
    width,
    height: bottom + margin.bottom,
    left,
    right,
    top,
    bottom,
    effort: columnEdges.slice(0, ratings).map((x) => x + columnWidth / 2),
    impact: impactMiddles,
    columnEdges,
    bandEdges,
    quadrants: layoutQuadrants(columnEdges, bandEdges, top, bottom),
    points: placed.sort((a, b) => (order.get(a.id) ?? 0) - (order.get(b.id) ?? 0)),
  };
}

function layoutLabel(text: string, x: number, y: number, edge: number): PlacedPoint['label'] {
  const start = x + markReach + 5;
  const lines = wrapText(text, edge - start - 6, (line) => widthOnPaper(line) * labelSize, labelLines);
  // A baseline lies about a third of the type below the middle of its line.
  return lines.map((line, index) => ({
    text: line,
    x: start,
    y: y + (index - (lines.length - 1) / 2) * labelLeading + labelSize * 0.35,
  }));
}

/** High is 4 and 5, low 1 and 2. */
function layoutQuadrants(
  columns: readonly number[],
  bands: readonly number[],
  top: number,
  bottom: number,
): PlacedQuadrant[] {
  const at = (edges: readonly number[], index: number) => edges[index] ?? 0;
  const sides = {
    low: { x: at(columns, 0), width: at(columns, 2) - at(columns, 0), nameX: at(columns, 0) + 8, nameAt: 'start' },
    high: { x: at(columns, 3), width: at(columns, 5) - at(columns, 3), nameX: at(columns, 5) - 8, nameAt: 'end' },
  } as const;
  const heights = {
    high: { y: top, height: at(bands, 2) - top, nameY: top + 17 },
    low: { y: at(bands, 3), height: bottom - at(bands, 3), nameY: bottom - 9 },
  };
  return [
    { name: 'quick-wins', ...sides.low, ...heights.high },
    { name: 'big-bets', ...sides.high, ...heights.high },
    { name: 'fill-ins', ...sides.low, ...heights.low },
    { name: 'think-twice', ...sides.high, ...heights.low },
  ];
}
