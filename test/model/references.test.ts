import { describe, expect, test } from 'vitest';
import { referencesOf, type Reference } from '../../src/model/references.ts';
import type { Entry } from '../../src/model/content.ts';
import { collections, fileOf, type CollectionFields, type CollectionName } from '../../src/schema/collections.ts';

/** An entry from what its author would write, through the real schema. */
function entryOf<Name extends CollectionName>(collection: Name, written: unknown): Entry<Name> {
  const fields: CollectionFields[Name] = collections[collection].schema.parse(written);
  return { collection, id: 'one', file: fileOf(collection, 'one'), fields, body: null };
}

const shown = ({ to, id, step, path, inKey }: Reference): string =>
  `${to} ${id}${step === null ? '' : `#${step}`} at ${path.join('.')}${inKey ? ' (key)' : ''}`;

describe('referencesOf()', () => {
  test('names every entry that the head of a map names', () => {
    const map = entryOf('maps', {
      title: 'A',
      futureOf: 'b',
      parent: 'c',
      product: 'loan',
      personas: ['p', 'q'],
      owner: 't',
      contributors: 'u',
      sources: ['s'],
    });
    expect(referencesOf(map).map(shown)).toEqual([
      'maps b at futureOf',
      'maps c at parent',
      'products loan at product.0',
      'personas p at personas.0',
      'personas q at personas.1',
      'teams t at owner',
      'teams u at contributors.0',
      'sources s at sources.0',
    ]);
  });

  test('names every entry that a step names', () => {
    const step = {
      title: 'B',
      thinking: [{ quote: 'x', persona: 'p', source: 's' }, 'y'],
      touchpoints: ['web', { channel: 'app', personas: 'p' }],
      emotions: { p: 1, q: { feeling: 'lost' } },
      pains: [{ text: 'x', personas: 'p', channels: 'web', insight: 'i', sources: 's' }],
      opportunities: [{ text: 'x', insight: 'i', personas: 'q', action: 'a' }],
      metrics: { metric: 'm', value: 1 },
      backstage: [
        { system: 'Desk', what: 'x' },
        { team: 't', what: 'y' },
      ],
      zoom: 'b',
      sources: 's',
    };
    const map = entryOf('maps', { title: 'A', stages: [{ title: 'S' }, { title: 'T', steps: step }] });
    const at = 'stages.1.steps.0';
    expect(referencesOf(map).map(shown)).toEqual([
      `personas p at ${at}.thinking.0.persona`,
      `sources s at ${at}.thinking.0.source`,
      `channels web at ${at}.touchpoints.0.channel`,
      `channels app at ${at}.touchpoints.1.channel`,
      `personas p at ${at}.touchpoints.1.personas.0`,
      `personas p at ${at}.emotions.p (key)`,
      `personas q at ${at}.emotions.q (key)`,
      `personas p at ${at}.pains.0.personas.0`,
      `channels web at ${at}.pains.0.channels.0`,
      `insights i at ${at}.pains.0.insight`,
      `sources s at ${at}.pains.0.sources.0`,
      `actions a at ${at}.opportunities.0.action`,
      `insights i at ${at}.opportunities.0.insight`,
      `personas q at ${at}.opportunities.0.personas.0`,
      `metrics m at ${at}.metrics.0.metric`,
      `teams t at ${at}.backstage.1.team`,
      `maps b at ${at}.zoom`,
      `sources s at ${at}.sources.0`,
    ]);
  });

  test('names steps with their maps', () => {
    const insight = entryOf('insights', {
      title: 'A',
      soWhat: 'B',
      kind: 'pain',
      published: '2026-01-01',
      personas: 'p',
      channels: 'web',
      teams: 't',
      at: ['b#step'],
      sources: ['s', { source: 'r', strength: 'weak' }],
      metrics: { metric: 'm', before: 1 },
      actions: ['a', 'e'],
    });
    expect(referencesOf(insight).map(shown)).toEqual([
      'personas p at personas.0',
      'channels web at channels.0',
      'teams t at teams.0',
      'maps b#step at at.0',
      'sources s at sources.0.source',
      'sources r at sources.1.source',
      'actions a at actions.0',
      'actions e at actions.1',
      'metrics m at metrics.0.metric',
    ]);
  });

  test('names every entry that an action names, its measure included', () => {
    const action = entryOf('actions', {
      title: 'A',
      owner: 't',
      contributors: 'u',
      insights: 'i',
      at: 'b#step',
      personas: 'p',
      channels: 'web',
      measure: { metric: 'm', at: 'b#other', baseline: { value: 1, on: '2026-01' }, target: 2 },
      sources: 's',
    });
    expect(referencesOf(action).map(shown)).toEqual([
      'teams t at owner',
      'teams u at contributors.0',
      'insights i at insights.0',
      'maps b#step at at.0',
      'personas p at personas.0',
      'channels web at channels.0',
      'metrics m at measure.metric',
      'maps b#other at measure.at',
      'sources s at sources.0',
    ]);
  });

  test.each<[CollectionName, unknown, string[]]>([
    [
      'personas',
      { title: 'A', summary: 'B', channels: 'web', sources: 's' },
      ['channels web at channels.0', 'sources s at sources.0'],
    ],
    ['channels', { title: 'A', owner: 't' }, ['teams t at owner']],
    ['products', { title: 'A', owner: 't' }, ['teams t at owner']],
    [
      'sources',
      { title: 'A', kind: 'diary', on: '2026-01', personas: 'p', owner: 't' },
      ['personas p at personas.0', 'teams t at owner'],
    ],
    ['teams', { title: 'A' }, []],
    ['metrics', { title: 'A' }, []],
    ['actions', { title: 'A', owner: 't' }, ['teams t at owner']],
  ])('names what an entry of %s names', (collection, written, expected) => {
    expect(referencesOf(entryOf(collection, written)).map(shown)).toEqual(expected);
  });
});
