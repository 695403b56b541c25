import type { Atlas, AtlasMap, AtlasStep } from './atlas.ts';
import type { ComponentReference } from './component-references.ts';
import { addEvidence, claimLanes, coverageOf, evidenceByLane, type ClaimLane, type Evidence } from './evidence.ts';
import { looseEnds, type LooseEnd } from './loose-ends.ts';
import { reviewsByOwner, type TeamReviews } from './review-plan.ts';

/** What the claims of a map rest on, lane by lane. */
export interface MapEvidence {
  map: AtlasMap;
  lanes: Record<ClaimLane, Evidence>;
  all: Evidence;
}

/** A step that no research stands behind, and that says so or has been to a workshop only. */
export interface Assumption {
  step: AtlasStep;
  /** `marked` by the author, or known from a `workshop` alone: what a team believes. */
  kind: 'marked' | 'workshop';
}

/** The assumptions of a map, in the journey's order. */
export interface MapAssumptions {
  map: AtlasMap;
  assumptions: readonly Assumption[];
}

/** What needs somebody's hand, on a day. */
export interface Health {
  reviews: readonly TeamReviews[];
  /** In the order of the site; maps that are retired are left out, here and below. */
  evidence: readonly MapEvidence[];
  /** The same of all maps. */
  total: { lanes: Record<ClaimLane, Evidence>; all: Evidence };
  /** Only the lanes in which anything is claimed. */
  lanes: readonly ClaimLane[];
  assumptions: readonly MapAssumptions[];
  looseEnds: readonly LooseEnd[];
  counts: {
    overdue: number;
    soon: number;
    never: number;
    /** Claims with a source, whole percent; null where nothing is claimed. */
    coverage: number | null;
    assumptions: number;
    looseEnds: number;
  };
}

/** Whether a step names sources, and each of them, also of its single claims, is a workshop. */
function isFromWorkshop(step: AtlasStep, isWorkshop: (source: string) => boolean): boolean {
  const sources = [
    ...step.sources,
    ...step.thinking.flatMap(({ source }) => source ?? []),
    ...step.pains.flatMap((pain) => pain.sources),
  ];
  return sources.length > 0 && sources.every(isWorkshop);
}

function assumptionsOf(map: AtlasMap, isWorkshop: (source: string) => boolean): Assumption[] {
  return map.steps.flatMap((step): Assumption[] => {
    if (step.assumption) return [{ step, kind: 'marked' }];
    return isFromWorkshop(step, isWorkshop) ? [{ step, kind: 'workshop' }] : [];
  });
}

/** The health of a site on a day, YYYY-MM-DD. `inTexts`: the entries that components in texts name. */
export function healthOf(atlas: Atlas, today: string, inTexts: readonly ComponentReference[]): Health {
  const isWorkshop = (source: string) => atlas.sources.get(source)?.fields.kind === 'workshop';
  const maps = [...atlas.maps.values()].filter(({ fields }) => fields.status !== 'retired');
  const evidence = maps.map((map) => {
    const lanes = evidenceByLane(map.steps, isWorkshop, map.stillWithUs);
    return { map, lanes, all: addEvidence(Object.values(lanes)) };
  });
  const totals = Object.fromEntries(
    claimLanes.map((lane) => [lane, addEvidence(evidence.map(({ lanes }) => lanes[lane]))]),
  ) as Record<ClaimLane, Evidence>;
  const all = addEvidence(Object.values(totals));
  const assumptions = maps
    .map((map) => ({ map, assumptions: assumptionsOf(map, isWorkshop) }))
    .filter((one) => one.assumptions.length > 0);
  const reviews = reviewsByOwner(atlas, today);
  const planned = reviews.flatMap((team) => team.reviews);
  const ends = looseEnds(atlas, inTexts);
  const inState = (state: string) => planned.filter((review) => review.state === state).length;
  return {
    reviews,
    evidence,
    total: { lanes: totals, all },
    lanes: claimLanes.filter((lane) => totals[lane].claims > 0),
    assumptions,
    looseEnds: ends,
    counts: {
      overdue: inState('overdue'),
      soon: inState('soon'),
      never: inState('never'),
      coverage: coverageOf(all),
      assumptions: assumptions.reduce((sum, one) => sum + one.assumptions.length, 0),
      looseEnds: ends.length,
    },
  };
}
