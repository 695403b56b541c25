import { z } from 'astro/zod';
import { audience, day, dayOrMonth, draft, id, listOf, stepRef, text } from './text.ts';

/** A value of a metric, and when it was measured. */
const measured = z.strictObject({
  value: z.number().describe('The value, in the metric’s unit.'),
  on: dayOrMonth.describe('When it was measured.'),
});

const change = z
  .strictObject({
    metric: id.describe('The metric, by its id in metrics.yaml.'),
    at: stepRef.optional().describe('The step it was measured at, as map#step.'),
    before: measured.describe('Where it stood before.'),
    after: measured.describe('Where it stands after.'),
  })
  .transform(({ at, ...fields }) => ({ ...fields, at: at ?? null }));

/** The front matter of a value story: what an action changed for customers, and by which number we know. */
export const story = z
  .strictObject({
    title: text.describe('What changed, in a full sentence.'),
    summary: text.describe('The story in one or two sentences.'),
    actions: listOf(id).describe('The actions that brought it.'),
    insights: listOf(id).describe('The insights it began with.'),
    at: listOf(stepRef).describe('The steps that changed, as map#step.'),
    personas: listOf(id).describe('The personas for whom it changed.'),
    channels: listOf(id).describe('The channels in which it changed.'),
    owner: id.optional().describe('The team that tells it, by its id in teams.yaml.'),
    metrics: listOf(change).describe('The numbers before and after.'),
    sources: listOf(id).describe('The sources behind the numbers.'),
    published: day.describe('The day it was published.'),
    audience,
    draft,
  })
  .transform(({ owner, audience, ...fields }) => ({ ...fields, owner: owner ?? null, audience: audience ?? null }));

export type StoryInput = z.input<typeof story>;
export type StoryFields = z.output<typeof story>;
