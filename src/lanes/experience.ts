import type { Lane } from './lane.ts';

export const experience: Lane = {
  title: 'Experience',
  hint: 'Delighted to distressed',
  drawn: true,
  overview: true,
  shows: (step) => Object.keys(step.emotions).length > 0,
};
