import { z } from 'astro/zod';
import { id, listOf, text } from './text.ts';

const touchpointFields = z.strictObject({
  channel: id.describe('The channel, by its id in channels.yaml.'),
  what: text.optional().describe('What the customer meets there, in a few words.'),
  personas: listOf(id).describe('The personas who meet it; all of them when left out.'),
});

/** Where a customer meets the company: a channel id, or fields. */
export const touchpoint = z
  .union([id.transform((channel) => ({ channel, personas: [] as string[] })), touchpointFields])
  .transform((fields) => ({ what: null as string | null, ...fields }));

export type TouchpointInput = z.input<typeof touchpoint>;
export interface Touchpoint {
  channel: string;
  what: string | null;
  personas: string[];
}
