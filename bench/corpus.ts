import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Document as YamlDocument, isCollection, isPair, stringify, visit } from 'yaml';
import type { ChannelInput } from '../src/schema/channel.ts';
import type { InsightInput } from '../src/schema/insight.ts';
import type { JourneyMapInput } from '../src/schema/journey-map.ts';
import type { MetricInput } from '../src/schema/metric.ts';
import type { PersonaInput } from '../src/schema/persona.ts';
import type { SiteInput } from '../src/schema/site.ts';
import { slug } from '../src/schema/slug.ts';
import type { SourceInput } from '../src/schema/source.ts';
import type { TeamInput } from '../src/schema/team.ts';
import { stepsForCells, thinOut } from './cell-map.ts';
import { channels, metrics, site, teams } from './company.ts';
import { full, makeStep, ordinary, type Odds } from './make-step.ts';
import { capitalise, infinitive, noun, painText, paragraph, quote, sentence, task, thing } from './prose.ts';
import { between, chance, mulberry32, pick, sample, shuffle, type Random } from './random.ts';
import { adjectives, names, stageNames } from './vocabulary.ts';
import type { Written } from './written.ts';

export interface OrdinaryMaps {
  /** How many maps, 1 or more, each of about 14 steps. */
  maps: number;
}

export interface CellMaps {
  /**
   * One map for each number, with that many cells. A cell is what one lane holds of one step. The body is two sentences
   * and no insight is attached: what is looked at is the map.
   */
  cells: readonly number[];
}

export type CorpusOptions = { seed: number } & (OrdinaryMaps | CellMaps);

/** One entry: its id, what stands in the front matter, and the Markdown below it. */
export interface Document<Fields> {
  id: string;
  fields: Fields;
  body: string;
}

export interface MapDocument extends Document<Written<JourneyMapInput>> {
  /** The body's last heading: in a page that holds the whole body, and in no other page. Null: it has none. */
  lastHeading: string | null;
}

/** A content folder, before it is written. */
export interface Corpus {
  maps: MapDocument[];
  insights: Document<Written<InsightInput>>[];
  personas: Document<Written<PersonaInput>>[];
  channels: Record<string, ChannelInput>;
  teams: Record<string, TeamInput>;
  sources: Record<string, Written<SourceInput>>;
  metrics: Record<string, MetricInput>;
  site: Written<SiteInput>;
}

const sourceKinds = ['interviews', 'diary', 'survey', 'analytics', 'support-tickets', 'reviews', 'usability'] as const;
const useCases = ['acquisition', 'sales', 'onboarding', 'service', 'retention', 'omnichannel'] as const;

/** Makes ids and headings that no earlier one has. */
function createUnique(make: () => string): () => string {
  const taken = new Set<string>();
  return () => {
    for (;;) {
      const made = make();
      const key = slug(made);
      if (taken.has(key)) continue;
      taken.add(key);
      return made;
    }
  };
}

/** Splits `total` steps into stages of two to four; of three to six in a map of more than forty. */
function stageSizes(random: Random, total: number): number[] {
  const [fewest, most] = total > 40 ? ([3, 6] as const) : ([2, 4] as const);
  const sizes: number[] = [];
  for (let left = total; left > 0; left -= sizes.at(-1) ?? left) {
    sizes.push(left <= most ? left : Math.min(between(random, fewest, most), left - fewest));
  }
  return sizes;
}

interface MapContext {
  random: Random;
  odds: Odds;
  title: string;
  stepCount: number;
  personas: string[];
  sources: string[];
  parent: string | null;
  child: string | null;
  /** Whether each step says how many are still with us. */
  countsLeavers: boolean;
}

