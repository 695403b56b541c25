import type { Lane } from './lane.ts';

export const moments: Lane = {
  title: 'Moments of truth',
  hint: 'Where people decide',
  drawn: false,
  overview: false,
  shows: (step) => step.moment !== null,
};
