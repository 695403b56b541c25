import fc from 'fast-check';
import { stepsOf, type MapFigures } from '../../src/model/figures.ts';
import { applyView, defaultView, type Applied, type View } from '../../src/model/view.ts';
import type { StepInput } from '../../src/schema/step.ts';
import { mapOf, stagesOf } from '../build-content.ts';

export const people = ['ann', 'bob', 'cem', 'dee'];
const channels = ['web', 'phone', 'shop'];

const level = fc.constantFrom(-2, -1.5, -1, 0, 0.5, 1, 2);
const emotion = fc.oneof(
  { weight: 5, arbitrary: level },
  fc.record({ from: level, to: level }),
  fc.constant({ feeling: 'lost' }),
);
const touchpoint = fc.record({
  channel: fc.constantFrom(...channels),
  personas: fc.subarray(people, { maxLength: 2 }),
});

const step: fc.Arbitrary<Omit<StepInput, 'title'>> = fc.record({
  emotions: fc.dictionary(fc.constantFrom(...people), emotion, { maxKeys: 4 }),
  touchpoints: fc.array(touchpoint, { maxLength: 3 }),
  metrics: fc.array(fc.record({ metric: fc.constant('left'), value: fc.integer({ min: 0, max: 100 }) }), {
    maxLength: 1,
  }),
});

/** A journey with stages without steps, gaps, swings, words, several channels and none, through the real schema. */
export const journey: fc.Arbitrary<MapFigures> = fc
  .array(fc.array(step, { maxLength: 5 }), { maxLength: 4 })
  .map(
    (stages) =>
      mapOf(stagesOf(...stages.map((steps) => steps.map((fields, index) => ({ title: `Step ${index}`, ...fields })))), {
        personas: people,
      }).figures,
  )
  // Steps of the same title have ids of their own only within a stage.
  .map((figures) => ({
    ...figures,
    stages: figures.stages.map((stage, nth) => ({
      ...stage,
      steps: stage.steps.map((one, index) => ({ ...one, id: `${nth}-${index}` })),
    })),
  }));

/** Any view of a journey, filtered and folded in any way. */
export function viewOf(figures: MapFigures): fc.Arbitrary<View> {
  return fc
    .record({
      personas: fc.subarray(people),
      channels: fc.subarray(channels),
      only: fc.boolean(),
      folded: fc.option(fc.subarray(figures.stages.map(({ id }) => id))),
      curves: fc.constantFrom('together' as const, 'apart' as const),
    })
    .map((some) => ({ ...defaultView, ...some }));
}

/** A journey, a view of it, and what it shows with some of its folds opened again. */
export const shownJourney: fc.Arbitrary<{ figures: MapFigures; view: View; applied: Applied }> = journey.chain(
  (figures) =>
    fc
      .tuple(viewOf(figures), fc.subarray(stepsOf(figures).map(({ id }) => id)))
      .map(([view, opened]) => ({ figures, view, applied: applyView(figures, view, new Set(opened)) })),
);
