import type { Lane } from './lane.ts';

export const pains: Lane = {
  title: 'Pain points',
  hint: 'Bar shows severity',
  overviewHint: 'Size shows severity',
  drawn: false,
  overview: true,
  shows: (step) => step.pains.length > 0,
};
