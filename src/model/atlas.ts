import { collectionNames, type CollectionName } from '../schema/collections.ts';
import type { StageFields, Step } from '../schema/journey-map.ts';
import type { MetricFields } from '../schema/metric.ts';
import type { Site } from '../schema/site.ts';
import type { Content, Entry } from './content.ts';
import { evidenceOf, evidenceOfStep, sourcesOfStep, type Evidence, type IsWorkshop } from './evidence.ts';
import { figuresOf, type MapFigures } from './figures.ts';
import { inListOrder } from './map-order.ts';
import { decisiveMoments, type DecisiveMoment } from './moments.ts';
import { looksOf, type Look } from './persona-look.ts';
import { referencesOf } from './references.ts';
import { nextReview } from './reviews.ts';
import { scoreOf, type Score } from './score.ts';

/** A step with what only the whole map knows. */
export interface AtlasStep extends Step {
  stage: StageFields;
  /** Sources behind anything in the step, workshops left out. */
  evidenceSources: readonly string[];
  evidence: Evidence;
}

/** A map joined to everything else. */
export interface AtlasMap extends Entry<'maps'> {
  figures: MapFigures;
  /** All steps, in the journey's order. */
  steps: readonly AtlasStep[];
  moments: readonly DecisiveMoment[];
  evidence: Evidence;
  /** The metric drawn as "Still with us", null when the site has none. */
  stillWithUs: string | null;
  /** YYYY-MM-DD; null when it was never reviewed. */
  nextReview: string | null;
}

export interface AtlasInsight extends Entry<'insights'> {
  score: Score;
}

/** A persona with its look on the whole site. */
export interface AtlasPersona extends Entry<'personas'> {
  look: Look;
}

/** A place that refers to an entry: another entry, or a step of a map. */
export interface Backlink {
  from: { collection: CollectionName; id: string };
  /** The step of the map that refers; null for the entry as a whole. */
  step: string | null;
  /** The field that refers, in the author's words: `touchpoints`, `pains`, `owner`. */
  field: string;
}

/** Every entry joined to every other. Built once for a build. */
export interface Atlas {
  site: Site;
  /** The day of the build, YYYY-MM-DD: what is overdue is so on that day. */
  today: string;
  maps: ReadonlyMap<string, AtlasMap>;
  insights: ReadonlyMap<string, AtlasInsight>;
  personas: ReadonlyMap<string, AtlasPersona>;
  stories: ReadonlyMap<string, Entry<'stories'>>;
  paths: ReadonlyMap<string, Entry<'paths'>>;
  channels: ReadonlyMap<string, Entry<'channels'>>;
  teams: ReadonlyMap<string, Entry<'teams'>>;
  products: ReadonlyMap<string, Entry<'products'>>;
  sources: ReadonlyMap<string, Entry<'sources'>>;
  metrics: ReadonlyMap<string, Entry<'metrics'>>;
  actions: ReadonlyMap<string, Entry<'actions'>>;
  glossary: ReadonlyMap<string, Entry<'glossary'>>;
  /** The metric drawn as "Still with us", if there is one. */
  stillWithUs: { id: string; fields: MetricFields } | null;
  /** Everything that refers to an entry. Empty when nothing does. */
  backlinksTo: (collection: CollectionName, id: string) => readonly Backlink[];
}

function byId<E extends { id: string }>(entries: readonly E[]): ReadonlyMap<string, E> {
  return new Map(entries.map((entry) => [entry.id, entry]));
}

function joinMap(
  entry: Entry<'maps'>,
  content: Content,
  isWorkshop: IsWorkshop,
  stillWithUs: string | null,
  looks: (persona: string) => Look,
): AtlasMap {
  const steps = entry.fields.stages.flatMap((stage) =>
    stage.steps.map((step) => ({
      ...step,
      stage,
      evidenceSources: sourcesOfStep(step, isWorkshop),
      evidence: evidenceOfStep(step, isWorkshop),
    })),
  );
  const figures = figuresOf(
    entry,
    content.channels.map(({ id }) => id),
    stillWithUs,
    looks,
  );
  return {
    ...entry,
    figures,
    steps,
    moments: decisiveMoments(figures),
    evidence: evidenceOf(entry.fields, isWorkshop),
    stillWithUs,
    nextReview: nextReview(entry.fields.review, content.site.review.every),
  };
}

function collectBacklinks(content: Content): Map<string, Backlink[]> {
  const backlinks = new Map<string, Backlink[]>();
  for (const collection of collectionNames) {
    for (const entry of content[collection]) {
      for (const reference of referencesOf(entry)) {
        const [first, stageIndex, , stepIndex, field] = reference.path;
        const inStep = first === 'stages' && typeof stageIndex === 'number' && typeof stepIndex === 'number';
        const step =
          inStep && entry.collection === 'maps'
            ? (entry.fields.stages[stageIndex]?.steps[stepIndex]?.id ?? null)
            : null;
        const key = `${reference.to}/${reference.id}`;
        const list = backlinks.get(key) ?? [];
        list.push({ from: { collection, id: entry.id }, step, field: String(inStep ? field : first) });
        backlinks.set(key, list);
      }
    }
  }
  return backlinks;
}

/** Joins all content. Expects content whose references were checked; a dangling one just leads nowhere. */
export function buildAtlas(content: Content, today: string): Atlas {
  const sources = byId(content.sources);
  const sourceFields = new Map(content.sources.map(({ id, fields }) => [id, fields]));
  const isWorkshop: IsWorkshop = (id) => sources.get(id)?.fields.kind === 'workshop';
  const stillWithUs = content.metrics.find(({ fields }) => fields.role === 'still-with-us') ?? null;
  const backlinks = collectBacklinks(content);
  const looks = looksOf(content.personas);
  return {
    site: content.site,
    today,
    maps: byId(
      inListOrder(content.maps).map((entry) => joinMap(entry, content, isWorkshop, stillWithUs?.id ?? null, looks)),
    ),
    insights: byId(
      content.insights.map((entry) => ({ ...entry, score: scoreOf(entry.fields, sourceFields, content.site.score) })),
    ),
    personas: byId(content.personas.map((entry) => ({ ...entry, look: looks(entry.id) }))),
    stories: byId(content.stories),
    paths: byId(content.paths),
    channels: byId(content.channels),
    teams: byId(content.teams),
    products: byId(content.products),
    sources,
    metrics: byId(content.metrics),
    actions: byId(content.actions),
    glossary: byId(content.glossary),
    stillWithUs,
    backlinksTo: (collection, id) => backlinks.get(`${collection}/${id}`) ?? [],
  };
}
