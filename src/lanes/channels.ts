import type { Lane } from './lane.ts';

export const channels: Lane = {
  title: 'Channels',
  hint: 'Where people meet us',
  drawn: true,
  overview: true,
  // Where people meet us nowhere, the lane says so.
  shows: (_, map) => map.figures.channels.length > 0,
};
