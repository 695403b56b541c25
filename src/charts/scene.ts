import type { Columns } from '../layout/columns.ts';
import { layoutColumns } from '../layout/columns.ts';
import type { Difference, Twin } from '../model/comparison.ts';
import type { MapFigures } from '../model/figures.ts';
import { drawnApart, type Applied, type View } from '../model/view.ts';

/** What the drawn lanes of a map show: one value for the page as it is built and for every change in the browser. */
export interface Scene {
  figures: MapFigures;
  columns: Columns;
  /** The personas whose lines are drawn, in the map's order. */
  personas: readonly string[];
  /** Whether the curves stand one below the other. */
  apart: boolean;
  /** The map that this one is compared with: its curves lie behind. */
  twin: Twin | null;
  /** The differences drawn in a lane of their own; empty when nothing is compared. */
  differences: readonly Difference[];
}

/** The scene of a view, with nothing compared. */
export function sceneOf(figures: MapFigures, view: View, applied: Applied): Scene {
  return {
    figures,
    columns: layoutColumns(applied),
    personas: applied.drawn,
    apart: drawnApart(figures, view),
    twin: null,
    differences: [],
  };
}
