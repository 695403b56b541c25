import type { JourneyMapFields, Step } from '../schema/journey-map.ts';

/** How many claims a map makes, and what they rest on. What is neither supported nor admitted has no source at all. */
export interface Evidence {
  claims: number;
  /** Claims that rest on research. */
  supported: number;
  /** Claims without research in a step that says so: `assumption: true`. */
  admitted: number;
}

/** True for a source that is a workshop: what a team believes, not what customers showed. */
export type IsWorkshop = (sourceId: string) => boolean;

/** The sources, workshops left out, that stand behind a step as a whole. */
function stepSources(step: Step, isWorkshop: IsWorkshop): string[] {
  return step.assumption ? [] : step.sources.filter((source) => !isWorkshop(source));
}

/** The lanes that make claims: what stands in the others is an intention, or the company's own business. */
export const claimLanes = ['experience', 'still-with-us', 'thinking', 'pains', 'metrics'] as const;
export type ClaimLane = (typeof claimLanes)[number];

interface Claim {
  lane: ClaimLane;
  supported: boolean;
}

function claimsOf(step: Step, isWorkshop: IsWorkshop, stillWithUs: string | null): Claim[] {
  const byStep = stepSources(step, isWorkshop).length > 0;
  const claim = (lane: ClaimLane, sources: readonly string[] = []): Claim => {
    return { lane, supported: byStep || sources.some((source) => !isWorkshop(source)) };
  };
  return [
    ...Object.keys(step.emotions).map(() => claim('experience')),
    ...step.thinking.map(({ source }) => claim('thinking', source === null ? [] : [source])),
    ...step.pains.map(({ sources }) => claim('pains', sources)),
    ...step.metrics.map(({ metric }) => claim(metric === stillWithUs ? 'still-with-us' : 'metrics')),
  ];
}

function countOf(claims: readonly Claim[], step: Step): Evidence {
  const supported = claims.filter((claim) => claim.supported).length;
  return { claims: claims.length, supported, admitted: step.assumption ? claims.length - supported : 0 };
}

/**
 * A claim is an emotion, a customer's words, a pain or a number. It is supported when it, or its step, names at least
 * one source that is not a workshop. A step marked as an assumption supports none of its claims; a claim may still
 * name its own source.
 */
export function evidenceOfStep(step: Step, isWorkshop: IsWorkshop): Evidence {
  return countOf(claimsOf(step, isWorkshop, null), step);
}

/** Counts of several kinds of claims as one. */
export function addEvidence(list: readonly Evidence[]): Evidence {
  const sum = (part: keyof Evidence) => list.reduce((total, one) => total + one[part], 0);
  return { claims: sum('claims'), supported: sum('supported'), admitted: sum('admitted') };
}

/** The claims of a map's steps, lane by lane; `stillWithUs` is the metric that has a lane of its own. */
export function evidenceByLane(
  steps: readonly Step[],
  isWorkshop: IsWorkshop,
  stillWithUs: string | null,
): Record<ClaimLane, Evidence> {
  const claims = steps.map((step) => ({ step, claims: claimsOf(step, isWorkshop, stillWithUs) }));
  const ofLane = (lane: ClaimLane) =>
    addEvidence(
      claims.map((one) =>
        countOf(
          one.claims.filter((claim) => claim.lane === lane),
          one.step,
        ),
      ),
    );
  return Object.fromEntries(claimLanes.map((lane) => [lane, ofLane(lane)])) as Record<ClaimLane, Evidence>;
}

/** The share of claims that rest on research, in whole percent; null where nothing is claimed. */
export function coverageOf({ claims, supported }: Evidence): number | null {
  if (claims === 0) return null;
  const share = Math.round((supported / claims) * 100);
  // All is 100%, and nothing else is; so is none.
  return supported === claims ? 100 : supported === 0 ? 0 : Math.min(99, Math.max(1, share));
}

/** The claims of all steps of a map, added up. */
export function evidenceOf(map: Pick<JourneyMapFields, 'stages'>, isWorkshop: IsWorkshop): Evidence {
  return addEvidence(map.stages.flatMap(({ steps }) => steps.map((step) => evidenceOfStep(step, isWorkshop))));
}

/** How many steps name each source, workshops included, and the sources of the map as a whole, which may be in none. */
export function stepsBySource(map: Pick<JourneyMapFields, 'sources' | 'stages'>): ReadonlyMap<string, number> {
  const counts = new Map(map.sources.map((source) => [source, 0]));
  for (const step of map.stages.flatMap((stage) => stage.steps)) {
    for (const source of new Set([...step.sources, ...sourcesOfClaims(step)])) {
      counts.set(source, (counts.get(source) ?? 0) + 1);
    }
  }
  return counts;
}

/** The sources that single claims of a step name. */
function sourcesOfClaims(step: Step): string[] {
  return [...step.thinking.flatMap((thought) => thought.source ?? []), ...step.pains.flatMap((pain) => pain.sources)];
}

/** The sources (workshops left out) that anything in a step names, each once, in the order of appearance. */
export function sourcesOfStep(step: Step, isWorkshop: IsWorkshop): string[] {
  const own = [...stepSources(step, isWorkshop), ...sourcesOfClaims(step)];
  return [...new Set(own.filter((source) => !isWorkshop(source)))];
}
