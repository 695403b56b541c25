import { z } from 'astro/zod';
import { also, draft, id, text } from './text.ts';

/** A product or service of the company. */
export const product = z
  .strictObject({
    title: text.describe('The product’s name.'),
    also,
    summary: text.optional().describe('What it is, in a sentence.'),
    owner: id.optional().describe('The team that answers for it, by its id in teams.yaml.'),
    draft,
  })
  .transform(({ summary, owner, ...fields }) => ({ ...fields, summary: summary ?? null, owner: owner ?? null }));

export type ProductInput = z.input<typeof product>;
export type ProductFields = z.output<typeof product>;
