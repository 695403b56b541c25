import { lanes } from '../messages/messages.ts';
import type { Lane } from './lane.ts';

export const frontstage: Lane = {
  ...lanes.frontstage,
  drawn: false,
  overview: false,
  shows: (step) => step.backstage.some(({ visible }) => visible),
};
