import type { Backstage, Pain } from '../schema/step.ts';
import { isOverdue } from './actions.ts';
import type { Atlas, AtlasInsight, AtlasMap, AtlasStep } from './atlas.ts';
import type { Entry } from './content.ts';
import { insightsAbout } from './places.ts';
import { firstOfLastMonth, happeningsBetween, type Happening } from './recent.ts';
import { plannedReviewsOf } from './review-plan.ts';

/** A pain on a channel that the team runs. */
export interface ChannelPain {
  map: AtlasMap;
  step: AtlasStep;
  pain: Pain;
}

/** Everything that is a team's. */
export interface TeamBook {
  /** Maps they answer for, and maps they work on; retired ones last. */
  owned: readonly AtlasMap[];
  contributed: readonly AtlasMap[];
  /** The reviews of the maps they answer for, the first due first; those never made yet last. Retired maps have none. */
  reviews: readonly { map: AtlasMap; next: string | null; overdue: boolean }[];
  /** Where they work behind (or on) the line of visibility, map by map in the order of the site. */
  backstage: readonly { map: AtlasMap; steps: readonly { step: AtlasStep; work: readonly Backstage[] }[] }[];
  /** The channels they run, each with what hurts there, the worst first. A channel without pains is listed too. */
  channels: readonly { channel: Entry<'channels'>; pains: readonly ChannelPain[] }[];
  /** Insights that name them among those who should know, the highest score first. */
  insights: readonly AtlasInsight[];
  /** Actions they answer for or work on: overdue first, then by the day they are due, then what is over, the last first. */
  actions: readonly { action: Entry<'actions'>; owns: boolean; overdue: boolean }[];
  products: readonly Entry<'products'>[];
  sources: readonly Entry<'sources'>[];
  stories: readonly Entry<'stories'>[];
  paths: readonly Entry<'paths'>[];
  /** Since the first day of the last month: see `firstOfLastMonth()`. */
  recent: { since: string; happenings: readonly Happening[] };
}

function reviewsOf(maps: readonly AtlasMap[], today: string): TeamBook['reviews'] {
  return plannedReviewsOf(maps, today).map(({ map, due, state }) => ({ map, next: due, overdue: state === 'overdue' }));
}

function backstageOf(atlas: Atlas, team: string): TeamBook['backstage'] {
  return [...atlas.maps.values()].flatMap((map) => {
    const steps = map.steps.flatMap((step) => {
      const work = step.backstage.filter((one) => one.team === team);
      return work.length === 0 ? [] : { step, work };
    });
    return steps.length === 0 ? [] : { map, steps };
  });
}

/** What hurts on a channel. A pain that names no channel hurts on all of its step's. The most severe first. */
export function painsOn(atlas: Atlas, channel: string): ChannelPain[] {
  const hurts = (step: AtlasStep, { channels }: Pain) =>
    channels.length > 0 ? channels.includes(channel) : step.touchpoints.some((one) => one.channel === channel);
  return [...atlas.maps.values()]
    .filter(({ fields }) => fields.state === 'current' && fields.status !== 'retired')
    .flatMap((map) =>
      map.steps.flatMap((step) => step.pains.filter((pain) => hurts(step, pain)).map((pain) => ({ map, step, pain }))),
    )
    .sort((a, b) => b.pain.severity - a.pain.severity);
}

function actionsOf(atlas: Atlas, team: string, today: string): TeamBook['actions'] {
  const list = [...atlas.actions.values()]
    .filter(({ fields }) => fields.owner === team || fields.contributors.includes(team))
    .map((action) => ({ action, owns: action.fields.owner === team, overdue: isOverdue(action.fields, today) }));
  const isOver = ({ fields }: Entry<'actions'>) => fields.status === 'done' || fields.status === 'dropped';
  const due = ({ action }: (typeof list)[number]) => action.fields.due ?? '9999';
  const ended = ({ action }: (typeof list)[number]) => action.fields.done ?? '';
  return [
    // Whatever is overdue was due before all that is not.
    ...list.filter(({ action }) => !isOver(action)).sort((a, b) => due(a).localeCompare(due(b))),
    ...list.filter(({ action }) => isOver(action)).sort((a, b) => ended(b).localeCompare(ended(a))),
  ];
}

/** Whether something that happened concerns a team: it is theirs, they work on it, or they should know of it. */
function concerns(atlas: Atlas, team: string, happening: Happening): boolean {
  const takesPart = ({ owner, contributors }: { owner: string | null; contributors: readonly string[] }) =>
    owner === team || contributors.includes(team);
  switch (happening.kind) {
    case 'insight-published':
      return happening.entry.fields.teams.includes(team);
    case 'story-published': {
      const { owner, actions } = happening.entry.fields;
      return (
        owner === team || actions.flatMap((id) => atlas.actions.get(id) ?? []).some(({ fields }) => takesPart(fields))
      );
    }
    case 'source-gathered':
      return happening.entry.fields.owner === team;
    case 'action-started':
    case 'action-done':
    case 'measured':
    case 'map-reviewed':
    case 'map-validated':
      return takesPart(happening.entry.fields);
  }
}

/** Everything that is a team's, on a day, YYYY-MM-DD. */
export function teamBook(atlas: Atlas, team: string, today: string): TeamBook {
  const owns = ({ fields }: { fields: { owner: string | null } }) => fields.owner === team;
  const maps = [...atlas.maps.values()].sort(
    (a, b) => Number(a.fields.status === 'retired') - Number(b.fields.status === 'retired'),
  );
  const owned = maps.filter(owns);
  const since = firstOfLastMonth(today);
  return {
    owned,
    contributed: maps.filter((map) => !owns(map) && map.fields.contributors.includes(team)),
    reviews: reviewsOf(owned, today),
    backstage: backstageOf(atlas, team),
    channels: [...atlas.channels.values()]
      .filter(owns)
      .map((channel) => ({ channel, pains: painsOn(atlas, channel.id) })),
    insights: insightsAbout(atlas, 'teams', team),
    actions: actionsOf(atlas, team, today),
    products: [...atlas.products.values()].filter(owns),
    sources: [...atlas.sources.values()].filter(owns),
    stories: [...atlas.stories.values()].filter(owns),
    paths: [...atlas.paths.values()].filter(owns),
    recent: {
      since,
      happenings: happeningsBetween(atlas, since, today).filter((one) => concerns(atlas, team, one)),
    },
  };
}

/** A team’s book in numbers: maps they own, actions not over yet, insights to know, and what of it is overdue. */
export interface TeamCounts {
  maps: number;
  actions: number;
  insights: number;
  overdueActions: number;
  overdueReviews: number;
}

export function teamCounts({ owned, actions, insights, reviews }: TeamBook): TeamCounts {
  return {
    maps: owned.length,
    actions: actions.filter(({ action }) => action.fields.status !== 'done' && action.fields.status !== 'dropped')
      .length,
    insights: insights.length,
    overdueActions: actions.filter(({ overdue }) => overdue).length,
    overdueReviews: reviews.filter(({ overdue }) => overdue).length,
  };
}

/** Where a team can be reached: an address to link to, if what they say of it is one. */
export function contactAddress(contact: string): string | null {
  if (/^[^\s@]+@[^\s@]+\.[^\s@]+$/u.test(contact)) return `mailto:${contact}`;
  return /^https?:\/\/\S+$/iu.test(contact) ? contact : null;
}
