import type { InsightKind } from '../model/insight-words.ts';

/** The shape of each kind of insight, around 0,0 and no wider than 34 and no higher than 32: large enough for a number inside. */
export const insightSymbols: Readonly<Record<InsightKind, { path: string; numberY: number }>> = {
  pain: { path: 'M-17,-12H17L0,16Z', numberY: 0.5 },
  need: { path: 'M-13,0A13,13,0,1,1,13,0A13,13,0,1,1,-13,0Z', numberY: 4.5 },
  delight: { path: 'M-17,12H17L0,-16Z', numberY: 9 },
  opportunity: { path: 'M0,-16L16,0L0,16L-16,0Z', numberY: 4.5 },
  risk: { path: 'M-12,-12H12V12H-12Z', numberY: 4.5 },
};
