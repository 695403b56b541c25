import type { Lane } from './lane.ts';

export const evidence: Lane = {
  title: 'Evidence',
  hint: 'Sources behind it',
  drawn: false,
  overview: false,
  shows: (step) => step.assumption || step.evidenceSources.length > 0 || step.evidence.claims > 0,
};
