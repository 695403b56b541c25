import { z } from 'astro/zod';
import { also, draft, text } from './text.ts';

/** A metric: a number that is measured at steps. */
export const metric = z
  .strictObject({
    title: text.describe('The metric’s name.'),
    also,
    unit: text.optional().describe('Its unit, such as "%", "days" or "contacts".'),
    unitOne: text.optional().describe('The unit of exactly one, such as "day"; the unit as it is when left out.'),
    range: z
      .tuple([z.number(), z.number()], 'must be a list of two numbers, such as [0, 100]')
      .optional()
      .describe('The lowest and the highest value it can take.'),
    better: z
      .enum(['up', 'down'], 'must be up or down')
      .optional()
      .default('up')
      .describe('The direction that is good.'),
    summary: text.optional().describe('What it measures, in a sentence.'),
    role: z
      .literal('still-with-us', 'can only be still-with-us')
      .optional()
      .describe('still-with-us: the share of starters left at a step, drawn in the lane of that name.'),
    draft,
  })
  .transform(({ unit, unitOne, range, summary, role, ...fields }) => ({
    ...fields,
    unit: unit ?? null,
    unitOne: unitOne ?? null,
    range: range ?? null,
    summary: summary ?? null,
    role: role ?? null,
  }));

export type MetricInput = z.input<typeof metric>;
export type MetricFields = z.output<typeof metric>;
