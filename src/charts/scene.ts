import type { Columns } from '../layout/columns.ts';
import { layoutColumns } from '../layout/columns.ts';
import type { Difference, Twin } from '../model/comparison.ts';
import type { MapFigures } from '../model/figures.ts';
import { comparedPersonas, drawnApart, type Applied, type View } from '../model/view.ts';

/** What the drawn lanes of a map show: one value for the page as it is built and for every change in the browser. */
export interface Scene {
  figures: MapFigures;
  columns: Columns;
  /** The personas whose lines are drawn, in the map's order. */
  personas: readonly string[];
  /** Whether the curves stand one below the other. */
  apart: boolean;
  /** The other map whose curves lie behind: the one that this map is compared with, or that a future map answers. */
  twin: Twin | null;
  /** The differences drawn in a lane of their own; empty when nothing is compared. */
  differences: readonly Difference[];
}

/**
 * The scene of a view, with nothing compared. `behind` is the current map that a future one answers: its curves lie
 * behind, unless the view wants none of them, or compares two personas.
 */
export function sceneOf(figures: MapFigures, view: View, applied: Applied, behind: Twin | null = null): Scene {
  return {
    figures,
    columns: layoutColumns(applied),
    personas: applied.drawn,
    apart: drawnApart(figures, view),
    twin: view.behind && comparedPersonas(figures, view) === null ? behind : null,
    differences: [],
  };
}