function makeMap(context: MapContext): Written<JourneyMapInput> {
  const { random, odds, title, stepCount, personas, sources, parent, child, countsLeavers } = context;
  const stepTitle = createUnique(() => task(random));
  const route = shuffle(random, Object.keys(channels));
  const stages = stageSizes(random, stepCount);
  const oneWord = sample(random, stageNames, stages.length);
  // A long map has more stages than there are words for one.
  const longer = createUnique(() => capitalise(`${infinitive(random)} the ${noun(random)}`));
  let number = 0;
  let stillHere = 100;
  return {
    title,
    question: `Why do ${between(random, 2, 9)} in ten people ${infinitive(random)} the ${noun(random)} before they ${infinitive(random)} it?`,
    summary: sentence(random),
    useCase: pick(random, useCases),
    ...(parent === null ? {} : { parent }),
    personas,
    owner: pick(random, Object.keys(teams)),
    inScope: [`The way to the ${thing(random)}`],
    outOfScope: [`The ${thing(random)}`],
    status: 'validated',
    validated: { on: '2026-09-14', with: `${between(random, 6, 24)} customers`, method: 'interviews' },
    review: { last: '2026-09-20', every: '6 months' },
    sources: sample(random, sources, 2),
    stages: stages.map((size, index) => ({
      title: oneWord[index] ?? longer(),
      duration: `${between(random, 2, 9)} ${pick(random, ['days', 'weeks'])}`,
      goal: task(random),
      steps: Array.from({ length: size }, () => {
        number += 1;
        stillHere -= number === 1 ? 0 : between(random, 0, stepCount > 40 ? 1 : 6);
        return makeStep({
          random,
          odds,
          title: stepTitle(),
          personas,
          channel: route[(number - 1) % route.length] ?? 'website',
          sources,
          stillHere: countsLeavers ? Math.max(stillHere, 2) : null,
          zoom: number === 3 ? child : null,
        });
      }),
    })),
  };
}

/**
 * About 2 KB of plain Markdown: headings, paragraphs, lists, emphasis and one link. No component and no expression, so
 * that every peer that reads Markdown can be given the same bytes.
 */
function makeBody(random: Random, lastHeading: string, linked: { id: string; title: string }): string {
  return [
    paragraph(random, 200),
    `## What we saw in ${pick(random, names)}`,
    paragraph(random, 380),
    `- ${task(random)}\n- ${task(random)}: **${thing(random)}**\n- ${task(random)}`,
    `## Where the ${noun(random)} gets lost`,
    paragraph(random, 380),
    `### ${task(random)}`,
    paragraph(random, 160),
    `1. ${sentence(random)}\n2. ${sentence(random)}`,
    `## ${lastHeading}`,
    `${paragraph(random, 160)} See also [${linked.title}](/maps/${linked.id}/), where the *${noun(random)}* comes back.`,
  ].join('\n\n');
}

interface Head {
  id: string;
  title: string;
}

/** Ids that maps and insights may name. */
interface People {
  personas: string[];
  sources: string[];
}

/** Every tenth map has the nine after it below it, and opens up into the first of them. */
function makeOrdinaryMaps(random: Random, heads: readonly Head[], people: People): MapDocument[] {
  const lastHeading = createUnique(() => `What we do about the ${thing(random)} in ${pick(random, names)}`);
  return heads.map(({ id, title }, index) => {
    const isParent = index % 10 === 0;
    const heading = lastHeading();
    const linked = pick(random, heads);
    return {
      id,
      lastHeading: heading,
      fields: makeMap({
        random,
        odds: ordinary,
        title,
        stepCount: between(random, 12, 16),
        personas: sample(random, people.personas, chance(random, 0.3) ? 3 : 2),
        sources: sample(random, people.sources, 5),
        parent: isParent ? null : (heads[index - (index % 10)]?.id ?? null),
        child: isParent ? (heads[index + 1]?.id ?? null) : null,
        countsLeavers: chance(random, 0.5),
      }),
      body: makeBody(random, heading, linked),
    };
  });
}

function makeCellMap(random: Random, cells: number, head: Head, people: People): MapDocument {
  const fields = makeMap({
    random,
    odds: full,
    title: head.title,
    stepCount: stepsForCells(cells),
    personas: sample(random, people.personas, 3),
    sources: sample(random, people.sources, 5),
    parent: null,
    child: null,
    countsLeavers: true,
  });
  return {
    id: head.id,
    lastHeading: null,
    fields: thinOut(random, fields, cells),
    body: `${sentence(random)} ${sentence(random)}`,
  };
}

function makeInsights(random: Random, maps: readonly MapDocument[], people: People): Document<Written<InsightInput>>[] {
  const insightTitle = createUnique(() => sentence(random).slice(0, -1));
  return Array.from({ length: Math.max(6, Math.round(maps.length / 20)) }, (_, index) => {
    const title = insightTitle();
    const map = pick(random, maps);
    return {
      id: `insight-${index + 1}`,
      fields: {
        title,
        soWhat: sentence(random),
        kind: pick(random, ['pain', 'need', 'delight', 'opportunity', 'risk']),
        personas: [pick(random, people.personas)],
        channels: [pick(random, Object.keys(channels))],
        teams: [pick(random, Object.keys(teams))],
        at: [`${map.id}#${firstStepId(map.fields)}`],
        sources: [{ source: pick(random, people.sources), strength: 'strong' }],
        reach: between(random, 2, 80),
        impact: between(random, 1, 5),
        effort: between(random, 1, 5),
        published: `2026-0${between(random, 1, 9)}-15`,
      },
      body: paragraph(random, 500),
    };
  });
}

