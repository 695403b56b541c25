import type { ActionFields, ActionStatus, Measure } from '../schema/action.ts';
import type { Atlas, AtlasInsight, AtlasMap } from './atlas.ts';
import type { Entry } from './content.ts';
import { insightsOfMap, rankedInsights } from './places.ts';

type Action = Entry<'actions'>;

/** Whether an action should have been done by a day, YYYY-MM-DD. What is done or dropped is never overdue. */
export function isOverdue({ status, due }: Pick<ActionFields, 'status' | 'due'>, today: string): boolean {
  return due !== null && due < today && status !== 'done' && status !== 'dropped';
}

/**
 * How much of the way from the baseline to the target is behind us, in percent: 100 at the target, more beyond it, less
 * than 0 when it got worse. Null when nothing was measured since, or there was no way to go.
 */
export function progressOf({ baseline, now, target }: Pick<Measure, 'baseline' | 'now' | 'target'>): number | null {
  const way = target - baseline.value;
  if (now === null || way === 0) return null;
  const exact = Number((((now.value - baseline.value) / way) * 100).toFixed(6));
  if (exact === 0 || exact >= 100) return Math.round(exact);
  // What is nearly there is not there, and what has hardly moved has moved.
  return exact < 0 ? Math.min(-1, Math.round(exact)) : Math.min(99, Math.max(1, Math.round(exact)));
}

/** What decides the order within a state: when it is due, or was over. Actions without a date come last. */
function dateOf({ status, due, done }: ActionFields): string {
  return status === 'done' ? (done ?? due ?? '') : (due ?? '9999');
}

/** Those that somebody works on first, those that are over last. */
const statusOrder: readonly ActionStatus[] = ['in-progress', 'planned', 'proposed', 'done', 'dropped'];

/** All actions by their state, the states in their order; within one, the next due first, but the last done first. */
export function actionsByStatus(atlas: Atlas): { status: ActionStatus; actions: Action[] }[] {
  return statusOrder.flatMap((status) => {
    const actions = [...atlas.actions.values()]
      .filter(({ fields }) => fields.status === status)
      .sort((a, b) => dateOf(a.fields).localeCompare(dateOf(b.fields)));
    if (status === 'done') actions.reverse();
    return actions.length === 0 ? [] : { status, actions };
  });
}

/** The insights that an action answers, whichever of the two names the other, the highest score first. */
export function insightsOfAction(atlas: Atlas, { id, fields }: Action): AtlasInsight[] {
  return rankedInsights(atlas).filter(
    (insight) => fields.insights.includes(insight.id) || insight.fields.actions.includes(id),
  );
}

/** The actions that concern a step: those its opportunities name, then those that name it. Each once. */
export function actionsOfStep(
  atlas: Atlas,
  map: string,
  step: { id: string; opportunities: readonly { action: string | null }[] },
): Action[] {
  const named = step.opportunities.flatMap(({ action }) => (action === null ? [] : (atlas.actions.get(action) ?? [])));
  const naming = [...atlas.actions.values()].filter(({ fields }) => fields.at.includes(`${map}#${step.id}`));
  return [...new Set([...named, ...naming])];
}

/**
 * What is done about a map: the actions of its steps and those that answer its insights, those that are being worked on
 * first. What was dropped is not done.
 */
export function actionsOfMap(atlas: Atlas, map: AtlasMap): Action[] {
  const insights = insightsOfMap(atlas, map.id);
  const found = new Set(insights.map(({ id }) => id));
  const wanted = new Set([
    ...map.steps.flatMap((step) => actionsOfStep(atlas, map.id, step).map(({ id }) => id)),
    ...insights.flatMap(({ fields }) => fields.actions),
  ]);
  return actionsByStatus(atlas)
    .filter(({ status }) => status !== 'dropped')
    .flatMap(({ actions }) => actions)
    .filter(({ id, fields }) => wanted.has(id) || fields.insights.some((insight) => found.has(insight)));
}

/** The actions that help a persona by name, those that are being worked on first; what was dropped helps nobody. */
export function actionsFor(atlas: Atlas, persona: string): Action[] {
  return actionsByStatus(atlas)
    .filter(({ status }) => status !== 'dropped')
    .flatMap(({ actions }) => actions)
    .filter(({ fields }) => fields.personas.includes(persona));
}
