import type { Measure } from '../schema/action.ts';
import type { CollectionName } from '../schema/collections.ts';
import type { Step } from '../schema/journey-map.ts';
import type { Entry } from './content.ts';

/** One entry naming another in its fields. */
export interface Reference {
  to: CollectionName;
  id: string;
  /** The step of the map `id` that is meant; null when the entry as a whole is. */
  step: string | null;
  /** Where it is named, in the fields of the entry. */
  path: (string | number)[];
  /** Whether the last part of the path is itself the name: the personas under `emotions` are keys. */
  inKey: boolean;
}

type Path = Reference['path'];

function one(to: CollectionName, id: string | null, path: Path): Reference[] {
  return id === null ? [] : [{ to, id, step: null, path, inKey: false }];
}

function many(to: CollectionName, ids: readonly string[], path: Path): Reference[] {
  return ids.flatMap((id, index) => one(to, id, [...path, index]));
}

/** `map#step`, a form that the schema guarantees. */
function stepReference(ref: string, path: Path): Reference {
  const [map = '', step = ''] = ref.split('#');
  return { to: 'maps', id: map, step, path, inKey: false };
}

function ofStep(step: Step, at: Path): Reference[] {
  return [
    ...step.thinking.flatMap(({ persona, source }, index) => [
      ...one('personas', persona, [...at, 'thinking', index, 'persona']),
      ...one('sources', source, [...at, 'thinking', index, 'source']),
    ]),
    ...step.touchpoints.flatMap(({ channel, personas }, index) => [
      ...one('channels', channel, [...at, 'touchpoints', index, 'channel']),
      ...many('personas', personas, [...at, 'touchpoints', index, 'personas']),
    ]),
    ...Object.keys(step.emotions).map((id): Reference => {
      return { to: 'personas', id, step: null, path: [...at, 'emotions', id], inKey: true };
    }),
    ...step.pains.flatMap(({ personas, channels, insight, sources }, index) => [
      ...many('personas', personas, [...at, 'pains', index, 'personas']),
      ...many('channels', channels, [...at, 'pains', index, 'channels']),
      ...one('insights', insight, [...at, 'pains', index, 'insight']),
      ...many('sources', sources, [...at, 'pains', index, 'sources']),
    ]),
    ...step.opportunities.flatMap(({ action, insight, personas }, index) => [
      ...one('actions', action, [...at, 'opportunities', index, 'action']),
      ...one('insights', insight, [...at, 'opportunities', index, 'insight']),
      ...many('personas', personas, [...at, 'opportunities', index, 'personas']),
    ]),
    ...step.metrics.flatMap(({ metric }, index) => one('metrics', metric, [...at, 'metrics', index, 'metric'])),
    ...step.backstage.flatMap(({ team }, index) => one('teams', team, [...at, 'backstage', index, 'team'])),
    ...one('maps', step.zoom, [...at, 'zoom']),
    ...many('sources', step.sources, [...at, 'sources']),
  ];
}

function ofMeasure({ metric, at }: Measure): Reference[] {
  return [
    ...one('metrics', metric, ['measure', 'metric']),
    ...(at === null ? [] : [stepReference(at, ['measure', 'at'])]),
  ];
}

const readers: { [Name in CollectionName]: (fields: Entry<Name>['fields']) => Reference[] } = {
  maps: (map) => [
    ...one('maps', map.futureOf, ['futureOf']),
    ...one('maps', map.parent, ['parent']),
    ...many('products', map.product, ['product']),
    ...many('personas', map.personas, ['personas']),
    ...one('teams', map.owner, ['owner']),
    ...many('teams', map.contributors, ['contributors']),
    ...many('sources', map.sources, ['sources']),
    ...map.stages.flatMap((stage, stageIndex) =>
      stage.steps.flatMap((step, stepIndex) => ofStep(step, ['stages', stageIndex, 'steps', stepIndex])),
    ),
  ],
  insights: (insight) => [
    ...many('personas', insight.personas, ['personas']),
    ...many('channels', insight.channels, ['channels']),
    ...many('teams', insight.teams, ['teams']),
    ...insight.at.map((ref, index) => stepReference(ref, ['at', index])),
    ...insight.sources.flatMap(({ source }, index) => one('sources', source, ['sources', index, 'source'])),
    ...many('actions', insight.actions, ['actions']),
    ...insight.metrics.flatMap(({ metric }, index) => one('metrics', metric, ['metrics', index, 'metric'])),
  ],
  personas: (persona) => [
    ...many('channels', persona.channels, ['channels']),
    ...many('sources', persona.sources, ['sources']),
  ],
  stories: (story) => [
    ...many('actions', story.actions, ['actions']),
    ...many('insights', story.insights, ['insights']),
    ...story.at.map((ref, index) => stepReference(ref, ['at', index])),
    ...many('personas', story.personas, ['personas']),
    ...many('channels', story.channels, ['channels']),
    ...one('teams', story.owner, ['owner']),
    ...story.metrics.flatMap(({ metric, at }, index) => [
      ...one('metrics', metric, ['metrics', index, 'metric']),
      ...(at === null ? [] : [stepReference(at, ['metrics', index, 'at'])]),
    ]),
    ...many('sources', story.sources, ['sources']),
  ],
  paths: (path) => [
    ...one('teams', path.owner, ['owner']),
    ...path.stops.flatMap((stop, index) => [
      ...(stop.moment === null ? [] : [stepReference(stop.moment, ['stops', index, 'moment'])]),
      ...one('maps', stop.map, ['stops', index, 'map']),
      ...one('personas', stop.persona, ['stops', index, 'persona']),
      ...one('insights', stop.insight, ['stops', index, 'insight']),
      ...one('stories', stop.story, ['stops', index, 'story']),
      ...one('glossary', stop.term, ['stops', index, 'term']),
    ]),
    ...one('paths', path.next, ['next']),
  ],
  channels: (channel) => one('teams', channel.owner, ['owner']),
  teams: () => [],
  products: (product) => one('teams', product.owner, ['owner']),
  sources: (source) => [...many('personas', source.personas, ['personas']), ...one('teams', source.owner, ['owner'])],
  metrics: () => [],
  actions: (action) => [
    ...one('teams', action.owner, ['owner']),
    ...many('teams', action.contributors, ['contributors']),
    ...many('insights', action.insights, ['insights']),
    ...action.at.map((ref, index) => stepReference(ref, ['at', index])),
    ...many('personas', action.personas, ['personas']),
    ...many('channels', action.channels, ['channels']),
    ...(action.measure === null ? [] : ofMeasure(action.measure)),
    ...many('sources', action.sources, ['sources']),
  ],
  glossary: (term) => many('glossary', term.see, ['see']),
};

/**
 * Every reference of an entry’s fields to another entry, in the order of the fields in the schema. References to
 * audiences are left out; those of a body are in its components.
 */
export function referencesOf<Name extends CollectionName>(entry: Entry<Name>): Reference[] {
  return readers[entry.collection](entry.fields);
}
