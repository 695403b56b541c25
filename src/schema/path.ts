import { z } from 'astro/zod';
import { slug } from './slug.ts';
import { audience, draft, id, isDeviceName, isLongId, listOf, stepRef, text } from './text.ts';

/** The page after the last stop has this id among the stops. */
export const endOfPath = 'end';

const answer = z.strictObject({
  text: text.describe('One possible answer.'),
  right: z.boolean().optional().default(false).describe('True for a right answer.'),
});

/** What a stop shows: exactly one of these. */
const targets = ['moment', 'map', 'persona', 'insight', 'story', 'term', 'question'] as const;

/** One stop of a path. Without any of `targets`, it is a short text. */
const stop = z
  .strictObject({
    id: id
      .refine((value) => value !== endOfPath, `can not be "${endOfPath}", which is the page after the last stop`)
      .refine((value) => !isDeviceName(value), 'is a name that Windows keeps for itself')
      .optional()
      .describe('The stop’s id in links; made from its title, or from what it shows, when left out.'),
    title: text.optional().describe('The stop’s heading; the heading of what it shows when left out.'),
    text: text.optional().describe('What to look at, and why; inline Markdown.'),
    moment: stepRef.optional().describe('A step of a map to look at, as map#step.'),
    map: id.optional().describe('A map to look at as a whole.'),
    persona: id.optional().describe('A persona to get to know.'),
    insight: id.optional().describe('An insight to read.'),
    story: id.optional().describe('A value story to read.'),
    term: id.optional().describe('A term of the glossary.'),
    question: text.optional().describe('A question that checks the understanding.'),
    answers: listOf(answer).describe('The possible answers of a question, at least two, at least one of them right.'),
    explanation: text.optional().describe('Why the right answer is right; shown with it.'),
  })
  .superRefine((one, context) => {
    const shown = targets.filter((name) => one[name] !== undefined);
    const issue = (path: string[], message: string) => context.addIssue({ code: 'custom', path, message });
    for (const name of shown.slice(1)) issue([name], `stands beside ${shown[0] ?? ''}: a stop shows one thing`);
    if (shown.length === 0 && one.text === undefined) issue(['text'], 'is needed where a stop shows nothing else');
    if (shown.length === 0 && one.title === undefined) issue(['title'], 'is needed where a stop is a text of its own');
    if (one.question === undefined) {
      if (one.answers.length > 0) issue(['answers'], 'belong to a question, and this stop has none');
      if (one.explanation !== undefined) issue(['explanation'], 'belongs to a question, and this stop has none');
      return;
    }
    if (one.answers.length < 2) issue(['answers'], 'must be two or more');
    if (!one.answers.some(({ right }) => right)) issue(['answers'], 'must have one with `right: true`');
  })
  .transform((one) => ({
    id: one.id ?? null,
    title: one.title ?? null,
    text: one.text ?? null,
    moment: one.moment ?? null,
    map: one.map ?? null,
    persona: one.persona ?? null,
    insight: one.insight ?? null,
    story: one.story ?? null,
    term: one.term ?? null,
    question: one.question ?? null,
    answers: one.answers,
    explanation: one.explanation ?? null,
  }));

/** How many words of a question make an id. */
const wordsInId = 8;

/** The id of a stop that was given none: its title, else what it shows, else its number. */
function idOf(one: z.output<typeof stop>, index: number): string {
  const shown = one.moment?.split('#')[1] ?? one.map ?? one.persona ?? one.insight ?? one.story ?? one.term;
  const question = slug(one.question ?? '')
    .split('-')
    .slice(0, wordsInId)
    .join('-');
  const made = one.id ?? (slug(one.title ?? '') || (shown ?? question));
  return made === '' || made === endOfPath || isDeviceName(made) || isLongId(made) ? `stop-${index + 1}` : made;
}

/** The front matter of an onboarding path: ordered stops through the book. */
export const path = z
  .strictObject({
    title: text.describe('The path’s name, such as "Your first week".'),
    summary: text.describe('What one knows at its end, in one or two sentences.'),
    for: text.optional().describe('Whom it is for, such as "new colleagues in the contact centre".'),
    minutes: z.int('must be a whole number').positive('must be 1 or more').optional().describe('How long it takes.'),
    owner: id.optional().describe('The team that keeps it, by its id in teams.yaml.'),
    stops: listOf(stop).describe('The stops, in order.'),
    next: id.optional().describe('The path to go on with.'),
    end: text.optional().describe('What to do next, shown at the end.'),
    audience,
    draft,
  })
  .transform(({ for: reader, minutes, owner, next, end, audience, stops, ...fields }) => ({
    ...fields,
    stops: stops.map((one, index) => ({ ...one, id: idOf(one, index) })),
    for: reader ?? null,
    minutes: minutes ?? null,
    owner: owner ?? null,
    next: next ?? null,
    end: end ?? null,
    audience: audience ?? null,
  }));

export type PathInput = z.input<typeof path>;
export type PathFields = z.output<typeof path>;
export type Stop = PathFields['stops'][number];
