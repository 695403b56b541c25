import { findingAt, type Rule } from './rule.ts';

/** An onboarding path has stops. */
export const pathWithoutStops: Rule = {
  names: ['path-without-stops'],
  check: ({ entries }) =>
    entries.paths.flatMap((checked) => {
      if (checked.entry.fields.stops.length > 0) return [];
      const what = 'The path has no stops, so there is nothing to walk through.';
      const fix = 'Add "stops", a list of what to look at: a "moment", a "map", a "persona" or a "text" each.';
      return findingAt(checked, 'path-without-stops', ['stops'], { what, fix });
    }),
};
