import { lanes } from '../messages/messages.ts';
import type { Lane } from './lane.ts';

export const evidence: Lane = {
  ...lanes.evidence,
  drawn: false,
  overview: false,
  shows: (step) => step.assumption || step.evidenceSources.length > 0 || step.evidence.claims > 0,
};
