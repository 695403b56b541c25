import type { ActionStatus } from '../schema/action.ts';

/** The states of an action, as readers see them: those that somebody works on first, those that are over last. */
export const actionStatuses: Record<ActionStatus, string> = {
  'in-progress': 'In progress',
  planned: 'Planned',
  proposed: 'Proposed',
  done: 'Done',
  dropped: 'Dropped',
};
