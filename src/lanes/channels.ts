import { lanes } from '../messages/messages.ts';
import type { Lane } from './lane.ts';

export const channels: Lane = {
  ...lanes.channels,
  drawn: true,
  overview: true,
  // Where people meet us nowhere, the lane says so.
  shows: (_, map) => map.figures.channels.length > 0,
};
