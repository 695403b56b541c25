import { z } from 'astro/zod';
import { audience, day, dayOrMonth, draft, id, listOf, stepRef, text } from './text.ts';

/** The states of an action, in the order in which it goes through them. */
const statuses = z.enum(
  ['proposed', 'planned', 'in-progress', 'done', 'dropped'],
  'must be one of proposed, planned, in-progress, done, dropped',
);

/** A value of the measure, and when it was measured. */
const measured = z.strictObject({
  value: z.number().describe('The value, in the metric’s unit.'),
  on: dayOrMonth.describe('When it was measured.'),
});

const measureFields = z
  .strictObject({
    metric: id.describe('The metric, by its id in metrics.yaml.'),
    at: stepRef.optional().describe('The step it is measured at, as map#step.'),
    baseline: measured.describe('Where it stood before the action.'),
    now: measured.optional().describe('Where it stands now, once it was measured again.'),
    target: z.number().describe('The value we aim for, in the same unit.'),
    by: day.optional().describe('The day by which we want to be there.'),
  })
  .transform(({ at, now, by, ...fields }) => ({ ...fields, at: at ?? null, now: now ?? null, by: by ?? null }));

// Nobody answers for it on a site that leaves its owner out: a draft.
const orNobody = (owner: string): string | null => owner;

/** An action: what somebody has undertaken to do, and by which number it will be judged. */
export const action = z
  .strictObject({
    title: text.describe('What is done, as a short phrase that starts with a verb.'),
    summary: text.optional().describe('The action in one or two sentences; for a dropped one, why.'),
    owner: id.describe('The team that answers for it, by its id in teams.yaml.'),
    contributors: listOf(id).describe('The other teams who work on it.'),
    status: statuses.optional().default('proposed').describe('How far it has come.'),
    due: day.optional().describe('The day on which it is to be done.'),
    started: day.optional().describe('The day on which work on it began.'),
    done: day.optional().describe('The day on which it was done.'),
    insights: listOf(id).describe('The insights it answers.'),
    at: listOf(stepRef).describe('The steps it changes, as map#step.'),
    personas: listOf(id).describe('The personas it helps.'),
    channels: listOf(id).describe('The channels it changes.'),
    measure: measureFields.optional().describe('The number by which it is judged: before, now, and the aim.'),
    sources: listOf(id).describe('The sources behind its numbers.'),
    audience,
    draft,
  })
  .transform(({ summary, due, started, done, measure, audience, ...fields }) => ({
    ...fields,
    owner: orNobody(fields.owner),
    summary: summary ?? null,
    due: due ?? null,
    started: started ?? null,
    done: done ?? null,
    measure: measure ?? null,
    audience: audience ?? null,
  }));

export type ActionInput = z.input<typeof action>;
export type ActionFields = z.output<typeof action>;
export type ActionStatus = ActionFields['status'];
export type Measure = NonNullable<ActionFields['measure']>;
