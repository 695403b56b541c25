import { actionStatuses as statuses, actionWords, measure as words } from '../messages/messages.ts';
import type { ActionFields, ActionStatus, Measure } from '../schema/action.ts';
import { isOverdue, progressOf } from './actions.ts';
import { daysBetween } from './dates.ts';

/** The states of an action, as readers see them: those that somebody works on first, those that are over last. */
export const actionStatuses: Readonly<Record<ActionStatus, string>> = statuses;

/**
 * How far a measure has come, in a sentence; null when that is not known. `isOver`: nothing more will be done, so that
 * what is missing to the target is no way still to go.
 */
export function progressInWords(measure: Pick<Measure, 'baseline' | 'now' | 'target'>, isOver: boolean): string | null {
  const progress = progressOf(measure);
  if (progress === null) return null;
  if (progress >= 100) return words.reached;
  if (progress < 0) return words.further;
  return isOver ? words.went(progress) : words.done(progress);
}

/** How far an action is on a day, YYYY-MM-DD, where it is the answer to something: `In progress, overdue by 31 days`. */
export function actionStateInWords(fields: Pick<ActionFields, 'status' | 'due'>, today: string): string {
  const { status, due } = fields;
  const state = actionWords.states[status];
  return due !== null && isOverdue(fields, today) ? actionWords.stateAndOverdue(state, daysBetween(due, today)) : state;
}
