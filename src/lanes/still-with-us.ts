import { lanes } from '../messages/messages.ts';
import type { Lane } from './lane.ts';

export const stillWithUs: Lane = {
  ...lanes.stillWithUs,
  drawn: true,
  overview: true,
  shows: (step, map) =>
    map.figures.stages.some((stage) =>
      stage.steps.some(({ id, stillWithUs: share }) => id === step.id && share !== null),
    ),
};
