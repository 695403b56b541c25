import type { AtlasMap, AtlasStep } from '../model/atlas.ts';

/** A row of the map. */
export interface Lane {
  /** The heading, in the field's words. */
  title: string;
  /** A line below it that says how to read the lane; empty for none. */
  hint: string;
  /** The same in the overview, where a lane of text is drawn in marks; the hint itself when left out. */
  overviewHint?: string;
  /** Drawn lanes have an SVG across all columns; the others are written in cells. */
  drawn: boolean;
  /** Whether it is part of the overview, which has no room for text. */
  overview: boolean;
  /** Whether it lies under the line of visibility: what happens there is hidden from the customer. */
  belowVisibility?: boolean;
  /** Whether the lane has anything to show in a step. A lane with nothing in any step is not drawn. */
  shows: (step: AtlasStep, map: AtlasMap) => boolean;
}
