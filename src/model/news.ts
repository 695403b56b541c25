import type { Atlas } from './atlas.ts';

export const newsKinds = ['insight', 'story', 'action', 'review', 'validation'] as const;
export type NewsKind = (typeof newsKinds)[number];

/** Something that happened: a finding or a story published, an action done, a map reviewed or validated. */
export interface News {
  kind: NewsKind;
  /** YYYY-MM-DD. */
  on: string;
  /** The entry it happened to: an insight, a story, an action or a map. */
  id: string;
  title: string;
  summary: string | null;
}

/**
 * What happened up to a day, YYYY-MM-DD, the newest first; of one day in the order of `newsKinds`. What is dated later
 * has not happened yet. At most `most`.
 */
export function newsOf(atlas: Atlas, today: string, most: number): News[] {
  const all: News[] = [
    ...[...atlas.insights.values()].map(({ id, fields }): News => ({
      kind: 'insight',
      on: fields.published,
      id,
      title: fields.title,
      summary: fields.soWhat,
    })),
    ...[...atlas.stories.values()].map(({ id, fields }): News => ({
      kind: 'story',
      on: fields.published,
      id,
      title: fields.title,
      summary: fields.summary,
    })),
    ...[...atlas.actions.values()].flatMap(({ id, fields }): News[] =>
      fields.status === 'done' && fields.done !== null
        ? [{ kind: 'action', on: fields.done, id, title: fields.title, summary: fields.summary }]
        : [],
    ),
    ...[...atlas.maps.values()].flatMap(({ id, fields }): News[] =>
      fields.review.last === null
        ? []
        : [{ kind: 'review', on: fields.review.last, id, title: fields.title, summary: fields.question }],
    ),
    ...[...atlas.maps.values()].flatMap(({ id, fields }): News[] =>
      fields.validated === null
        ? []
        : [{ kind: 'validation', on: fields.validated.on, id, title: fields.title, summary: fields.validated.with }],
    ),
  ];
  return all
    .filter(({ on }) => on <= today)
    .sort((a, b) => b.on.localeCompare(a.on))
    .slice(0, most);
}
