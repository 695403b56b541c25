import { z } from 'astro/zod';
import { audience, day, dayOrMonth, draft, id, listOf, stepRef, text } from './text.ts';

const strengths = z
  .enum(['strong', 'moderate', 'weak'], 'must be strong, moderate or weak')
  .describe('How strongly the source supports the claim.');

const citationFields = z.strictObject({
  source: id.describe('The source, by its id in sources.yaml.'),
  strength: strengths.optional().default('moderate'),
});

/** A source behind an insight: its id (moderate strength), or fields. */
const citation = z.union([
  id.transform((source) => ({ source, strength: 'moderate' as z.output<typeof strengths> })),
  citationFields,
]);

const change = z
  .strictObject({
    metric: id.describe('The metric, by its id in metrics.yaml.'),
    before: z.number().describe('The value before, in the metric’s unit.'),
    after: z.number().optional().describe('The value after, once it is known.'),
    on: dayOrMonth.optional().describe('When the newest value was measured.'),
  })
  .transform(({ after, on, ...fields }) => ({ ...fields, after: after ?? null, on: on ?? null }));

const rating = z
  .int('must be a whole number from 1 to 5')
  .min(1, 'must lie between 1 and 5')
  .max(5, 'must lie between 1 and 5');

/** The front matter of an insight: a finding with its "so what". */
export const insight = z
  .strictObject({
    title: text.describe('The claim, in a full sentence.'),
    soWhat: text.describe('What follows from it, in a sentence.'),
    kind: z
      .enum(['pain', 'need', 'delight', 'opportunity', 'risk'], 'must be one of pain, need, delight, opportunity, risk')
      .describe('What sort of finding it is.'),
    personas: listOf(id).describe('The personas it is about.'),
    channels: listOf(id).describe('The channels it is about.'),
    teams: listOf(id).describe('The teams who should know.'),
    at: listOf(stepRef).describe('The steps where it happens, as map#step.'),
    sources: listOf(citation).describe('The sources that show it, each with its strength if you like.'),
    confidence: z
      .enum(['low', 'medium', 'high'], 'must be low, medium or high')
      .optional()
      .describe('How sure we are; derived from the sources when left out.'),
    reach: z
      .number()
      .min(0, 'must lie between 0 and 100')
      .max(100, 'must lie between 0 and 100')
      .optional()
      .describe('The share of customers it touches, in percent.'),
    impact: rating.optional().describe('How much it matters to them, 1 to 5.'),
    effort: rating.optional().describe('How much it would take to change, 1 to 5.'),
    status: z
      .enum(
        ['new', 'accepted', 'in-progress', 'resolved', 'declined'],
        'must be one of new, accepted, in-progress, resolved, declined',
      )
      .optional()
      .default('new')
      .describe('What has been decided about it.'),
    actions: listOf(id).describe('The actions that take it up.'),
    metrics: listOf(change).describe('Numbers before and after.'),
    published: day.describe('The day it was published.'),
    audience,
    draft,
  })
  .transform(({ confidence, reach, impact, effort, audience, ...fields }) => ({
    ...fields,
    confidence: confidence ?? null,
    reach: reach ?? null,
    impact: impact ?? null,
    effort: effort ?? null,
    audience: audience ?? null,
  }));

export type InsightInput = z.input<typeof insight>;
export type InsightFields = z.output<typeof insight>;
export type Citation = InsightFields['sources'][number];
