import { lanes } from '../messages/messages.ts';
import type { Lane } from './lane.ts';

export const thinking: Lane = {
  ...lanes.thinking,
  drawn: false,
  overview: false,
  shows: (step) => step.thinking.length > 0,
};
