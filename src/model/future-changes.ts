import { future as words } from '../messages/messages.ts';
import { insightsOfAction } from './actions.ts';
import type { Atlas, AtlasMap } from './atlas.ts';
import type { Entry } from './content.ts';
import { changesBetween, type MapChanges, type PainGone, type ReadingChange } from './map-changes.ts';

/** A pain that the future map no longer has, with what is being done about it. */
export interface AnsweredPain extends PainGone {
  /** Actions that answer its insight and that none of its answers names. */
  actions: readonly Entry<'actions'>[];
}

/** What a future map changes. */
export interface FutureChanges {
  current: AtlasMap;
  future: AtlasMap;
  changes: MapChanges;
  /** Those of `changes.painsGone` that an opportunity or an action answers. */
  answered: readonly AnsweredPain[];
  /** The others: they are not there any more, and nothing says how that comes. */
  unanswered: readonly AnsweredPain[];
  /** Those of `changes.readings` that say something new: "Still with us" only at its last step that both maps measure. */
  readings: readonly ReadingChange[];
}

function actionsAnswering(atlas: Atlas, { pain, answers }: PainGone): Entry<'actions'>[] {
  if (pain.insight === null) return [];
  const named = new Set(answers.map(({ action }) => action));
  return [...atlas.actions.values()].filter(
    (action) =>
      !named.has(action.id) &&
      action.fields.status !== 'dropped' &&
      insightsOfAction(atlas, action).some(({ id }) => id === pain.insight),
  );
}

/** Whether something says how a pain goes. What else its step could do better does not: it may be about anything. */
function isAnswered({ by, answers, actions }: AnsweredPain): boolean {
  return (by === 'insight' && answers.length > 0) || actions.length > 0;
}

/** What a future map changes of the current one it answers; null when it answers none that there is. */
export function futureChanges(atlas: Atlas, future: AtlasMap): FutureChanges | null {
  const current = future.fields.futureOf === null ? undefined : atlas.maps.get(future.fields.futureOf);
  if (current === undefined) return null;
  const changes = changesBetween(current.fields, future.fields);
  const gone = changes.painsGone.map((pain) => ({ ...pain, actions: actionsAnswering(atlas, pain) }));
  const share = changes.readings.findLast(({ metric }) => metric === future.stillWithUs);
  return {
    current,
    future,
    changes,
    answered: gone.filter(isAnswered),
    unanswered: gone.filter((pain) => !isAnswered(pain)),
    readings: [
      ...(share === undefined ? [] : [share]),
      ...changes.readings.filter(({ metric }) => metric !== future.stillWithUs),
    ],
  };
}

/** The changes in a line: `2 steps gone, 1 step new and 9 pain points answered`. */
export function changesInWords({ changes, answered, unanswered }: FutureChanges): string {
  const counts = {
    gone: changes.gone.length,
    added: changes.added.length,
    moved: changes.moved.length,
    renamed: changes.renamed.length,
    answered: answered.length,
    painsGone: unanswered.length,
    painsChanged: changes.painsChanged.length,
    painsAdded: changes.painsAdded.length,
  };
  return words.summary(counts) || words.unchanged;
}
