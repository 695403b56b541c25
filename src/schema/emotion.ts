import { z } from 'astro/zod';
import { text } from './text.ts';

/** How a persona feels, from −2 (distressed) to +2 (delighted). */
const emotionScale = { lowest: -2, highest: 2 } as const;

const level = z
  .number()
  .min(emotionScale.lowest, 'must lie between -2 (distressed) and 2 (delighted)')
  .max(emotionScale.highest, 'must lie between -2 (distressed) and 2 (delighted)');

const emotionFields = z.strictObject({
  value: level.optional().describe('The emotion as a number from -2 (distressed) to 2 (delighted).'),
  from: level.optional().describe('Where the emotion starts, if it changes within the step.'),
  to: level.optional().describe('Where the emotion ends, if it changes within the step.'),
  feeling: text.optional().describe('The emotion in a word, such as "forgotten"; may stand without a number.'),
  note: text.optional().describe('Why the persona feels like this, in a sentence.'),
  original: text.optional().describe('The value as the source gave it, on its own scale, such as "4/5".'),
});

/**
 * An emotion in one step: a number, or fields. Normalised to `{ from, to, feeling, note, original }`;
 * `from` and `to` are both null when the emotion is known only as a word.
 */
export const emotion = z
  .union([level.transform((value) => ({ value })), emotionFields])
  .superRefine((fields, context) => {
    const { value, from, to, feeling } = fields as z.output<typeof emotionFields>;
    if (value === undefined && (from === undefined) !== (to === undefined)) {
      context.addIssue({ code: 'custom', message: 'needs both "from" and "to" when it changes within the step' });
    }
    if (value !== undefined && (from !== undefined || to !== undefined)) {
      context.addIssue({ code: 'custom', message: 'takes either "value" or "from" and "to", not both' });
    }
    if (value === undefined && from === undefined && to === undefined && feeling === undefined) {
      context.addIssue({ code: 'custom', message: 'needs a number or at least a "feeling"' });
    }
  })
  .transform((fields) => {
    const { value, from, to, feeling, note, original } = fields as z.output<typeof emotionFields>;
    return {
      from: value ?? from ?? null,
      to: value ?? to ?? null,
      feeling: feeling ?? null,
      note: note ?? null,
      original: original ?? null,
    };
  });

export type EmotionInput = z.input<typeof emotion>;
export type Emotion = z.output<typeof emotion>;
