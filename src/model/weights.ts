import { weightNames, type Weights } from './score.ts';

/** How far a reader can turn a weight up, and by how much at a time. The schema takes up to 5. */
export const weightStep = 0.1;
const usualMost = 2;
const most = 5;

/** The end of the slider of a weight: 2, or what the site gives it if that is more. */
export function mostOf(siteWeight: number): number {
  return Math.max(usualMost, siteWeight);
}

const nameOf = (weight: string) => `weight-${weight}`;

/**
 * Reads the weights of an address, `?weight-reach=1.5`; those it does not name, and what is no number from 0 to 5, are
 * the site's.
 */
export function parseWeights(query: URLSearchParams, site: Weights): Weights {
  const read = (weight: keyof Weights) => {
    const written = query.get(nameOf(weight)) ?? '';
    const value = /^\d(?:\.\d+)?$/.test(written) ? Number(written) : NaN;
    return value <= most ? value : site[weight];
  };
  return { reach: read('reach'), impact: read('impact'), confidence: read('confidence'), effort: read('effort') };
}

/** The inverse of `parseWeights`, as parts of a query: only what differs from the site's weights. */
export function formatWeights(weights: Weights, site: Weights): string[] {
  return weightNames
    .filter((weight) => weights[weight] !== site[weight])
    .map((weight) => `${nameOf(weight)}=${weights[weight]}`);
}
