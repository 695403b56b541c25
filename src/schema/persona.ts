import { z } from 'astro/zod';
import { id, listOf, text } from './text.ts';

/** The front matter of a persona. */
export const persona = z
  .strictObject({
    title: text.describe('The persona’s name, such as "First-time buyer".'),
    short: text.optional().describe('A shorter name for narrow places.'),
    summary: text.describe('Who they are, in one or two sentences.'),
    quote: text.optional().describe('A sentence they would say, without quotation marks.'),
    goals: listOf(text).describe('What they want to reach.'),
    frustrations: listOf(text).describe('What gets in their way.'),
    channels: listOf(id).describe('The channels they prefer, the most preferred first.'),
    share: z
      .number()
      .min(0, 'must lie between 0 and 100')
      .max(100, 'must lie between 0 and 100')
      .optional()
      .describe('Their share of all customers, in percent.'),
    value: text.optional().describe('What the segment is worth to the company, in words.'),
    sources: listOf(id).describe('The sources behind the persona.'),
    audience: id.optional().describe('Who may see it: a level of site.yaml; the most open when left out.'),
  })
  .transform(({ short, quote, share, value, audience, ...fields }) => ({
    ...fields,
    short: short ?? fields.title,
    quote: quote ?? null,
    share: share ?? null,
    value: value ?? null,
    audience: audience ?? null,
  }));

export type PersonaInput = z.input<typeof persona>;
export type PersonaFields = z.output<typeof persona>;
