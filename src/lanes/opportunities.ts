import { lanes } from '../messages/messages.ts';
import type { Lane } from './lane.ts';

export const opportunities: Lane = {
  ...lanes.opportunities,
  drawn: false,
  overview: true,
  shows: (step) => step.opportunities.length > 0,
};
