import type { Lane } from './lane.ts';

export const frontstage: Lane = {
  title: 'Frontstage',
  hint: 'What people see us do',
  drawn: false,
  overview: false,
  shows: (step) => step.backstage.some(({ visible }) => visible),
};
