import type { ActionFields } from '../schema/action.ts';
import { findingAt, isReplaced, silence, type Rule } from './rule.ts';

interface Disagreement {
  field: 'status' | 'done' | 'started';
  what: string;
  fix: string;
}

function disagreement({ status, started, done }: ActionFields): Disagreement | null {
  if (status === 'done' && done === null) {
    return {
      field: 'status',
      what: 'The action is done, and no day says when.',
      fix: 'Add a line "done: YYYY-MM-DD".',
    };
  }
  if (status !== 'done' && done !== null) {
    const fix = 'Write "status: done", or delete the day.';
    return { field: 'done', what: `The action was done on ${done}, but its status is "${status}".`, fix };
  }
  if ((status === 'proposed' || status === 'planned') && started !== null) {
    const fix = 'Write "status: in-progress", or delete the day.';
    return { field: 'started', what: `Work on the action began on ${started}, but its status is "${status}".`, fix };
  }
  return null;
}

/** The status of an action agrees with its dates. */
export const actionStatus: Rule = {
  names: ['action-status'],
  check: ({ entries }) =>
    entries.actions.flatMap((checked) => {
      const found = disagreement(checked.entry.fields);
      if (found === null || (['status', 'done', 'started'] as const).some((field) => isReplaced(checked, [field]))) {
        return [];
      }
      const { field, what, fix } = found;
      return findingAt(checked, 'action-status', [field], { what, fix: `${fix} ${silence('action-status')}` });
    }),
};
