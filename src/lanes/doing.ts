import { lanes } from '../messages/messages.ts';
import type { Lane } from './lane.ts';

export const doing: Lane = {
  ...lanes.doing,
  drawn: false,
  overview: false,
  shows: (step) => step.doing.length > 0,
};
