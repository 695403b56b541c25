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

/**
 * A claim is an emotion, a customer's words, a pain or a number. It is supported when it, or its step, names at least
 * one source that is not a workshop. A step marked as an assumption supports none of its claims; a claim may still
 * name its own source.
 */
export function evidenceOfStep(step: Step, isWorkshop: IsWorkshop): Evidence {
  const byStep = stepSources(step, isWorkshop).length > 0;
  const named = (sources: readonly string[]) => sources.some((source) => !isWorkshop(source));
  const claims = [
    ...Object.keys(step.emotions).map(() => byStep),
    ...step.thinking.map((thought) => byStep || (thought.source !== null && named([thought.source]))),
    ...step.pains.map((pain) => byStep || named(pain.sources)),
    ...step.metrics.map(() => byStep),
  ];
  const supported = claims.filter(Boolean).length;
  return { claims: claims.length, supported, admitted: step.assumption ? claims.length - supported : 0 };
}

/** The claims of all steps of a map, added up. */
export function evidenceOf(map: Pick<JourneyMapFields, 'stages'>, isWorkshop: IsWorkshop): Evidence {
  const total = { claims: 0, supported: 0, admitted: 0 };
  for (const stage of map.stages) {
    for (const step of stage.steps) {
      const { claims, supported, admitted } = evidenceOfStep(step, isWorkshop);
      total.claims += claims;
      total.supported += supported;
      total.admitted += admitted;
    }
  }
  return total;
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
