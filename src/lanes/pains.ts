import { lanes } from '../messages/messages.ts';
import type { Lane } from './lane.ts';

export const pains: Lane = {
  ...lanes.pains,
  drawn: false,
  overview: true,
  shows: (step) => step.pains.length > 0,
};
