import type { Applied } from '../model/view.ts';

/** One column of the map. Positions are in column units: a step is 1 wide. */
export interface Column {
  /** A step; a run of steps that do not match, folded; a whole stage, folded. */
  kind: 'step' | 'fold' | 'stage';
  /** The step, or the first step of the fold. */
  id: string;
  /** The steps in it: one, or those that are folded. */
  steps: readonly string[];
  /** A step that does not match. */
  dimmed: boolean;
  stage: number;
  /** The left edge. */
  x: number;
  width: number;
}

export interface Columns {
  list: readonly Column[];
  width: number;
}

/** A fold is a narrow column: wide enough for its button, narrow enough to show that something is put away. */
export const foldWidth = 0.5;

/**
 * Lays the shown items side by side. A stage takes the room of one step at least, without steps or with all of them
 * folded, so that its name can be read.
 */
export function layoutColumns(applied: Pick<Applied, 'stages'>): Columns {
  const list: Column[] = [];
  let x = 0;
  for (const [stage, { items }] of applied.stages.entries()) {
    for (const item of items) {
      const width = item.kind === 'fold' && items.length > 1 ? foldWidth : 1;
      const isStep = item.kind === 'step';
      list.push({
        kind: item.kind,
        id: item.id,
        steps: isStep ? [item.id] : item.steps,
        dimmed: isStep && item.dimmed,
        stage,
        x,
        width,
      });
      x += width;
    }
    if (items.length === 0) x += 1;
  }
  return { list, width: x };
}

/** Where columns stand, as text: the same text means that nothing was folded or came back. */
export function columnPlaces({ list, width }: Columns): string {
  return [width, ...list.flatMap(({ kind, id, x }) => [kind, id, x])].join();
}

/** The widths of the tracks of a grid of these columns: theirs, and the room of stages without steps. */
export function trackWidths({ list, width }: Columns): number[] {
  const widths: number[] = [];
  let end = 0;
  for (const column of [...list, { x: width, width: 0 }]) {
    while (end < column.x) {
      widths.push(1);
      end += 1;
    }
    if (column.width > 0) widths.push(column.width);
    end += column.width;
  }
  return widths;
}

/** The middle of a column, where its dots and points stand. */
export function centre(column: Pick<Column, 'x' | 'width'>): number {
  return column.x + column.width / 2;
}
