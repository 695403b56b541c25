import fc from 'fast-check';
import { stepsOf, type MapFigures } from '../../src/model/figures.ts';
import type { View } from '../../src/model/view.ts';

/** What a map with these lanes and other maps to be compared with lets its address ask for. */
export const known = { lanes: ['experience', 'doing', 'own-lane'], twins: ['other-map'] };

/** Any view of a map that an address can hold. */
export function arbitraryView(figures: MapFigures): fc.Arbitrary<View> {
  const subset = (ids: readonly string[]) => fc.subarray([...ids]);
  const [first = '', , third = ''] = figures.personas;
  return (
    fc
      .record<View>({
        personas: subset(figures.personas),
        channels: subset(figures.channels),
        lanes: fc.option(subset(known.lanes)),
        mode: fc.constantFrom('detail', 'overview'),
        only: fc.boolean(),
        folded: fc.option(subset(figures.stages.map(({ id }) => id))),
        curves: fc.constantFrom('together', 'apart'),
        compare: fc.constantFrom([], [first, third], known.twins),
        behind: fc.boolean(),
        step: fc.constantFrom(null, ...stepsOf(figures).map(({ id }) => id)),
        open: fc.boolean(),
      })
      // A panel shows a step; two who are compared are the ones who are drawn.
      .map((one) => ({
        ...one,
        open: one.open && one.step !== null,
        personas: one.compare.length === 2 ? [] : one.personas,
      }))
  );
}
