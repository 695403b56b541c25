/** What a thing can be. The order is that of the list when nothing is looked for. */
export const thingTypes = [
  'map',
  'step',
  'moment',
  'quote',
  'pain',
  'opportunity',
  'insight',
  'action',
  'story',
  'persona',
  'channel',
  'team',
  'metric',
  'term',
  'path',
] as const;

export type ThingType = (typeof thingTypes)[number];

/** What things can be narrowed by, in the order of the page. The names are those of the address. */
export const facetNames = [
  'type',
  'persona',
  'emotion',
  'channel',
  'stage',
  'product',
  'team',
  'status',
  'evidence',
  'use-case',
  'state',
] as const;

export type FacetName = (typeof facetNames)[number];

/** Facets that are asked of one persona at a time: who feels so has to be the one who is on that channel. */
export const jointFacets = ['persona', 'emotion', 'channel'] as const;

export type JointFacet = (typeof jointFacets)[number];

/** Facets that a thing has for itself. */
export const ownFacets = ['type', 'stage', 'product', 'team', 'status', 'evidence', 'use-case', 'state'] as const;

export type OwnFacet = (typeof ownFacets)[number];

/** Own facets besides the type: many things share all of them. */
export const traitNames = ['stage', 'product', 'team', 'status', 'evidence', 'use-case', 'state'] as const;

export type TraitName = (typeof traitNames)[number];

/** The levels that emotions are filtered by, the lowest first. */
export const levels = [-2, -1, 0, 1, 2] as const;

/**
 * The levels at which an emotion counts: where it begins in the step and where it ends, each to the nearest whole level
 * and half of one away from zero. What it only passes on the way does not count.
 */
export function levelsOf(from: number, to: number): number[] {
  const whole = (level: number) => Math.sign(level) * Math.round(Math.abs(level)) + 0;
  return [...new Set([whole(from), whole(to)])];
}
