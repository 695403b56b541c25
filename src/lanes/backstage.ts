import { lanes } from '../messages/messages.ts';
import type { Lane } from './lane.ts';

export const backstage: Lane = {
  ...lanes.backstage,
  drawn: false,
  overview: false,
  belowVisibility: true,
  shows: (step) => step.backstage.some(({ visible }) => !visible),
};
