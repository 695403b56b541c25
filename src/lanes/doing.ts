import type { Lane } from './lane.ts';

export const doing: Lane = {
  title: 'Doing',
  hint: 'What people do',
  drawn: false,
  overview: false,
  shows: (step) => step.doing.length > 0,
};
