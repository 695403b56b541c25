import { z } from 'astro/zod';
import { emotion } from './emotion.ts';
import { dayOrMonth, id, listOf, text } from './text.ts';
import { touchpoint } from './touchpoint.ts';

const taskFields = z.strictObject({
  task: text.describe('What the customer does.'),
  subtasks: listOf(text).describe('The smaller things it takes.'),
});

/** Something the customer does: text, or text with subtasks. */
export const task = z.union([text.transform((one) => ({ task: one, subtasks: [] as string[] })), taskFields]);

const thoughtFields = z.strictObject({
  quote: text.describe('The customer’s own words, without quotation marks.'),
  persona: id.optional().describe('The persona who says it.'),
  source: id.optional().describe('The source it was heard in.'),
});

/** What the customer thinks: their words, or their words with persona and source. */
export const thought = z.union([text.transform((quote) => ({ quote })), thoughtFields]).transform((fields) => ({
  quote: fields.quote,
  persona: ('persona' in fields ? fields.persona : undefined) ?? null,
  source: ('source' in fields ? fields.source : undefined) ?? null,
}));

const painFields = z.strictObject({
  text: text.describe('What hurts, in a few words.'),
  severity: z
    .int('must be 1, 2 or 3')
    .min(1, 'must be 1, 2 or 3')
    .max(3, 'must be 1, 2 or 3')
    .optional()
    .default(2)
    .describe('How much it hurts: 1 a nuisance, 2 a real problem, 3 people leave over it.'),
  personas: listOf(id).describe('The personas it hurts; all of them when left out.'),
  channels: listOf(id).describe('The channels it happens on; all of the step’s when left out.'),
  insight: id.optional().describe('The insight that explains it.'),
  sources: listOf(id).describe('The sources that show it; the step’s when left out.'),
});

/** A pain point: text (severity 2), or fields. */
export const pain = z
  .union([text.transform((words) => painFields.parse({ text: words })), painFields])
  .transform(({ insight, ...fields }) => ({ ...fields, insight: insight ?? null }));

const opportunityFields = z.strictObject({
  text: text.describe('What could be better, in a few words.'),
  action: id.optional().describe('The action that takes it up.'),
  insight: id.optional().describe('The insight behind it.'),
  personas: listOf(id).describe('The personas it would help; all of them when left out.'),
});

/** An opportunity: text, or fields. */
export const opportunity = z
  .union([text.transform((words) => opportunityFields.parse({ text: words })), opportunityFields])
  .transform(({ action, insight, ...fields }) => ({ ...fields, action: action ?? null, insight: insight ?? null }));

/** A number measured at a step. */
export const reading = z
  .strictObject({
    metric: id.describe('The metric, by its id in metrics.yaml.'),
    value: z.number().describe('The value now, in the metric’s unit.'),
    target: z.number().optional().describe('The value we aim for, in the same unit.'),
    on: dayOrMonth.optional().describe('When it was measured.'),
  })
  .transform(({ target, on, ...fields }) => ({ ...fields, target: target ?? null, on: on ?? null }));

/** What happens behind the line of visibility. */
export const backstage = z
  .strictObject({
    team: id.optional().describe('The team that does it, by its id in teams.yaml.'),
    system: text.optional().describe('The system it is done in.'),
    what: text.describe('What is done there, in a few words.'),
    visible: z.boolean().optional().default(false).describe('True when the customer can see it happen.'),
  })
  .transform(({ team, system, ...fields }) => ({ ...fields, team: team ?? null, system: system ?? null }));

/** Why a step decides more than others. */
export const moment = z
  .strictObject({
    kind: z
      .enum(['truth', 'high', 'low'], 'must be one of truth, high, low')
      .describe('truth: people decide here; high, low: a peak or a trough worth telling.'),
    title: text.optional().describe('A headline of a few words; the step’s title when left out.'),
    why: text.describe('Why it matters, in a sentence.'),
  })
  .transform(({ title, ...fields }) => ({ ...fields, title: title ?? null }));

/** One step of a journey. Its id is completed by the map, which knows the other steps. */
export const step = z
  .strictObject({
    id: id.optional().describe('The step’s id in links; made from the title when left out. Keep it once published.'),
    title: text.describe('What happens in the step, as a short phrase that starts with a verb.'),
    was: listOf(id).describe('Ids the step had before; links to them keep working.'),
    doing: listOf(task).describe('What the customer does: tasks, each with subtasks if you like.'),
    needs: listOf(text).describe('What the customer needs here.'),
    thinking: listOf(thought).describe('What the customer thinks, in their own words.'),
    touchpoints: listOf(touchpoint).describe(
      'Where the customer meets the company: channels, or channels with detail.',
    ),
    emotions: z
      .record(id, emotion)
      .optional()
      .default({})
      .describe('How each persona feels, from -2 to 2; leave a persona out when you do not know.'),
    pains: listOf(pain).describe('What hurts here.'),
    opportunities: listOf(opportunity).describe('What could be better here.'),
    metrics: listOf(reading).describe('Numbers measured here.'),
    backstage: listOf(backstage).describe('Who and what works behind the line of visibility.'),
    moment: moment.optional().describe('Marks a step that decides more than others.'),
    zoom: id.optional().describe('The map that opens this step up.'),
    sources: listOf(id).describe('The sources behind what this step says.'),
    assumption: z
      .boolean()
      .optional()
      .default(false)
      .describe('True when the step is believed but not shown by research.'),
    custom: z
      .record(z.string(), z.union([text, z.number()]))
      .optional()
      .default({})
      .describe('Your own fields, for lanes that your company adds.'),
  })
  .transform(({ id: given, moment: marked, zoom, ...fields }) => ({
    ...fields,
    id: given ?? null,
    moment: marked ?? null,
    zoom: zoom ?? null,
  }));

export type StepInput = z.input<typeof step>;
export type StepFields = z.output<typeof step>;
export type Task = z.output<typeof task>;
export type Thought = z.output<typeof thought>;
export type Pain = z.output<typeof pain>;
export type Opportunity = z.output<typeof opportunity>;
export type Reading = z.output<typeof reading>;
export type Backstage = z.output<typeof backstage>;
export type Moment = z.output<typeof moment>;
