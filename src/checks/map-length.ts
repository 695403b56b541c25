import { findingAt, silence, type Rule } from './rule.ts';

/** Beyond this a map is better read in parts. */
const adviseBeyond = 20;
/** Beyond this a map can't be drawn. */
const refuseBeyond = 200;

const advice =
  'Tell the journey in fewer steps, and put the detail of a step into a map of its own, linked with "zoom: …".';

/** A map stays short enough to be read. */
export const mapLength: Rule = {
  names: ['too-many-steps', 'long-map'],
  check: ({ entries }) =>
    entries.maps.flatMap((checked) => {
      const steps = checked.entry.fields.stages.reduce((sum, stage) => sum + stage.steps.length, 0);
      if (steps > refuseBeyond) {
        const what = `The map has ${String(steps)} steps; at most ${String(refuseBeyond)} can be drawn.`;
        return findingAt(checked, 'too-many-steps', ['stages'], { what, fix: advice }, 'key');
      }
      if (steps <= adviseBeyond) return [];
      const what = `The map has ${String(steps)} steps; more than ${String(adviseBeyond)} are hard to take in.`;
      return findingAt(checked, 'long-map', ['stages'], { what, fix: `${advice} ${silence('long-map')}` }, 'key');
    }),
};
