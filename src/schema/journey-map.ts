import { z } from 'astro/zod';
import { slug } from './slug.ts';
import { step } from './step.ts';
import { also, audience, day, draft, id, listOf, rhythm, text } from './text.ts';

const stage = z.strictObject({
  id: id.optional().describe('The stage’s id in links; made from the title when left out.'),
  title: text.describe('The stage in a word or two.'),
  duration: text.optional().describe('How long it takes, such as "4 weeks" or "2 to 6 days".'),
  goal: text.optional().describe('What the customer wants to have reached at its end.'),
  steps: listOf(step).describe('The steps, in the order in which they happen.'),
});

const validation = z.strictObject({
  on: day.describe('The day on which it was validated.'),
  with: text.describe('Whom it was validated with, such as "14 customers".'),
  method: text.optional().describe('How, such as "interviews".'),
});

const reviewFields = z.strictObject({
  last: day.optional().describe('The day of the last review.'),
  every: rhythm.optional().describe('How often it is reviewed; the rhythm in site.yaml when left out.'),
});

/** How many personas a map may have: that many curves can be told from each other one below the other. */
const personasAtMost = 12;

const personas = listOf(id).refine(
  (list) => list.length <= personasAtMost,
  `must be ${personasAtMost} personas or fewer: make a map for each group`,
);

const statuses = ['unvalidated', 'validated', 'retired'] as const;

/** What the status `unvalidated` was called before entries could be drafts. It is still read, and told. */
export const formerUnvalidated = 'draft';

const status = z
  .enum([...statuses, formerUnvalidated], 'must be unvalidated, validated or retired')
  // What editors offer.
  .meta({ enum: [...statuses] })
  .optional()
  .default('unvalidated')
  .transform((value) => (value === formerUnvalidated ? ('unvalidated' as const) : value));

/** The front matter of a map: the journey itself. */
export const journeyMap = z
  .strictObject({
    title: text.describe('The name of the journey, as a customer would say it.'),
    also,
    question: text.optional().describe('The question the map answers; a map without one is a drawing.'),
    summary: text.optional().describe('The journey in one or two sentences.'),
    useCase: z
      .enum(
        ['acquisition', 'sales', 'onboarding', 'service', 'retention', 'omnichannel', 'other'],
        'must be one of acquisition, sales, onboarding, service, retention, omnichannel, other',
      )
      .optional()
      .default('other')
      .describe('What the map is used for.'),
    state: z
      .enum(['current', 'future'], 'must be current or future')
      .optional()
      .describe('Whether the map shows today or what we want.'),
    futureOf: id.optional().describe('On a future map: the current map it answers.'),
    parent: id.optional().describe('The map above this one.'),
    product: listOf(id).describe('The product or products it is about, by their ids in products.yaml.'),
    personas: personas.describe('The personas who take the journey, the most important first.'),
    owner: id.optional().describe('The team that answers for the map.'),
    sponsor: text.optional().describe('Who in the leadership stands behind it.'),
    contributors: listOf(id).describe('The other teams who work on it.'),
    inScope: listOf(text).describe('The questions it answers.'),
    outOfScope: listOf(text).describe('The questions it does not answer.'),
    status: status.describe('Whether it has been validated with customers.'),
    validated: validation.optional().describe('When, with whom and how it was validated.'),
    review: reviewFields.optional().default({}).describe('When it was last reviewed, and how often it is.'),
    audience,
    draft,
    sources: listOf(id).describe('The sources behind the map as a whole.'),
    stages: listOf(stage).describe('The stages, in the order in which they happen.'),
    schemaVersion: z.literal(1).optional().describe('The version of these fields; 1.'),
  })
  .superRefine(({ state, futureOf }, context) => {
    if (state !== 'current' || futureOf === undefined) return;
    const message = 'is "current" on a map that answers another (`futureOf`): it must be future, or left out';
    context.addIssue({ code: 'custom', path: ['state'], message });
  })
  .transform((map) => {
    const { validated, futureOf, parent, owner, sponsor, question, summary, audience, ...rest } = map;
    let stepNumber = 0;
    const stages = map.stages.map((fields, stageIndex) => ({
      id: fields.id ?? (slug(fields.title) || `stage-${stageIndex + 1}`),
      title: fields.title,
      duration: fields.duration ?? null,
      goal: fields.goal ?? null,
      steps: fields.steps.map((one) => {
        stepNumber += 1;
        return { ...one, id: one.id ?? (slug(one.title) || `step-${stepNumber}`), number: stepNumber };
      }),
    }));
    return {
      ...rest,
      state: map.state ?? (futureOf === undefined ? ('current' as const) : ('future' as const)),
      question: question ?? null,
      summary: summary ?? null,
      futureOf: futureOf ?? null,
      parent: parent ?? null,
      owner: owner ?? null,
      sponsor: sponsor ?? null,
      audience: audience ?? null,
      validated: validated ? { ...validated, method: validated.method ?? null } : null,
      review: { last: map.review.last ?? null, everyMonths: map.review.every ?? null },
      stages,
    };
  });

export type JourneyMapInput = z.input<typeof journeyMap>;
export type JourneyMapFields = z.output<typeof journeyMap>;
export type StageFields = JourneyMapFields['stages'][number];
export type Step = StageFields['steps'][number];
