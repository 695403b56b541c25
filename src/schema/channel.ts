import { z } from 'astro/zod';
import { also, draft, id, text } from './text.ts';

/** A channel: where customers and company meet. The order of channels.yaml is the order of the tracks. */
export const channel = z
  .strictObject({
    title: text.describe('The channel’s name.'),
    also,
    summary: text.optional().describe('What it is for, in one or two sentences.'),
    kind: z
      .enum(['digital', 'human', 'physical', 'paper'], 'must be one of digital, human, physical, paper')
      .optional()
      .default('digital')
      .describe('What sort of channel it is.'),
    owner: id.optional().describe('The team that runs it, by its id in teams.yaml.'),
    draft,
  })
  .transform(({ summary, owner, ...fields }) => ({ ...fields, summary: summary ?? null, owner: owner ?? null }));

export type ChannelInput = z.input<typeof channel>;
export type ChannelFields = z.output<typeof channel>;
