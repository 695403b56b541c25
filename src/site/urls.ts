import { base } from 'astro:config/server';
import { endOfPath } from '../schema/path.ts';
import { slashed } from './base-path.ts';

// Not import.meta.env.BASE_URL: a variable of that name in somebody's shell would override it.

/** Puts a path of the site, such as `/maps/`, under the base path it is published at. */
export function withBase(path: string): string {
  return `${slashed(base)}${path.replace(/^\//, '')}`;
}

/** The address of every page. Steps are fragments of their map's page. */
export const urls = {
  home: () => withBase('/'),
  maps: () => withBase('/maps/'),
  map: (id: string) => withBase(`/maps/${id}/`),
  mapPrint: (id: string) => withBase(`/maps/${id}/print/`),
  mapPrintA3: (id: string) => withBase(`/maps/${id}/print/a3/`),
  mapTable: (id: string) => withBase(`/maps/${id}/table/`),
  mapMarkdown: (id: string) => withBase(`/maps/${id}.md`),
  mapPresent: (id: string) => withBase(`/maps/${id}/present/`),
  mapEmbed: (id: string) => withBase(`/maps/${id}/embed/`),
  /** A map as a file of a format: `csv`, `json`, `svg`. */
  mapFile: (id: string, extension: string) => withBase(`/maps/${id}.${extension}`),
  step: (map: string, step: string) => withBase(`/maps/${map}/#${step}`),
  insights: () => withBase('/insights/'),
  insight: (id: string) => withBase(`/insights/${id}/`),
  insightMarkdown: (id: string) => withBase(`/insights/${id}.md`),
  personas: () => withBase('/personas/'),
  persona: (id: string) => withBase(`/personas/${id}/`),
  channels: () => withBase('/channels/'),
  /** A stage of a map's page. */
  stage: (map: string, stage: string) => withBase(`/maps/${map}/#stage_${stage}`),
  /** A step of a map that is filtered by a channel. */
  stepOnChannel: (map: string, step: string, channel: string) => withBase(`/maps/${map}/?channel=${channel}#${step}`),
  channel: (id: string) => withBase(`/channels/${id}/`),
  /** What happens on a channel in a stage, on the channel's page. */
  channelStage: (id: string, map: string, stage: string) => withBase(`/channels/${id}/#in_${map}_${stage}`),
  actions: () => withBase('/actions/'),
  action: (id: string) => withBase(`/actions/${id}/`),
  mapHistory: (id: string) => withBase(`/maps/${id}/history/`),
  stories: () => withBase('/stories/'),
  story: (id: string) => withBase(`/stories/${id}/`),
  teams: () => withBase('/teams/'),
  team: (id: string) => withBase(`/teams/${id}/`),
  metrics: () => withBase('/metrics/'),
  metric: (id: string) => withBase(`/metrics/${id}/`),
  glossary: () => withBase('/glossary/'),
  term: (id: string) => withBase(`/glossary/#${id}`),
  start: () => withBase('/start/'),
  path: (id: string) => withBase(`/start/${id}/`),
  stop: (id: string, stop: string) => withBase(`/start/${id}/${stop}/`),
  pathEnd: (id: string) => withBase(`/start/${id}/${endOfPath}/`),
  explore: () => withBase('/explore/'),
  /** The words of the site, for the search. */
  lexicon: () => withBase('/search/lexicon.json'),
  health: () => withBase('/health/'),
  healthEvidence: () => withBase('/health/#evidence'),
  feed: () => withBase('/feed.xml'),
  reviews: () => withBase('/reviews.ics'),
  llms: () => withBase('/llms.txt'),
  sitemap: () => withBase('/sitemap-index.xml'),
} as const;
