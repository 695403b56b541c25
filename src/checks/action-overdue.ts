import { isOverdue } from '../model/actions.ts';
import { findingAt, isReplaced, silence, type Rule } from './rule.ts';
import { quoted } from './wording.ts';

/** An action is done by the day it is due. */
export const actionOverdue: Rule = {
  names: ['action-overdue'],
  check: ({ entries, today }) =>
    entries.actions.flatMap((checked) => {
      const { fields } = checked.entry;
      if (!isOverdue(fields, today) || isReplaced(checked, ['status'])) return [];
      const what = `The action was due on ${String(fields.due)}, and its status is ${quoted(fields.status)}.`;
      const fix = `Write "status: done" and the day, "status: dropped" and why, or the day that its team agrees to now. ${silence('action-overdue')}`;
      return findingAt(checked, 'action-overdue', ['due'], { what, fix });
    }),
};
