import type { ActionStatus, Measure } from '../schema/action.ts';
import { actionStatuses } from './action-words.ts';
import { actionsOfStep, isOverdue, progressOf } from './actions.ts';
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
  if (measure.now === null) return 'not-yet';
  const progress = progressOf(measure);
  // Where the aim is to stay where it was, there is no way to go.
  if (progress === null) return measure.now.value === measure.target ? 'reached' : 'worse';
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

/** How an answer stands, in numbers. */
export interface Standing {
  insights: number;
  /** Actions that somebody still means: what was dropped is no longer being done. */
  actions: number;
  dropped: number;
  /** Those that should be done by now, whatever else is said of them. */
  overdue: number;
  /** Each action is counted by what can be said of its effect, once: its number is closer to its aim than before, … */
  better: number;
  /** … it has not moved, or moved away, … */
  notBetter: number;
  /** … nobody has begun, and nobody has said that they will, … */
  proposed: number;
  /** … there is no number that could tell, … */
  withoutNumber: number;
  /** … or there is one, it was not measured again yet, and the action is not overdue. */
  notMeasured: number;
}

/** How the answers to a step stand on a day, YYYY-MM-DD. */
export function standingOf({ insights, actions }: Answers, today: string): Standing {
  const alive = actions.filter(({ action }) => action.fields.status !== 'dropped');
  const says = ({ action, effect }: Answers['actions'][number]) => {
    if (effect === 'better' || effect === 'reached') return 'better';
    if (effect === 'worse' || effect === 'unchanged') return 'notBetter';
    if (action.fields.status === 'proposed') return 'proposed';
    // What should long be done is late, and not waiting for a number.
    if (effect === 'not-yet' && isOverdue(action.fields, today)) return 'late';
    return effect === 'no-number' ? 'withoutNumber' : 'notMeasured';
  };
  const count = (one: ReturnType<typeof says>) => alive.filter((action) => says(action) === one).length;
  return {
    insights: insights.length,
    actions: alive.length,
    dropped: actions.length - alive.length,
    overdue: alive.filter(({ action }) => isOverdue(action.fields, today)).length,
    better: count('better'),
    notBetter: count('notBetter'),
    proposed: count('proposed'),
    withoutNumber: count('withoutNumber'),
    notMeasured: count('notMeasured'),
  };
}
