import { lanes } from '../messages/messages.ts';
import type { Lane } from './lane.ts';

export const metrics: Lane = {
  ...lanes.metrics,
  drawn: false,
  overview: false,
  // The metric of the lane "Still with us" is drawn there.
  shows: (step, map) => step.metrics.some(({ metric }) => metric !== map.stillWithUs),
};
