import { lanes } from '../messages/messages.ts';
import type { Lane } from './lane.ts';

export const experience: Lane = {
  ...lanes.experience,
  drawn: true,
  overview: true,
  shows: (step) => Object.keys(step.emotions).length > 0,
};
