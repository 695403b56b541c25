import type { Columns } from '../layout/columns.ts';
import type { MapFigures } from '../model/figures.ts';
import { drawChannels } from './channels.ts';
import { drawExperience } from './experience.ts';
import type { Drawing } from './mark.ts';
import { drawStillWithUs } from './still-with-us.ts';

/** The lanes that are drawn rather than written. */
export type DrawnLane = 'experience' | 'still-with-us' | 'channels';

/** How each drawn lane is drawn over the given columns, for the given personas. */
export const drawings: Record<
  DrawnLane,
  (figures: MapFigures, columns: Columns, personas: readonly string[]) => Drawing
> = {
  experience: drawExperience,
  'still-with-us': drawStillWithUs,
  channels: drawChannels,
};
