import type { AtlasMap } from '../model/atlas.ts';
import type { LaneKind } from '../schema/lane-kinds.ts';
import type { SiteLane } from '../schema/site.ts';
import { backstage } from './backstage.ts';
import { channels } from './channels.ts';
import { companyLane } from './company-lane.ts';
import { doing } from './doing.ts';
import { evidence } from './evidence.ts';
import { hasLevels } from '../model/figures.ts';
import { experience, experienceInWords } from './experience.ts';
import { frontstage } from './frontstage.ts';
import type { Lane } from './lane.ts';
import { metrics } from './metrics.ts';
import { moments } from './moments.ts';
import { needs } from './needs.ts';
import { opportunities } from './opportunities.ts';
import { pains } from './pains.ts';
import { stillWithUs } from './still-with-us.ts';
import { thinking } from './thinking.ts';
import { zoom } from './zoom.ts';

/** Every lane that a map can have, from top to bottom. */
export const lanes: Record<LaneKind, Lane> = {
  experience,
  'still-with-us': stillWithUs,
  channels,
  zoom,
  doing,
  needs,
  thinking,
  moments,
  pains,
  opportunities,
  metrics,
  frontstage,
  backstage,
  evidence,
};

/** A lane of one map. */
export type MapLane = Lane & { id: string } & (
    | { kind: LaneKind }
    /** Added by the company: shows the step's `custom` field of that name. */
    | { kind: 'company'; field: string }
  );

/**
 * The lanes that have something to show in a map, from top to bottom. Those that the company adds (`site.lanes`) stand
 * before Frontstage and Backstage, above the line of visibility.
 */
export function lanesOf(map: AtlasMap, added: readonly SiteLane[]): MapLane[] {
  const own = added.map((lane): MapLane => ({ ...companyLane(lane), id: lane.id, kind: 'company', field: lane.field }));
  const all = (Object.keys(lanes) as LaneKind[]).flatMap((kind): MapLane[] => {
    const inWords = kind === 'experience' && !hasLevels(map.figures);
    const lane = { ...(inWords ? experienceInWords : lanes[kind]), id: kind, kind };
    return kind === 'frontstage' ? [...own, lane] : [lane];
  });
  return all.filter(({ shows }) => map.steps.some((step) => shows(step, map)));
}
