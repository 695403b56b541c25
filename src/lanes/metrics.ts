import type { Lane } from './lane.ts';

export const metrics: Lane = {
  title: 'Metrics',
  hint: 'Now, target and trend',
  drawn: false,
  overview: false,
  // The metric of the lane "Still with us" is drawn there.
  shows: (step, map) => step.metrics.some(({ metric }) => metric !== map.stillWithUs),
};
