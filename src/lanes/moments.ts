import { lanes } from '../messages/messages.ts';
import type { Lane } from './lane.ts';

export const moments: Lane = {
  ...lanes.moments,
  drawn: false,
  overview: false,
  shows: (step) => step.moment !== null,
};
