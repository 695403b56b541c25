import { arePartsKnown } from './known-parts.ts';
import { nearest } from './nearest.ts';
import { findingAt, silence, type Rule } from './rule.ts';
import { oneLine, quoted, sentences } from './wording.ts';

/** A step of the last release is still there, under its id or as a former id of another. */
export const vanishedStep: Rule = {
  names: ['vanished-step'],
  check: ({ entries, released }) => {
    if (released === null) return [];
    return entries.maps.flatMap((checked) => {
      const before = released.steps.get(checked.entry.id) ?? [];
      if (before.length === 0 || !arePartsKnown(checked, 'step')) return [];
      const { stages } = checked.entry.fields;
      const now = stages.flatMap(({ steps }, stage) =>
        steps.map(({ id, title, was }, step) => ({ id, title, was, path: ['stages', stage, 'steps', step] })),
      );
      const known = new Set(now.flatMap(({ id, was }) => [id, ...was]));
      const published = new Set(before.map(({ id }) => id));
      const added = now.filter(({ id }) => !published.has(id));
      const gone = before.filter(({ id }) => !known.has(id));
      return gone.flatMap(({ id, title }) => {
        const near = nearest(
          id,
          added.map((step) => step.id),
        );
        // When one step went and one came, it is the one that came.
        const heir =
          added.find((step) => step.id === near) ?? (gone.length === 1 && added.length === 1 ? added[0] : undefined);
        const what = `The step ${quoted(id)} (${quoted(title)}) of ${released.tag} is gone: links to it lead to the top of the map.`;
        const how = heir
          ? `If this step is the same, add "was: [${oneLine(id)}]" to it.`
          : `Add "was: [${oneLine(id)}]" to the step that took its place.`;
        const fix = sentences(how, silence('vanished-step'));
        const path = heir ? [...heir.path, 'title'] : ['stages'];
        return findingAt(checked, 'vanished-step', path, { what, fix }, heir ? 'value' : 'key');
      });
    });
  },
};
