import type { z } from 'astro/zod';
import { action, type ActionFields } from './action.ts';
import { channel, type ChannelFields } from './channel.ts';
import { insight, type InsightFields } from './insight.ts';
import { journeyMap, type JourneyMapFields } from './journey-map.ts';
import { metric, type MetricFields } from './metric.ts';
import { persona, type PersonaFields } from './persona.ts';
import { product, type ProductFields } from './product.ts';
import { source, type SourceFields } from './source.ts';
import { team, type TeamFields } from './team.ts';

/** What one entry of each collection holds, after the schema. */
export interface CollectionFields {
  maps: JourneyMapFields;
  insights: InsightFields;
  personas: PersonaFields;
  channels: ChannelFields;
  teams: TeamFields;
  products: ProductFields;
  sources: SourceFields;
  metrics: MetricFields;
  actions: ActionFields;
}

export type CollectionName = keyof CollectionFields;

interface Collection<Fields> {
  /** `mdx`: a folder of MDX files, one an entry. `yaml`: one file, a keyed list. */
  format: 'mdx' | 'yaml';
  /** One entry, in the interface’s words. */
  noun: string;
  schema: z.ZodType<Fields>;
}

/** Every collection of the content folder. Its name is the folder’s or the file’s. */
export const collections: { [Name in CollectionName]: Collection<CollectionFields[Name]> } = {
  maps: { format: 'mdx', noun: 'map', schema: journeyMap },
  insights: { format: 'mdx', noun: 'insight', schema: insight },
  personas: { format: 'mdx', noun: 'persona', schema: persona },
  channels: { format: 'yaml', noun: 'channel', schema: channel },
  teams: { format: 'yaml', noun: 'team', schema: team },
  products: { format: 'yaml', noun: 'product', schema: product },
  sources: { format: 'yaml', noun: 'source', schema: source },
  metrics: { format: 'yaml', noun: 'metric', schema: metric },
  actions: { format: 'yaml', noun: 'action', schema: action },
};

export const collectionNames = Object.keys(collections) as CollectionName[];

/** The file of an entry, relative to the content folder. */
export function fileOf(collection: CollectionName, entry: string): string {
  return collections[collection].format === 'mdx' ? `${collection}/${entry}.mdx` : `${collection}.yaml`;
}
