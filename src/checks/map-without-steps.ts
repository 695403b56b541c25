import { findingAt, isReplaced, type Rule } from './rule.ts';
import { quoted } from './wording.ts';

/** A map has stages, and each stage has steps. */
export const mapWithoutSteps: Rule = {
  names: ['map-without-steps'],
  check: ({ entries }) =>
    entries.maps.flatMap((checked) => {
      const { stages } = checked.entry.fields;
      if (stages.length === 0) {
        const what = 'The map has no stages.';
        const fix = 'Add "stages:", and below it at least one "- title: …" with "steps:" of its own.';
        return findingAt(checked, 'map-without-steps', ['stages'], { what, fix });
      }
      return stages.flatMap((stage, index) => {
        if (stage.steps.length > 0) return [];
        const named = isReplaced(checked, ['stages', index, 'title'])
          ? 'This stage'
          : `The stage ${quoted(stage.title)}`;
        const what = `${named} has no steps.`;
        const fix = 'Add "steps:" to the stage, and below it at least one "- title: …"; or delete the stage.';
        return findingAt(checked, 'map-without-steps', ['stages', index, 'steps'], { what, fix });
      });
    }),
};
