import { referencesOf } from '../model/references.ts';
import { bodyReferencesOf } from './body-references.ts';
import { findingAt, silence, type Rule } from './rule.ts';

/** An insight names a step, or a map names the insight. */
export const insightAttachedToNothing: Rule = {
  names: ['insight-attached-to-nothing'],
  check: ({ entries, whole }) => {
    // A map that could not be read may name it.
    if (!whole.maps) return [];
    const named = new Set(
      entries.maps.flatMap((map) =>
        [...referencesOf(map.entry), ...bodyReferencesOf(map)]
          .filter(({ to }) => to === 'insights')
          .map(({ id }) => id),
      ),
    );
    return entries.insights.flatMap((checked) => {
      if (checked.entry.fields.at.length > 0 || named.has(checked.entry.id)) return [];
      const what = 'The insight is attached to nothing: no step is named in "at", and no map names it.';
      const fix = `Add "at: map#step" for each place where it happens. ${silence('insight-attached-to-nothing')}`;
      return findingAt(checked, 'insight-attached-to-nothing', ['at'], { what, fix });
    });
  },
};
