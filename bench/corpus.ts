import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Document as YamlDocument, isCollection, isPair, stringify, visit } from 'yaml';
import type { ChannelInput } from '../src/schema/channel.ts';
import type { EmotionInput } from '../src/schema/emotion.ts';
import type { InsightInput } from '../src/schema/insight.ts';
import type { JourneyMapInput } from '../src/schema/journey-map.ts';
import type { MetricInput } from '../src/schema/metric.ts';
import type { PersonaInput } from '../src/schema/persona.ts';
import type { SiteInput } from '../src/schema/site.ts';
import { slug } from '../src/schema/slug.ts';
import type { SourceInput } from '../src/schema/source.ts';
import type { StepInput } from '../src/schema/step.ts';
import type { TeamInput } from '../src/schema/team.ts';
import type { TouchpointInput } from '../src/schema/touchpoint.ts';
import { capitalise, infinitive, noun, painText, paragraph, quote, sentence, task, thing } from './prose.ts';
import { between, chance, mulberry32, pick, sample, shuffle, type Random } from './random.ts';
import { adjectives, feelings, names, stageNames } from './vocabulary.ts';
import type { Written } from './written.ts';

export interface CorpusOptions {
  /** How many maps, 1 or more. */
  maps: number;
  seed: number;
  /** Steps of each map; about 14 when left out. */
  steps?: number;
}

/** One entry: its id, what stands in the front matter, and the Markdown below it. */
export interface Document<Fields> {
  id: string;
  fields: Fields;
  body: string;
}

