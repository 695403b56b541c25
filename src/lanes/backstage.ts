import type { Lane } from './lane.ts';

export const backstage: Lane = {
  title: 'Backstage',
  hint: 'Teams and systems',
  drawn: false,
  overview: false,
  belowVisibility: true,
  shows: (step) => step.backstage.some(({ visible }) => !visible),
};
