import { referencesOf } from '../model/references.ts';
import { findingAt, silence, type Rule } from './rule.ts';

/** An action names an insight or a step, or a step, an insight or a story names the action. */
export const actionAttachedToNothing: Rule = {
  names: ['action-attached-to-nothing'],
  check: ({ entries, whole }) => {
    // One that could not be read may name it.
    if (!whole.maps || !whole.insights || !whole.stories) return [];
    const named = new Set(
      [...entries.maps, ...entries.insights, ...entries.stories].flatMap(({ entry }) =>
        referencesOf(entry).flatMap(({ to, id }) => (to === 'actions' ? [id] : [])),
      ),
    );
    return entries.actions.flatMap((checked) => {
      const { id, fields } = checked.entry;
      if (!checked.whole || fields.insights.length + fields.at.length > 0 || named.has(id)) return [];
      const what = 'The action is attached to nothing: it names no insight and no step, and none names it.';
      const fix = `Add the "insights" it answers, or "at: map#step" for each step it changes. ${silence('action-attached-to-nothing')}`;
      return findingAt(checked, 'action-attached-to-nothing', [], { what, fix }, 'key');
    });
  },
};
