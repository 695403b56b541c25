import type { z } from 'astro/zod';
import { action, type ActionFields } from './action.ts';
import { channel, type ChannelFields } from './channel.ts';
import { insight, type InsightFields } from './insight.ts';
import { journeyMap, type JourneyMapFields } from './journey-map.ts';
import { metric, type MetricFields } from './metric.ts';
import { path, type PathFields } from './path.ts';
import { persona, type PersonaFields } from './persona.ts';
import { product, type ProductFields } from './product.ts';
import { source, type SourceFields } from './source.ts';
import { story, type StoryFields } from './story.ts';
import { team, type TeamFields } from './team.ts';
import { term, type TermFields } from './term.ts';

/** What one entry of each collection holds, after the schema. */
export interface CollectionFields {
  maps: JourneyMapFields;
  insights: InsightFields;
  personas: PersonaFields;
  stories: StoryFields;
  paths: PathFields;
  channels: ChannelFields;
  teams: TeamFields;
  products: ProductFields;
  sources: SourceFields;
  metrics: MetricFields;
  actions: ActionFields;
  glossary: TermFields;
}

export type CollectionName = keyof CollectionFields;

interface Collection<Fields> {
  /** `mdx`: a folder of MDX files, one an entry. `yaml`: one file, a keyed list. */
  format: 'mdx' | 'yaml';
  /** One entry, in the interface’s words. */
  noun: string;
  /** Several of them. */
  nouns: string;
  schema: z.ZodType<Fields>;
}

/** Every collection of the content folder. Its name is the folder’s or the file’s. */
export const collections: { [Name in CollectionName]: Collection<CollectionFields[Name]> } = {
  maps: { format: 'mdx', noun: 'map', nouns: 'maps', schema: journeyMap },
  insights: { format: 'mdx', noun: 'insight', nouns: 'insights', schema: insight },
  personas: { format: 'mdx', noun: 'persona', nouns: 'personas', schema: persona },
  stories: { format: 'mdx', noun: 'story', nouns: 'stories', schema: story },
  paths: { format: 'mdx', noun: 'path', nouns: 'paths', schema: path },
  channels: { format: 'yaml', noun: 'channel', nouns: 'channels', schema: channel },
  teams: { format: 'yaml', noun: 'team', nouns: 'teams', schema: team },
  products: { format: 'yaml', noun: 'product', nouns: 'products', schema: product },
  sources: { format: 'yaml', noun: 'source', nouns: 'sources', schema: source },
  metrics: { format: 'yaml', noun: 'metric', nouns: 'metrics', schema: metric },
  actions: { format: 'yaml', noun: 'action', nouns: 'actions', schema: action },
  glossary: { format: 'yaml', noun: 'term', nouns: 'terms', schema: term },
};

/** The collections whose entries have a body. */
export type BodyCollection = 'maps' | 'insights' | 'personas' | 'stories' | 'paths';

export const collectionNames = Object.keys(collections) as CollectionName[];

/** The file of an entry, relative to the content folder. */
export function fileOf(collection: CollectionName, entry: string): string {
  return collections[collection].format === 'mdx' ? `${collection}/${entry}.mdx` : `${collection}.yaml`;
}
