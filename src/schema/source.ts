import { z } from 'astro/zod';
import { audience, draft, id, link, listOf, period, text } from './text.ts';

/** A source: a piece of evidence. */
export const source = z
  .strictObject({
    title: text.describe('The name of the study or data set.'),
    kind: z
      .enum(
        ['interviews', 'diary', 'survey', 'analytics', 'support-tickets', 'reviews', 'usability', 'workshop', 'desk'],
        'must be one of interviews, diary, survey, analytics, support-tickets, reviews, usability, workshop, desk',
      )
      .describe('How it was gathered. A workshop alone is an assumption, not evidence.'),
    on: period.describe('When it was gathered or finished, as far as it is known.'),
    participants: z
      .int('must be a whole number')
      .positive('must be 1 or more')
      .optional()
      .describe('How many people took part.'),
    personas: listOf(id).describe('The personas it covers.'),
    link: link.optional().describe('Where the report lies.'),
    owner: id.optional().describe('The team that holds it, by its id in teams.yaml.'),
    limits: text.optional().describe('What it cannot tell.'),
    audience,
    draft,
  })
  .transform(({ participants, link: where, owner, limits, audience, ...fields }) => ({
    ...fields,
    participants: participants ?? null,
    link: where ?? null,
    owner: owner ?? null,
    limits: limits ?? null,
    audience: audience ?? null,
  }));

export type SourceInput = z.input<typeof source>;
export type SourceFields = z.output<typeof source>;
