import type { MapLane } from '../../lanes/lanes.ts';
import type { FlagPlace } from '../../layout/flags.ts';
import type { Atlas, AtlasMap, AtlasStep } from '../../model/atlas.ts';

/** What every cell of the map is given. */
export interface CellProps {
  atlas: Atlas;
  map: AtlasMap;
  step: AtlasStep;
  lane: MapLane;
  /** The personas whose lines are drawn. */
  drawn: readonly string[];
  /** Where the flags stand at the curves, by step. */
  flags: ReadonlyMap<string, FlagPlace>;
}