/**
 * A company's content folder in memory: `maps` maps of about 5 KB front matter and 2 KB body, and what they refer to.
 * The same options give the same corpus, on every machine and on every day.
 */
export function makeCorpus(options: CorpusOptions): Corpus {
  const random = mulberry32(options.seed);
  const count = 'cells' in options ? options.cells.length : options.maps;

  const personaTitle = createUnique(
    () => `${capitalise(pick(random, adjectives))} ${pick(random, ['buyer', 'owner', 'saver', 'traveller', 'parent'])}`,
  );
  const personaTitles = Array.from({ length: 12 }, personaTitle);
  const personaIds = personaTitles.map(slug);

  const sourceTitle = createUnique(() => `${capitalise(noun(random))} study, ${pick(random, names)}`);
  const sources: Record<string, Written<SourceInput>> = {};
  for (let index = 0; index < Math.min(60, Math.max(8, Math.ceil(count / 5))); index += 1) {
    const title = sourceTitle();
    const kind = pick(random, sourceKinds);
    sources[`${kind}-${index + 1}`] = {
      title,
      kind,
      on: `2026-0${between(random, 1, 9)}`,
      participants: between(random, 5, 900),
      owner: 'research',
      limits: sentence(random),
    };
  }

  const mapTitle = createUnique(() => `${task(random)} in ${pick(random, names)}`);
  const makeHead = (): Head => {
    const title = mapTitle();
    return { title, id: slug(title) };
  };
  const people: People = { personas: personaIds, sources: Object.keys(sources) };
  const maps =
    'cells' in options
      ? options.cells.map((cells) => makeCellMap(random, cells, makeHead(), people))
      : makeOrdinaryMaps(random, Array.from({ length: options.maps }, makeHead), people);
  const insights = 'cells' in options ? [] : makeInsights(random, maps, people);

  const personas = personaTitles.map((title, index): Document<Written<PersonaInput>> => ({
    id: personaIds[index] ?? slug(title),
    fields: {
      title,
      summary: sentence(random),
      quote: quote(random),
      goals: [task(random), task(random)],
      frustrations: [painText(random)],
      channels: sample(random, Object.keys(channels), 3),
      share: between(random, 2, 30),
      sources: [pick(random, Object.keys(sources))],
    },
    body: paragraph(random, 500),
  }));

  return { maps, insights, personas, channels, teams, sources, metrics, site };
}

function firstStepId(map: Written<JourneyMapInput>): string {
  const [stage] = [map.stages ?? []].flat();
  const [step] = [stage?.steps ?? []].flat();
  return slug(step?.title ?? '');
}

/** A document as a file: front matter between rules, small things on one line as authors write them; then the body. */
export function formatDocument(fields: object, body: string): string {
  const yaml = new YamlDocument(fields);
  visit(yaml, {
    Collection: (_, node) => {
      const isSmall = node.items.every((item) => !isCollection(isPair(item) ? item.value : item));
      if (isSmall && node !== yaml.contents) node.flow = true;
    },
  });
  return `---\n${yaml.toString({ lineWidth: 0, flowCollectionPadding: false })}---\n\n${body}\n`;
}

/** Makes a corpus and writes it as a content folder. Existing files of other names stay: give it an empty folder. */
export async function writeCorpus(folder: string, options: CorpusOptions): Promise<Corpus> {
  const corpus = makeCorpus(options);
  for (const collection of ['maps', 'insights', 'personas'] as const) {
    await mkdir(join(folder, collection), { recursive: true });
    for (const { id, fields, body } of corpus[collection]) {
      await writeFile(join(folder, collection, `${id}.mdx`), formatDocument(fields, body));
    }
  }
  for (const file of ['channels', 'teams', 'sources', 'metrics', 'site'] as const) {
    await writeFile(join(folder, `${file}.yaml`), stringify(corpus[file], { lineWidth: 0 }));
  }
  return corpus;
}
