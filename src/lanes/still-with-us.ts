import type { Lane } from './lane.ts';

export const stillWithUs: Lane = {
  title: 'Still with us',
  hint: 'Share of starters',
  drawn: true,
  overview: true,
  shows: (step, map) =>
    map.figures.stages.some((stage) =>
      stage.steps.some(({ id, stillWithUs: share }) => id === step.id && share !== null),
    ),
};
