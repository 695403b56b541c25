import { actionsPage, personas } from '../messages/messages.ts';
import { actionStatuses } from './action-words.ts';
import { isOverdue } from './actions.ts';
import { effectOf } from './answers.ts';
import type { Atlas } from './atlas.ts';
import type { Entry } from './content.ts';
import { formatDate } from './dates.ts';
import { offeredValues, type FacetValues } from './facet-choice.ts';
import { teamsOf } from './teams-of.ts';

type Action = Entry<'actions'>;

const isOver = ({ fields }: Action) => fields.status === 'done' || fields.status === 'dropped';

/** What is still to do by its day, what has none after that, what is over last. */
function byDue(a: Action, b: Action): number {
  const key = (action: Action) => `${isOver(action) ? 1 : 0} ${action.fields.due ?? '9999'}`;
  return key(a).localeCompare(key(b));
}

/**
 * All actions by the team that answers for them: teams by name, those without one last (null); a team's next due first,
 * what is over last.
 */
export function actionsByTeam(atlas: Atlas): { team: string | null; actions: Action[] }[] {
  const title = (id: string | null) => (id === null ? '' : (atlas.teams.get(id)?.fields.title ?? id));
  const teams = [...new Set([...atlas.actions.values()].map(({ fields }) => fields.owner))];
  return teams
    .sort((a, b) => Number(a === null) - Number(b === null) || title(a).localeCompare(title(b), atlas.site.language))
    .map((team) => ({
      team,
      actions: [...atlas.actions.values()].filter(({ fields }) => fields.owner === team).sort(byDue),
    }));
}

/** A stretch of time in which actions fall due: overdue, a month (YYYY-MM), without a date, and what is over. */
export type DueGroup = 'overdue' | 'undated' | 'over' | `${number}-${number}`;

/** All actions by when they are due: what is overdue first, then month by month, then those without a date. */
export function actionsByDue(atlas: Atlas, today: string): { due: DueGroup; actions: Action[] }[] {
  const groups = new Map<DueGroup, Action[]>();
  const sorted = [...atlas.actions.values()].sort(byDue);
  for (const action of sorted) {
    const { due } = action.fields;
    const group = isOver(action)
      ? 'over'
      : isOverdue(action.fields, today)
        ? 'overdue'
        : due === null
          ? 'undated'
          : (due.slice(0, 7) as DueGroup);
    groups.set(group, [...(groups.get(group) ?? []), action]);
  }
  return [...groups].map(([due, actions]) => ({ due, actions }));
}

/** What a group of due dates is called: `Overdue`, `Jan 2027`. */
export function dueInWords(due: DueGroup, language: string): string {
  return due === 'overdue' || due === 'undated' || due === 'over' ? actionsPage[due] : formatDate(due, language);
}

/** What actions can be narrowed by, in the order of the page. */
export const actionFacets = ['team', 'status', 'effect', 'persona', 'channel'] as const;

type ActionFacet = (typeof actionFacets)[number];

/** The values of an action; a team that contributes counts as one of its teams. */
export function facetsOfAction({ fields }: Action): Record<ActionFacet, readonly string[]> {
  return {
    team: teamsOf(fields),
    status: [fields.status],
    effect: [effectOf(fields.measure)],
    persona: fields.personas,
    channel: fields.channels,
  };
}

/** The values that the list of actions can be narrowed by, in the order of the site. */
export function actionFacetsOf(atlas: Atlas): FacetValues {
  const all = {
    team: [...atlas.teams.keys()],
    status: Object.keys(actionStatuses),
    effect: Object.keys(personas.effects),
    persona: [...atlas.personas.keys()],
    channel: [...atlas.channels.keys()],
  } satisfies Record<ActionFacet, string[]>;
  return offeredValues(all, [...atlas.actions.values()].map(facetsOfAction));
}

/** What a value of a facet is called. */
export function actionFacetTitle(atlas: Atlas, facet: string, value: string): string {
  const words: Readonly<Record<string, string>> = { ...actionStatuses, ...personas.effects };
  const entries = { persona: atlas.personas, channel: atlas.channels, team: atlas.teams };
  return facet === 'persona' || facet === 'channel' || facet === 'team'
    ? (entries[facet].get(value)?.fields.title ?? value)
    : (words[value] ?? value);
}
