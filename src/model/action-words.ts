import { actionStatuses as words } from '../messages/messages.ts';
import type { ActionStatus } from '../schema/action.ts';

/** The states of an action, as readers see them: those that somebody works on first, those that are over last. */
export const actionStatuses: Readonly<Record<ActionStatus, string>> = words;
