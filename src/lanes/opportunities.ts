import type { Lane } from './lane.ts';

export const opportunities: Lane = {
  title: 'Opportunities',
  hint: 'What could be better',
  drawn: false,
  overview: true,
  shows: (step) => step.opportunities.length > 0,
};
