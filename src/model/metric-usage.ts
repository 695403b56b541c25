import type { Atlas, AtlasInsight, AtlasMap, AtlasStep } from './atlas.ts';
import type { Entry } from './content.ts';
import { rankedInsights } from './places.ts';
import { readingsOf, type Readings } from './readings.ts';

/** A metric at a step. */
export interface StepReading {
  map: AtlasMap;
  step: AtlasStep;
  reading: Readings;
}

/** Every step at which a metric is measured: maps in the order of the site, steps in that of the journey. */
export function readingsOfMetric(atlas: Atlas, metric: string): StepReading[] {
  return [...atlas.maps.values()].flatMap((map) =>
    map.steps.flatMap((step) => {
      const reading = readingsOf(step).find((one) => one.metric === metric);
      return reading === undefined ? [] : { map, step, reading };
    }),
  );
}

/** Who uses a metric: actions that are judged by it, stories that tell it, insights that have numbers of it. */
export function usersOfMetric(
  atlas: Atlas,
  metric: string,
): { actions: Entry<'actions'>[]; stories: Entry<'stories'>[]; insights: AtlasInsight[] } {
  return {
    actions: [...atlas.actions.values()].filter(({ fields }) => fields.measure?.metric === metric),
    stories: [...atlas.stories.values()].filter(({ fields }) => fields.metrics.some((one) => one.metric === metric)),
    insights: rankedInsights(atlas).filter(({ fields }) => fields.metrics.some((one) => one.metric === metric)),
  };
}
