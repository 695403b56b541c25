import { z } from 'astro/zod';
import { also, draft, id, listOf, text } from './text.ts';

/** A term of the glossary. */
export const term = z
  .strictObject({
    title: text.describe('The term, as it is written in a sentence.'),
    meaning: text.describe('What it means, in one to three sentences.'),
    also,
    example: text.optional().describe('An example from your own journeys.'),
    see: listOf(id).describe('Related terms, by their ids in glossary.yaml.'),
    draft,
  })
  .transform(({ example, ...fields }) => ({ ...fields, example: example ?? null }));

export type TermInput = z.input<typeof term>;
export type TermFields = z.output<typeof term>;
