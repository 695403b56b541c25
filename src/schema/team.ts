import { z } from 'astro/zod';
import { draft, text } from './text.ts';

/** A team of the company. */
export const team = z
  .strictObject({
    title: text.describe('The team’s name.'),
    summary: text.optional().describe('What it answers for, in a sentence.'),
    contact: text.optional().describe('How to reach it.'),
    draft,
  })
  .transform(({ summary, contact, ...fields }) => ({ ...fields, summary: summary ?? null, contact: contact ?? null }));

export type TeamInput = z.input<typeof team>;
export type TeamFields = z.output<typeof team>;
