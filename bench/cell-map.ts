import type { JourneyMapInput } from '../src/schema/journey-map.ts';
import type { StepInput } from '../src/schema/step.ts';
import { companyLanes } from './company.ts';
import { shuffle, type Random } from './random.ts';
import type { Written } from './written.ts';

/** Fields that a step can do without; each is one cell. The others, and the four lanes they fill, are always there. */
const optional = ['doing', 'needs', 'thinking', 'pains', 'opportunities', 'metrics', 'backstage'] as const;
const always = ['experience', 'still-with-us', 'channels', 'evidence'];
const lanes = always.length + optional.length + companyLanes.length;

/** Steps of a map of `cells` cells: a real map leaves one lane in about twelve empty, here and there. */
export function stepsForCells(cells: number): number {
  return Math.ceil(cells / (lanes - 1));
}

type Cell = [step: Written<StepInput>, empty: (step: Written<StepInput>) => void];

function emptyMetrics(step: Written<StepInput>): void {
  // "Still with us" has a lane of its own.
  step.metrics = [step.metrics ?? []].flat().filter(({ metric }) => metric === 'still-here');
}

/**
 * Empties cells of a map that was made with the odds `full`, here and there, until `cells` are left. A cell is what
 * one lane holds of one step. Moments are extra: where they are a lane, the map has a few cells more.
 */
export function thinOut(random: Random, map: Written<JourneyMapInput>, cells: number): Written<JourneyMapInput> {
  const steps = [map.stages ?? []].flat().flatMap((stage) => [stage.steps ?? []].flat());
  const candidates = steps.flatMap((step): Cell[] => [
    ...optional.map((field): Cell => [
      step,
      (one) => {
        if (field === 'metrics') emptyMetrics(one);
        else Reflect.deleteProperty(one, field);
      },
    ]),
    ...companyLanes.map(({ field }): Cell => [
      step,
      (one) => {
        if (one.custom) Reflect.deleteProperty(one.custom, field);
      },
    ]),
  ]);
  const surplus = Math.max(0, steps.length * lanes - cells);
  for (const [step, empty] of shuffle(random, candidates).slice(0, surplus)) empty(step);
  return map;
}
