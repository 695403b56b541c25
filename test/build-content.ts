import { action, type ActionInput } from '../src/schema/action.ts';
import { channel, type ChannelInput } from '../src/schema/channel.ts';
import { insight, type InsightInput } from '../src/schema/insight.ts';
import { journeyMap, type JourneyMapInput } from '../src/schema/journey-map.ts';
import { metric, type MetricInput } from '../src/schema/metric.ts';
import { path, type PathInput } from '../src/schema/path.ts';
import { persona, type PersonaInput } from '../src/schema/persona.ts';
import { product, type ProductInput } from '../src/schema/product.ts';
import { site, type SiteInput } from '../src/schema/site.ts';
import { source, type SourceInput } from '../src/schema/source.ts';
import { story, type StoryInput } from '../src/schema/story.ts';
import { team, type TeamInput } from '../src/schema/team.ts';
import { term, type TermInput } from '../src/schema/term.ts';
import type { StepInput } from '../src/schema/step.ts';
import { buildAtlas, type Atlas, type AtlasMap } from '../src/model/atlas.ts';
import type { Content } from '../src/model/content.ts';

/** A map of one stage a list of steps, through the real schema; everything else is left out. */
export function stagesOf(...stages: StepInput[][]): { title: string; steps: StepInput[] }[] {
  return stages.map((steps, index) => ({ title: `Stage ${index + 1}`, steps }));
}

/** Those who are on most maps of the tests are told apart. */
const looks: Readonly<Record<string, PersonaInput['mark']>> = {
  ann: 'plum circle',
  bob: 'green square',
  cem: 'red triangle',
  dee: 'violet diamond',
};

/**
 * Content through the real schema: personas `ann`, `bob`, `cem` and `dee`, channels `web`, `phone` and `shop`, the
 * metric `left` drawn as "Still with us", sources `talks`, `diary` and the workshop `wall`. A test names only what it
 * is about.
 */
export function contentOf(options: {
  maps?: Record<string, Partial<JourneyMapInput>>;
  insights?: Record<string, Partial<InsightInput>>;
  sources?: Record<string, SourceInput>;
  actions?: Record<string, Partial<ActionInput>>;
  stories?: Record<string, Partial<StoryInput>>;
  paths?: Record<string, Partial<PathInput>>;
  glossary?: Record<string, Partial<TermInput>>;
  /** Fields of the personas and channels there are anyway, and further ones. */
  personas?: Record<string, Partial<PersonaInput>>;
  channels?: Record<string, Partial<ChannelInput>>;
  teams?: Record<string, Partial<TeamInput>>;
  products?: Record<string, Partial<ProductInput>>;
  metrics?: Record<string, Partial<MetricInput>>;
  site?: Partial<SiteInput>;
}): Content {
  const entry = <Name extends keyof Omit<Content, 'site'>, Fields>(collection: Name, id: string, fields: Fields) => ({
    collection,
    id,
    file: `${collection}/${id}.mdx`,
    fields,
    body: null,
  });
  return {
    site: site.parse({ title: 'Test', ...options.site }),
    maps: Object.entries(options.maps ?? {}).map(([id, fields]) =>
      entry('maps', id, journeyMap.parse({ title: id, personas: ['ann', 'bob'], ...fields })),
    ),
    insights: Object.entries(options.insights ?? {}).map(([id, fields]) =>
      entry(
        'insights',
        id,
        insight.parse({ title: id, soWhat: 'So what.', kind: 'pain', published: '2026-01-01', ...fields }),
      ),
    ),
    personas: Object.entries({ ann: {}, bob: {}, cem: {}, dee: {}, ...options.personas }).map(([id, fields]) =>
      entry('personas', id, persona.parse({ title: id, summary: id, mark: looks[id], ...fields })),
    ),
    channels: Object.entries({ web: {}, phone: {}, shop: {}, ...options.channels }).map(([id, fields]) =>
      entry('channels', id, channel.parse({ title: id, ...fields })),
    ),
    teams: Object.entries(options.teams ?? {}).map(([id, fields]) =>
      entry('teams', id, team.parse({ title: id, ...fields })),
    ),
    products: Object.entries(options.products ?? {}).map(([id, fields]) =>
      entry('products', id, product.parse({ title: id, ...fields })),
    ),
    sources: Object.entries({
      talks: { title: 'Talks', kind: 'interviews', on: '2026-01', participants: 12 },
      diary: { title: 'Diary', kind: 'diary', on: '2026-02', participants: 9 },
      wall: { title: 'Wall', kind: 'workshop', on: '2026-03', participants: 30 },
      ...options.sources,
    } satisfies Record<string, SourceInput>).map(([id, fields]) => entry('sources', id, source.parse(fields))),
    metrics: Object.entries({
      left: { title: 'Still with us', unit: '%', role: 'still-with-us' },
      ...options.metrics,
    } satisfies Record<string, Partial<MetricInput>>).map(([id, fields]) =>
      entry('metrics', id, metric.parse({ title: id, ...(fields as Partial<MetricInput>) })),
    ),
    actions: Object.entries(options.actions ?? {}).map(([id, fields]) =>
      entry('actions', id, action.parse({ title: id, owner: 'team', ...fields })),
    ),
    stories: Object.entries(options.stories ?? {}).map(([id, fields]) =>
      entry('stories', id, story.parse({ title: id, summary: id, published: '2026-01-01', ...fields })),
    ),
    paths: Object.entries(options.paths ?? {}).map(([id, fields]) =>
      entry('paths', id, path.parse({ title: id, summary: id, ...fields })),
    ),
    glossary: Object.entries(options.glossary ?? {}).map(([id, fields]) =>
      entry('glossary', id, term.parse({ title: id, meaning: id, ...fields })),
    ),
  };
}

/** The day that most tests judge by. */
const testDay = '2026-11-22';

export function atlasOf(options: Parameters<typeof contentOf>[0], today = testDay): Atlas {
  return buildAtlas(contentOf(options), today);
}

/** One map, joined: its steps are all a test has to say. */
export function mapOf(stages: JourneyMapInput['stages'], fields: Partial<JourneyMapInput> = {}): AtlasMap {
  const map = atlasOf({ maps: { trip: { ...fields, stages } } }).maps.get('trip');
  if (map === undefined) throw new Error('The map was not built.');
  return map;
}
