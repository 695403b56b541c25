import type { Lane } from './lane.ts';

export const channels: Lane = {
  title: 'Channels',
  hint: 'Where people meet us',
  drawn: true,
  overview: true,
  shows: (step) => step.touchpoints.length > 0,
};
