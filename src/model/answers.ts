import type { ActionStatus, Measure } from '../schema/action.ts';
import { actionStatuses } from './action-words.ts';
import { actionsOfStep, progressOf } from './actions.ts';
import type { Atlas, AtlasInsight, AtlasMap, AtlasStep } from './atlas.ts';
import type { Entry } from './content.ts';
import { stepLinks } from './step-links.ts';

/** What the number of an action says of it so far. */
export type Effect = 'no-number' | 'not-yet' | 'worse' | 'unchanged' | 'better' | 'reached';

/** What is known of a step, what is undertaken about it, and what that has brought. */
export interface Answers {
  /** The highest score first. */
  insights: readonly AtlasInsight[];
  /** Those that are being worked on first, those that were dropped last. */
  actions: readonly { action: Entry<'actions'>; effect: Effect }[];
  /** The newest first. */
  stories: readonly Entry<'stories'>[];
}

/** Whether an action's number moved towards its aim. */
export function effectOf(measure: Measure | null): Effect {
  if (measure === null) return 'no-number';
  const progress = progressOf(measure);
  if (progress === null) return 'not-yet';
  if (progress >= 100) return 'reached';
  return progress > 0 ? 'better' : progress < 0 ? 'worse' : 'unchanged';
}

/**
 * The insights of a step; the actions that it names, that name it or that answer one of those insights; the stories that
 * name the step or tell of one of those actions. Each once.
 */
export function answersTo(atlas: Atlas, map: Pick<AtlasMap, 'id'>, step: AtlasStep): Answers {
  const { insights } = stepLinks(atlas, map, step);
  const known = new Set(insights.map(({ id }) => id));
  const answering = new Set(insights.flatMap(({ fields }) => fields.actions));
  const actions = new Set([
    ...actionsOfStep(atlas, map.id, step),
    ...[...atlas.actions.values()].filter(
      ({ id, fields }) => answering.has(id) || fields.insights.some((insight) => known.has(insight)),
    ),
  ]);
  const ids = new Set([...actions].map(({ id }) => id));
  const order = Object.keys(actionStatuses) as ActionStatus[];
  const place = `${map.id}#${step.id}`;
  return {
    insights,
    actions: [...actions]
      .sort((a, b) => order.indexOf(a.fields.status) - order.indexOf(b.fields.status))
      .map((action) => ({ action, effect: effectOf(action.fields.measure) })),
    stories: [...atlas.stories.values()]
      .filter(({ fields }) => fields.at.includes(place) || fields.actions.some((id) => ids.has(id)))
      .sort((a, b) => b.fields.published.localeCompare(a.fields.published)),
  };
}

/** How an answer stands, in numbers. What was dropped is no longer being done. */
export interface Standing {
  insights: number;
  actions: number;
  /** Actions whose number is closer to its aim than before, or there. */
  better: number;
  /** Actions whose number has not moved, or moved away. */
  notBetter: number;
}

export function standingOf({ insights, actions }: Answers): Standing {
  const alive = actions.filter(({ action }) => action.fields.status !== 'dropped');
  const count = (...effects: Effect[]) => alive.filter(({ effect }) => effects.includes(effect)).length;
  return {
    insights: insights.length,
    actions: alive.length,
    better: count('better', 'reached'),
    notBetter: count('worse', 'unchanged'),
  };
}
