import type { Atlas, AtlasMap, AtlasStep } from '../model/atlas.ts';
import { readingsOf } from '../model/readings.ts';

/** Changes when a program that reads the file has to; further fields are no such change. */
const version = 1;

/** A step, field by field: what the model has for its own use is not promised to others. */
function stepValue(step: AtlasStep, stillWithUs: string | null) {
  const { zoom, sources, assumption, custom, evidence } = step;
  return {
    id: step.id,
    was: step.was,
    number: step.number,
    title: step.title,
    doing: step.doing.map(({ task, subtasks }) => ({ task, subtasks })),
    needs: step.needs,
    thinking: step.thinking.map(({ quote, persona, source }) => ({ quote, persona, source })),
    touchpoints: step.touchpoints.map(({ channel, what, personas }) => ({ channel, what: what ?? null, personas })),
    emotions: Object.fromEntries(
      Object.entries(step.emotions).map(([persona, { from, to, feeling, note, original }]) => [
        persona,
        { from, to, feeling, note, original },
      ]),
    ),
    pains: step.pains.map(({ text, severity, personas, channels, insight, sources: behind }) => {
      return { text, severity, personas, channels, insight, sources: behind };
    }),
    opportunities: step.opportunities.map(({ text, action, insight, personas }) => {
      return { text, action, insight, personas };
    }),
    metrics: readingsOf(step).map(({ metric, value, on, target, series }) => ({ metric, value, on, target, series })),
    stillWithUs: readingsOf(step).find(({ metric }) => metric === stillWithUs)?.value ?? null,
    backstage: step.backstage.map(({ team, system, what, visible }) => ({ team, system, what, visible })),
    moment: step.moment === null ? null : { kind: step.moment.kind, title: step.moment.title, why: step.moment.why },
    zoom,
    sources,
    assumption,
    custom,
    evidence: { claims: evidence.claims, supported: evidence.supported, admitted: evidence.admitted },
  };
}

function mapValue(atlas: Atlas, map: AtlasMap, address: string) {
  const { fields, evidence } = map;
  const team = (id: string) => ({ id, title: atlas.teams.get(id)?.fields.title ?? id });
  const steps = new Map(map.steps.map((step) => [step.id, step]));
  const measured = [...new Set(map.steps.flatMap(({ metrics }) => metrics.map(({ metric }) => metric)))];
  // Those of the map first, then those that only a quote or a pain names.
  const cited = [
    ...new Set([
      ...fields.sources,
      ...map.steps.flatMap(({ sources, thinking, pains }) => [
        ...sources,
        ...thinking.flatMap(({ source }) => source ?? []),
        ...pains.flatMap((pain) => pain.sources),
      ]),
    ]),
  ];
  return {
    version,
    id: map.id,
    address,
    language: atlas.site.language,
    title: fields.title,
    also: fields.also,
    question: fields.question,
    summary: fields.summary,
    state: fields.state,
    status: fields.status,
    useCase: fields.useCase,
    audience: fields.audience,
    parent: fields.parent,
    futureOf: fields.futureOf,
    products: fields.product.map((id) => ({ id, title: atlas.products.get(id)?.fields.title ?? id })),
    personas: fields.personas.map((id) => ({ id, title: atlas.personas.get(id)?.fields.title ?? id })),
    owner: fields.owner === null ? null : team(fields.owner),
    sponsor: fields.sponsor,
    contributors: fields.contributors.map(team),
    inScope: fields.inScope,
    outOfScope: fields.outOfScope,
    validated:
      fields.validated === null
        ? null
        : { on: fields.validated.on, with: fields.validated.with, method: fields.validated.method },
    review: {
      last: fields.review.last,
      everyMonths: fields.review.everyMonths,
      next: fields.status === 'retired' ? null : map.nextReview,
    },
    evidence: { claims: evidence.claims, supported: evidence.supported, admitted: evidence.admitted },
    moments: map.moments.map(({ kind, step, personas, levels }) => ({ kind, step, personas, levels })),
    channels: map.figures.channels.map((id) => {
      const channel = atlas.channels.get(id)?.fields;
      return { id, title: channel?.title ?? id, kind: channel?.kind ?? null };
    }),
    metrics: measured.map((id) => {
      const metric = atlas.metrics.get(id)?.fields;
      return { id, title: metric?.title ?? id, unit: metric?.unit ?? null, better: metric?.better ?? null };
    }),
    sources: cited.map((id) => {
      const source = atlas.sources.get(id)?.fields;
      return { id, title: source?.title ?? id, kind: source?.kind ?? null, on: source?.on ?? null };
    }),
    stages: fields.stages.map(({ id, title, duration, goal, steps: own }) => ({
      id,
      title,
      duration,
      goal,
      steps: own.flatMap((step) => {
        const joined = steps.get(step.id);
        return joined === undefined ? [] : stepValue(joined, map.stillWithUs);
      }),
    })),
  };
}

/**
 * A map for programs, as `docs/exports.md` describes it: every field, no shorthand, keys always there and in the same
 * order, null and empty lists for what is not known. A `<` is escaped, so that the text may stand in a `<script>`.
 */
export function mapJson(atlas: Atlas, map: AtlasMap, address: string): string {
  return `${JSON.stringify(mapValue(atlas, map, address), null, 2).replaceAll('<', String.raw`\u003c`)}\n`;
}
