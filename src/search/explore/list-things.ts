import { personas as words } from '../../messages/messages.ts';
import type { Atlas } from '../../model/atlas.ts';
import { strengthOfInsight, strengthOfSources } from '../../model/evidence-strength.ts';
import { coursesOf, lowestOfAll } from '../../model/persona-moments.ts';
import { rankedInsights } from '../../model/places.ts';
import { teamsOf } from '../../model/teams-of.ts';
import { signed } from '../../model/words.ts';
import { thingTypes } from './facet-names.ts';
import { noTraits, type Presence, type Thing } from './thing.ts';
import { thingsOfMap } from './things-of-map.ts';

/** Each persona with all the channels; the channels alone where no persona is named. How they feel is not said. */
function presence(personas: readonly string[], channels: readonly string[]): Presence[] {
  if (personas.length > 0) return personas.map((persona) => ({ persona, emotion: null, channels }));
  return channels.length > 0 ? [{ persona: null, emotion: null, channels }] : [];
}

function owned(owner: string | null): string[] {
  return owner === null ? [] : [owner];
}

function textOf(...parts: readonly (string | null)[]): string {
  return parts.filter((part) => part !== null && part !== '').join(' · ');
}

/**
 * What the page of a persona tells first: how low they get. Nothing where no map knows how they feel. The words of the
 * step are left out: by those the step is looked for.
 */
function lowestInWords(atlas: Atlas, persona: string): string {
  const moment = lowestOfAll(coursesOf(atlas, persona), persona);
  return moment === null ? '' : `${words.lowestOfAll}: ${signed(moment.level)}`;
}

/** What the steps that an entry names lend it: their stages, and the products, use cases and states of their maps. */
function traitsAt(
  atlas: Atlas,
  at: readonly string[],
): Pick<Thing['traits'], 'stage' | 'product' | 'use-case' | 'state'> {
  const places = at.flatMap((place) => {
    const [id = '', stepId] = place.split('#');
    const map = atlas.maps.get(id);
    const step = map?.steps.find((one) => one.id === stepId);
    return map === undefined || step === undefined ? [] : [{ fields: map.fields, step }];
  });
  const each = (values: readonly string[]) => [...new Set(values)];
  return {
    stage: each(places.map(({ step }) => step.stage.id)),
    product: each(places.flatMap(({ fields }) => fields.product)),
    'use-case': each(places.map(({ fields }) => fields.useCase)),
    state: each(places.map(({ fields }) => fields.state)),
  };
}

function thingsOfEntries(atlas: Atlas): Thing[] {
  const entry = (thing: Pick<Thing, 'type' | 'id' | 'title' | 'text'> & Partial<Thing>): Thing => ({
    also: [],
    kind: null,
    place: null,
    traits: noTraits,
    people: [],
    date: null,
    ...thing,
  });
  return [
    ...rankedInsights(atlas).map(({ id, fields, score }) =>
      entry({
        type: 'insight',
        id,
        title: fields.title,
        text: fields.soWhat,
        traits: {
          ...traitsAt(atlas, fields.at),
          team: fields.teams,
          status: [fields.status],
          evidence: [strengthOfInsight({ fields, score })],
        },
        people: presence(fields.personas, fields.channels),
        date: fields.published,
      }),
    ),
    ...[...atlas.actions.values()].map(({ id, fields }) =>
      entry({
        type: 'action',
        id,
        title: fields.title,
        text: textOf(fields.summary),
        traits: {
          ...traitsAt(atlas, fields.at),
          team: teamsOf(fields),
          status: [fields.status],
          evidence: [strengthOfSources(fields.sources, atlas.sources)],
        },
        people: presence(fields.personas, fields.channels),
        date: fields.done ?? fields.started,
      }),
    ),
    ...[...atlas.stories.values()].map(({ id, fields }) =>
      entry({
        type: 'story',
        id,
        title: fields.title,
        text: fields.summary,
        traits: {
          ...traitsAt(atlas, fields.at),
          team: owned(fields.owner),
          status: [],
          evidence: [strengthOfSources(fields.sources, atlas.sources)],
        },
        people: presence(fields.personas, fields.channels),
        date: fields.published,
      }),
    ),
    ...[...atlas.personas.values()].map(({ id, fields }) =>
      entry({
        type: 'persona',
        id,
        title: fields.title,
        also: fields.also,
        text: textOf(fields.summary, fields.quote, ...fields.goals, ...fields.frustrations, lowestInWords(atlas, id)),
        traits: { ...noTraits, evidence: [strengthOfSources(fields.sources, atlas.sources)] },
        people: presence([id], fields.channels),
      }),
    ),
    ...[...atlas.channels.values()].map(({ id, fields }) =>
      entry({
        type: 'channel',
        id,
        title: fields.title,
        also: fields.also,
        text: textOf(fields.summary),
        traits: { ...noTraits, team: owned(fields.owner) },
        people: presence([], [id]),
      }),
    ),
    ...[...atlas.teams.values()].map(({ id, fields }) =>
      entry({
        type: 'team',
        id,
        title: fields.title,
        text: textOf(fields.summary),
        traits: { ...noTraits, team: [id] },
      }),
    ),
    ...[...atlas.metrics.values()].map(({ id, fields }) =>
      entry({ type: 'metric', id, title: fields.title, also: fields.also, text: textOf(fields.summary) }),
    ),
    ...[...atlas.glossary.values()].map(({ id, fields }) =>
      entry({
        type: 'term',
        id,
        title: fields.title,
        also: fields.also,
        text: textOf(fields.meaning, fields.example),
      }),
    ),
    ...[...atlas.paths.values()].map(({ id, fields }) =>
      entry({
        type: 'path',
        id,
        title: fields.title,
        text: textOf(fields.summary, fields.for, ...fields.stops.flatMap(({ title, text }) => [title, text])),
        traits: { ...noTraits, team: owned(fields.owner) },
      }),
    ),
  ];
}

/** Everything that can be found: type by type, and in a type in the order of the site; insights by their score. */
export function listThings(atlas: Atlas): Thing[] {
  const things = [...[...atlas.maps.values()].flatMap((map) => thingsOfMap(atlas, map)), ...thingsOfEntries(atlas)];
  return thingTypes.flatMap((type) => things.filter((thing) => thing.type === type));
}
