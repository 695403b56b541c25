import { lanes } from '../messages/messages.ts';
import type { Lane } from './lane.ts';

export const zoom: Lane = {
  ...lanes.zoom,
  drawn: false,
  overview: false,
  shows: (step) => step.zoom !== null,
};
