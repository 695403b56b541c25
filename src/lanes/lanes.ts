import type { AtlasMap } from '../model/atlas.ts';
import { channels } from './channels.ts';
import { doing } from './doing.ts';
import { evidence } from './evidence.ts';
import { experience } from './experience.ts';
import type { Lane } from './lane.ts';
import { needs } from './needs.ts';
import { opportunities } from './opportunities.ts';
import { pains } from './pains.ts';
import { stillWithUs } from './still-with-us.ts';
import { thinking } from './thinking.ts';

export type LaneKind =
  'experience' | 'still-with-us' | 'channels' | 'doing' | 'needs' | 'thinking' | 'pains' | 'opportunities' | 'evidence';

/** Every lane, from top to bottom. */
export const lanes: Record<LaneKind, Lane> = {
  experience,
  'still-with-us': stillWithUs,
  channels,
  doing,
  needs,
  thinking,
  pains,
  opportunities,
  evidence,
};

/** The lanes that have something to show in a map, from top to bottom. */
export function lanesOf(map: AtlasMap): LaneKind[] {
  return (Object.keys(lanes) as LaneKind[]).filter((kind) => map.steps.some((step) => lanes[kind].shows(step, map)));
}
