import type { SiteLane } from '../schema/site.ts';
import type { Lane } from './lane.ts';

/** A lane that a company adds in site.yaml: it shows one field of a step's `custom`. */
export function companyLane({ title, hint, field }: SiteLane): Lane {
  return {
    title,
    hint,
    drawn: false,
    overview: false,
    shows: (step) => Object.hasOwn(step.custom, field),
  };
}
