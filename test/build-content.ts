import { action, type ActionInput } from '../src/schema/action.ts';
import { channel } from '../src/schema/channel.ts';
import { insight, type InsightInput } from '../src/schema/insight.ts';
import { journeyMap, type JourneyMapInput } from '../src/schema/journey-map.ts';
import { metric } from '../src/schema/metric.ts';
import { persona } from '../src/schema/persona.ts';
import { site } from '../src/schema/site.ts';
import { source, type SourceInput } from '../src/schema/source.ts';
import type { StepInput } from '../src/schema/step.ts';
import { buildAtlas, type Atlas, type AtlasMap } from '../src/model/atlas.ts';
import type { Content } from '../src/model/content.ts';

/** A map of one stage a list of steps, through the real schema; everything else is left out. */
export function stagesOf(...stages: StepInput[][]): { title: string; steps: StepInput[] }[] {
  return stages.map((steps, index) => ({ title: `Stage ${index + 1}`, steps }));
}

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
}): Content {
  const entry = <Name extends keyof Omit<Content, 'site'>, Fields>(collection: Name, id: string, fields: Fields) => ({
    collection,
    id,
    file: `${collection}/${id}.mdx`,
    fields,
    body: null,
  });
  return {
    site: site.parse({ title: 'Test' }),
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
    personas: ['ann', 'bob', 'cem', 'dee'].map((id) =>
      entry('personas', id, persona.parse({ title: id, summary: id })),
    ),
    channels: ['web', 'phone', 'shop'].map((id) => entry('channels', id, channel.parse({ title: id }))),
    teams: [],
    products: [],
    sources: Object.entries({
      talks: { title: 'Talks', kind: 'interviews', on: '2026-01', participants: 12 },
      diary: { title: 'Diary', kind: 'diary', on: '2026-02', participants: 9 },
      wall: { title: 'Wall', kind: 'workshop', on: '2026-03', participants: 30 },
      ...options.sources,
    } satisfies Record<string, SourceInput>).map(([id, fields]) => entry('sources', id, source.parse(fields))),
    metrics: [entry('metrics', 'left', metric.parse({ title: 'Still with us', unit: '%', role: 'still-with-us' }))],
    actions: Object.entries(options.actions ?? {}).map(([id, fields]) =>
      entry('actions', id, action.parse({ title: id, owner: 'team', ...fields })),
    ),
  };
}

export function atlasOf(options: Parameters<typeof contentOf>[0]): Atlas {
  return buildAtlas(contentOf(options));
}

/** One map, joined: its steps are all a test has to say. */
export function mapOf(stages: JourneyMapInput['stages'], fields: Partial<JourneyMapInput> = {}): AtlasMap {
  const map = atlasOf({ maps: { trip: { ...fields, stages } } }).maps.get('trip');
  if (map === undefined) throw new Error('The map was not built.');
  return map;
}
