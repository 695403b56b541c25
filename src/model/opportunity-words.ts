import type { Opportunity } from '../schema/step.ts';
import { actionStateInWords } from './action-words.ts';
import type { Atlas } from './atlas.ts';

/** How far the action is that takes an opportunity up; null where none does. */
export function opportunityState(atlas: Atlas, { action }: Pick<Opportunity, 'action'>): string | null {
  const fields = action === null ? undefined : atlas.actions.get(action)?.fields;
  return fields === undefined ? null : actionStateInWords(fields, atlas.today);
}