export interface MapDocument extends Document<Written<JourneyMapInput>> {
  /** The body's last heading: in a page that holds the whole body, and in no other page. */
  lastHeading: string;
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

const channels: Record<string, ChannelInput> = {
  website: { title: 'Website', kind: 'digital', owner: 'digital' },
  'mobile-app': { title: 'Mobile app', kind: 'digital', owner: 'digital' },
  'contact-centre': { title: 'Contact centre', kind: 'human', owner: 'service' },
  branch: { title: 'Branch', kind: 'physical', owner: 'branches' },
  partner: { title: 'Partner', kind: 'human', owner: 'sales' },
  email: { title: 'Email', kind: 'digital', owner: 'service' },
  post: { title: 'Post', kind: 'paper', owner: 'operations' },
  'web-chat': { title: 'Web chat', kind: 'digital', owner: 'service' },
};

const teams: Record<string, TeamInput> = {
  digital: { title: 'Digital', summary: 'Answers for the website and the app.' },
  service: { title: 'Service', summary: 'Answers calls, letters and chats.' },
  branches: { title: 'Branches', summary: 'Answers for what happens face to face.' },
  sales: { title: 'Sales', summary: 'Answers for offers and partners.' },
  operations: { title: 'Operations', summary: 'Does what customers do not see.' },
  research: { title: 'Research', summary: 'Listens to customers.' },
};

const metrics: Record<string, MetricInput> = {
  'still-here': { title: 'Still with us', unit: '%', range: [0, 100], role: 'still-with-us' },
  contacts: { title: 'Contacts for each case', unit: 'contacts', better: 'down' },
  days: { title: 'Days to an answer', unit: 'days', better: 'down' },
  satisfaction: { title: 'Satisfaction', unit: '%', range: [0, 100] },
  'first-time-right': { title: 'Right the first time', unit: '%', range: [0, 100] },
};

const metricValues: Record<string, [lowest: number, highest: number]> = {
  contacts: [0, 4],
  days: [1, 21],
  satisfaction: [20, 95],
  'first-time-right': [30, 99],
};

const sourceKinds = ['interviews', 'diary', 'survey', 'analytics', 'support-tickets', 'reviews', 'usability'] as const;
const useCases = ['acquisition', 'sales', 'onboarding', 'service', 'retention', 'omnichannel'] as const;

/** Only the front matter's budget of about 5 KB decides how often each field is filled. */
const odds = {
  doing: 0.5,
  touchpointDetail: 0.4,
  secondTouchpoint: 0.12,
  needs: 0.15,
  quote: 0.18,
  emotion: 0.9,
  emotionWithDetail: 0.08,
  pain: 0.25,
  opportunity: 0.2,
  metric: 0.1,
  backstage: 0.08,
  assumption: 0.1,
};

function emotion(random: Random): Written<EmotionInput> {
  const value = between(random, -2, 2);
  if (!chance(random, odds.emotionWithDetail)) return value;
  return pick<() => Written<EmotionInput>>(random, [
    () => ({ feeling: pick(random, feelings) }),
    () => ({ value, feeling: pick(random, feelings) }),
    () => ({ from: value, to: between(random, -2, 2), feeling: pick(random, feelings) }),
  ])();
}

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

interface StepContext {
  random: Random;
  title: string;
  personas: string[];
  channel: string;
  sources: string[];
  stillHere: number | null;
  zoom: string | null;
}

function makeStep({ random, title, personas, channel, sources, stillHere, zoom }: StepContext): Written<StepInput> {
  const step: Written<StepInput> = { title };
  if (chance(random, odds.doing)) step.doing = [task(random)];
  if (chance(random, odds.needs)) step.needs = [`To ${infinitive(random)} the ${noun(random)}`];
  if (chance(random, odds.quote)) {
    step.thinking = [{ quote: quote(random), persona: pick(random, personas), source: pick(random, sources) }];
  }
  const touchpoints: Written<TouchpointInput>[] = [
    chance(random, odds.touchpointDetail) ? { channel, what: capitalise(thing(random)) } : channel,
  ];
  if (chance(random, odds.secondTouchpoint)) {
    const other = pick(
      random,
      Object.keys(channels).filter((id) => id !== channel),
    );
    touchpoints.push({ channel: other, what: capitalise(noun(random)), personas: [pick(random, personas)] });
  }
  step.touchpoints = touchpoints;
  const felt = personas.filter(() => chance(random, odds.emotion)).map((id) => [id, emotion(random)] as const);
  if (felt.length > 0) step.emotions = Object.fromEntries(felt);
  if (chance(random, odds.pain)) step.pains = [{ text: painText(random), severity: between(random, 1, 3) }];
  if (chance(random, odds.opportunity)) step.opportunities = [task(random)];
  const readings = stillHere === null ? [] : [{ metric: 'still-here', value: stillHere }];
  if (chance(random, odds.metric)) {
    const metric = pick(random, Object.keys(metricValues));
    const [lowest, highest] = metricValues[metric] ?? [0, 1];
    readings.push({ metric, value: between(random, lowest, highest) });
  }
  if (readings.length > 0) step.metrics = readings;
  if (chance(random, odds.backstage)) {
    step.backstage = [{ team: pick(random, Object.keys(teams)), what: task(random) }];
  }
  if (zoom !== null) step.zoom = zoom;
  if (chance(random, odds.assumption)) step.assumption = true;
  else step.sources = sample(random, sources, chance(random, 0.2) ? 2 : 1);
  return step;
}

/** Splits `total` steps into stages of two to four. */
function stageSizes(random: Random, total: number): number[] {
  const sizes: number[] = [];
  for (let left = total; left > 0; left -= sizes.at(-1) ?? left) {
    sizes.push(left <= 4 ? left : Math.min(between(random, 2, 4), left - 2));
  }
  return sizes;
}

interface MapContext {
  random: Random;
  title: string;
  stepCount: number;
  personas: string[];
  sources: string[];
  parent: string | null;
  child: string | null;
}

function makeMap({ random, title, stepCount, personas, sources, parent, child }: MapContext): Written<JourneyMapInput> {
  const stepTitle = createUnique(() => task(random));
  const route = shuffle(random, Object.keys(channels));
  const measured = chance(random, 0.5);
  const stages = stageSizes(random, stepCount);
  const stageTitles = sample(random, stageNames, stages.length);
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
      title: stageTitles[index] ?? `Part ${index + 1}`,
      duration: `${between(random, 2, 9)} ${pick(random, ['days', 'weeks'])}`,
      goal: task(random),
      steps: Array.from({ length: size }, () => {
        number += 1;
        stillHere -= number === 1 ? 0 : between(random, 0, 6);
        return makeStep({
          random,
          title: stepTitle(),
          personas,
          channel: route[(number - 1) % route.length] ?? 'website',
          sources,
          stillHere: measured ? Math.max(stillHere, 2) : null,
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

/**
 * A company's content folder in memory: `maps` maps of about 5 KB front matter and 2 KB body, and what they refer to.
 * The same options give the same corpus, on every machine and on every day.
 */
export function makeCorpus({ maps: count, seed, steps }: CorpusOptions): Corpus {
  const random = mulberry32(seed);

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
  const heads = Array.from({ length: count }, () => {
    const title = mapTitle();
    return { title, id: slug(title) };
  });
  const lastHeading = createUnique(() => `What we do about the ${thing(random)} in ${pick(random, names)}`);

  // Every tenth map has the nine after it below it, and opens up into the first of them.
  const maps = heads.map(({ id, title }, index): MapDocument => {
    const isParent = index % 10 === 0;
    const heading = lastHeading();
    const linked = pick(random, heads);
    return {
      id,
      lastHeading: heading,
      fields: makeMap({
        random,
        title,
        stepCount: steps ?? between(random, 12, 16),
        personas: sample(random, personaIds, chance(random, 0.3) ? 3 : 2),
        sources: sample(random, Object.keys(sources), 5),
        parent: isParent ? null : (heads[index - (index % 10)]?.id ?? null),
        child: isParent ? (heads[index + 1]?.id ?? null) : null,
      }),
      body: makeBody(random, heading, linked),
    };
  });

  const insightTitle = createUnique(() => sentence(random).slice(0, -1));
  const insights = Array.from(
    { length: Math.max(6, Math.round(count / 20)) },
    (_, index): Document<Written<InsightInput>> => {
      const title = insightTitle();
      const map = pick(random, maps);
      return {
        id: `insight-${index + 1}`,
        fields: {
          title,
          soWhat: sentence(random),
          kind: pick(random, ['pain', 'need', 'delight', 'opportunity', 'risk']),
          personas: [pick(random, personaIds)],
          channels: [pick(random, Object.keys(channels))],
          teams: [pick(random, Object.keys(teams))],
          at: [`${map.id}#${firstStepId(map.fields)}`],
          sources: [{ source: pick(random, Object.keys(sources)), strength: 'strong' }],
          reach: between(random, 2, 80),
          impact: between(random, 1, 5),
          effort: between(random, 1, 5),
          published: `2026-0${between(random, 1, 9)}-15`,
        },
        body: paragraph(random, 500),
      };
    },
  );

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

  const site: Written<SiteInput> = {
    title: 'Bench',
    description: 'A generated company: its maps are made of words, not of research.',
    // A generated map must be judged alike on every day, and a thousand warnings about its assumptions help nobody.
    review: { every: '6 months', overdue: 'off' },
    evidence: { missing: 'off' },
  };

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
