import { lanes } from '../messages/messages.ts';
import type { Lane } from './lane.ts';

export const needs: Lane = {
  ...lanes.needs,
  drawn: false,
  overview: false,
  shows: (step) => step.needs.length > 0,
};
