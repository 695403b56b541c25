import { buildAtlas, type Atlas, type AtlasMap } from '../../src/model/atlas.ts';
import type { Content } from '../../src/model/content.ts';
import { defaultView, type View } from '../../src/model/view.ts';
import { channel } from '../../src/schema/channel.ts';
import { journeyMap } from '../../src/schema/journey-map.ts';
import { metric } from '../../src/schema/metric.ts';
import { persona } from '../../src/schema/persona.ts';
import { site } from '../../src/schema/site.ts';
import { source } from '../../src/schema/source.ts';
import { team } from '../../src/schema/team.ts';
import * as company from './company.ts';
import { drawnCases } from './drawn-cases.ts';
import type { WrittenCase } from './gallery-case.ts';
import { textCases } from './text-cases.ts';

/** A map in a state that its drawing must cope with. */
export interface GalleryCase {
  /** What to look for in the picture. */
  shows: string;
  map: AtlasMap;
  view: View;
  theme: 'light' | 'dark';
}

/** Every case as an author would write it, by the id of its map. */
export const writtenCases: Record<CaseName, WrittenCase> = { ...drawnCases, ...textCases };
export type CaseName = keyof typeof drawnCases | keyof typeof textCases;

const entriesOf = <Name extends Exclude<keyof Content, 'site'>, Input, Fields>(
  collection: Name,
  written: Readonly<Record<string, Input>>,
  schema: { parse: (input: Input) => Fields },
) =>
  Object.entries(written).map(([id, input]) => ({
    collection,
    id,
    file: `${collection}/${id}.mdx`,
    fields: schema.parse(input),
    body: null,
  }));

const content: Content = {
  site: site.parse(company.site),
  maps: entriesOf(
    'maps',
    Object.fromEntries(Object.entries(writtenCases).map(([id, { map }]) => [id, { title: id, ...map }])),
    journeyMap,
  ),
  personas: entriesOf('personas', company.personas, persona),
  channels: entriesOf('channels', company.channels, channel),
  teams: entriesOf('teams', company.teams, team),
  sources: entriesOf('sources', company.sources, source),
  metrics: entriesOf('metrics', company.metrics, metric),
  insights: [],
  products: [],
  actions: [],
  stories: [],
  paths: [],
  glossary: [],
};
/** All cases as the maps of one company, joined as the site joins them. */
export const galleryAtlas: Atlas = buildAtlas(content, '2026-11-22');

/** Every state that a lane can be in, each by its name. */
export const galleryCases = Object.fromEntries(
  Object.entries(writtenCases).map(([id, { shows, view, theme = 'light' }]): [string, GalleryCase] => [
    id,
    { shows, theme, view: { ...defaultView, ...view }, map: galleryAtlas.maps.get(id)! },
  ]),
) as Record<CaseName, GalleryCase>;
