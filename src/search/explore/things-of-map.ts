import type { Atlas, AtlasMap, AtlasStep } from '../../model/atlas.ts';
import { strengthOfSources } from '../../model/evidence-strength.ts';
import { routeOf, stepsOf, type StepFigures } from '../../model/figures.ts';
import type { DecisiveMoment } from '../../model/moments.ts';
import { severities } from '../../model/pain-words.ts';
import { teamsOf } from '../../model/teams-of.ts';
import { mapMoments } from '../../messages/messages.ts';
import type { Pain } from '../../schema/step.ts';
import type { Presence, Thing } from './thing.ts';

/** Who is at a step: the personas it concerns, or all of the map's when it names none. */
function peopleOfStep(map: AtlasMap, figures: StepFigures): Presence[] {
  const personas = figures.personas.length > 0 ? figures.personas : map.fields.personas;
  if (personas.length === 0) {
    return [{ persona: null, emotion: null, channels: figures.touchpoints.map(([channel]) => channel) }];
  }
  return personas.map((persona) => ({
    persona,
    emotion: figures.emotions[persona] ?? null,
    channels: routeOf(figures, persona),
  }));
}

/** Those of the people whom something names; all of them when it names nobody. */
function named(people: readonly Presence[], personas: readonly string[]): readonly Presence[] {
  return personas.length === 0
    ? people
    : people.filter(({ persona }) => persona !== null && personas.includes(persona));
}

/** Whom a pain hurts, on the channels it names or those they are on. */
function peopleOfPain(people: readonly Presence[], pain: Pain): Presence[] {
  return named(people, pain.personas).map((one) =>
    pain.channels.length === 0 ? one : { ...one, channels: pain.channels },
  );
}

/** Who says a quote. Nobody knows who, or how they felt, where its author does not say: then only where it was said. */
function peopleOfQuote(people: readonly Presence[], persona: string | null): readonly Presence[] {
  if (persona !== null) return named(people, [persona]);
  return [{ persona: null, emotion: null, channels: [...new Set(people.flatMap(({ channels }) => channels))] }];
}

function textOf(parts: readonly (string | null | undefined)[]): string {
  return [...new Set(parts.filter((part) => Boolean(part)))].join(' · ');
}

function textOfStep(atlas: Atlas, step: AtlasStep): string {
  return textOf([
    ...step.doing.flatMap(({ task, subtasks }) => [task, ...subtasks]),
    ...step.needs,
    ...step.touchpoints.map(({ what }) => what),
    ...Object.values(step.emotions).flatMap(({ feeling, note }) => [feeling, note]),
    ...step.backstage.flatMap(({ what, system }) => [what, system]),
    ...step.metrics.map(({ metric }) => atlas.metrics.get(metric)?.fields.title),
    ...Object.values(step.custom).map(String),
  ]);
}

/** What a step's moment is, in words: as its author marked it, and what the numbers of the map make of it. */
function momentKinds(step: AtlasStep, decisive: readonly DecisiveMoment[]): string[] {
  const found = decisive
    .filter((moment) => moment.step === step.id)
    .map(({ kind }) => mapMoments[kind === 'widest-gap' ? 'gap' : kind]);
  return step.moment === null ? found : [mapMoments[step.moment.kind], ...found];
}

/** A map with everything that stands on it: its steps, and of each its moment, quotes, pains and opportunities. */
export function thingsOfMap(atlas: Atlas, map: AtlasMap): Thing[] {
  const { fields } = map;
  const ofMap: Thing['traits'] = {
    stage: fields.stages.map(({ id }) => id),
    product: fields.product,
    team: teamsOf(fields),
    status: [fields.status],
    evidence: [
      strengthOfSources([...fields.sources, ...map.steps.flatMap((step) => step.evidenceSources)], atlas.sources),
    ],
    'use-case': [fields.useCase],
    state: [fields.state],
  };
  const figures = stepsOf(map.figures);
  const peopleOfMap: Presence[] = fields.personas.map((persona) => ({ persona, emotion: null, channels: [] }));
  const onSteps = map.steps.flatMap((step, index): Thing[] => {
    const ofStep = figures[index];
    if (ofStep === undefined) return [];
    const people = peopleOfStep(map, ofStep);
    peopleOfMap.push(...people);
    const strength = (sources: readonly string[]) =>
      strengthOfSources(
        [...sources, ...(step.assumption ? [] : step.sources)].filter((source) => source !== ''),
        atlas.sources,
        step.assumption,
      );
    const traits = (sources: readonly string[]): Thing['traits'] => ({
      ...ofMap,
      stage: [step.stage.id],
      team: [...new Set(step.backstage.flatMap(({ team }) => team ?? []))],
      evidence: [strength(sources)],
    });
    const base = {
      id: map.id,
      place: { map: map.id, stage: step.stage.id, step: step.id, stepTitle: step.title },
      date: null,
      also: [],
      kind: null,
      text: '',
    };
    const kinds = momentKinds(step, map.moments);
    const ownTraits = traits(step.evidenceSources);
    return [
      { ...base, type: 'step', title: step.title, text: textOfStep(atlas, step), traits: ownTraits, people },
      ...(kinds.length === 0
        ? []
        : [
            {
              ...base,
              type: 'moment' as const,
              title: step.moment?.title ?? step.title,
              text: step.moment?.why ?? '',
              kind: kinds.join(' · '),
              traits: ownTraits,
              people,
            },
          ]),
      ...step.thinking.map(({ quote, persona, source }): Thing => ({
        ...base,
        type: 'quote',
        title: quote,
        traits: traits(source === null ? [] : [source]),
        people: peopleOfQuote(people, persona),
      })),
      ...step.pains.map((pain): Thing => ({
        ...base,
        type: 'pain',
        title: pain.text,
        kind: severities[pain.severity] ?? null,
        traits: traits(pain.sources),
        people: peopleOfPain(people, pain),
      })),
      ...step.opportunities.map(({ text, personas }): Thing => ({
        ...base,
        type: 'opportunity',
        title: text,
        traits: ownTraits,
        people: named(people, personas),
      })),
    ];
  });
  const itself: Thing = {
    type: 'map',
    id: map.id,
    title: fields.title,
    also: fields.also,
    text: textOf([fields.question, fields.summary, ...fields.inScope]),
    kind: null,
    place: null,
    traits: ofMap,
    people: peopleOfMap,
    date: fields.review.last ?? fields.validated?.on ?? null,
  };
  return [itself, ...onSteps];
}
