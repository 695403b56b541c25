import { drawChannels } from './channels.ts';
import { drawDifference } from './difference.ts';
import { drawExperience } from './experience.ts';
import type { Drawing } from './mark.ts';
import type { Scene } from './scene.ts';
import { drawStillWithUs } from './still-with-us.ts';

/** What is drawn across the columns: lanes, and the differences when two journeys are compared. */
export type DrawnLane = 'experience' | 'difference' | 'still-with-us' | 'channels';

/** How each of them is drawn. */
export const drawings: Record<DrawnLane, (scene: Scene) => Drawing> = {
  experience: drawExperience,
  difference: drawDifference,
  'still-with-us': drawStillWithUs,
  channels: drawChannels,
};
