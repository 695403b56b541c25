import { defineCollection } from 'astro:content';
import { collectionLoader } from './site/collection-loader.ts';

export const collections = {
  maps: defineCollection({ loader: collectionLoader('maps') }),
  insights: defineCollection({ loader: collectionLoader('insights') }),
  personas: defineCollection({ loader: collectionLoader('personas') }),
  stories: defineCollection({ loader: collectionLoader('stories') }),
  paths: defineCollection({ loader: collectionLoader('paths') }),
  channels: defineCollection({ loader: collectionLoader('channels') }),
  teams: defineCollection({ loader: collectionLoader('teams') }),
  products: defineCollection({ loader: collectionLoader('products') }),
  sources: defineCollection({ loader: collectionLoader('sources') }),
  metrics: defineCollection({ loader: collectionLoader('metrics') }),
  actions: defineCollection({ loader: collectionLoader('actions') }),
  glossary: defineCollection({ loader: collectionLoader('glossary') }),
  site: defineCollection({ loader: collectionLoader('site') }),
};
