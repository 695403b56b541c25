import { describe, expect, test } from 'vitest';
import { looseEnds } from '../../src/model/loose-ends.ts';
import { atlasOf, stagesOf } from '../build-content.ts';

type Options = Parameters<typeof atlasOf>[0];

const trip = { stages: stagesOf([{ title: 'Go', touchpoints: 'web', emotions: { ann: 1 } }]) };
/** The loose ends of one kind, by id. */
const ends = (kind: string, options: Options, inTexts: Parameters<typeof looseEnds>[1] = []) =>
  looseEnds(atlasOf({ maps: { trip }, ...options }), inTexts)
    .filter((end) => end.kind === kind)
    .map(({ id }) => id);

describe('looseEnds()', () => {
  test('tells of nothing while there is no map', () => {
    expect(looseEnds(atlasOf({}), [])).toEqual([]);
  });

  test('an insight hangs on a step it names, on a map that names it, or on a text', () => {
    const pain = stagesOf([{ title: 'Go', pains: { text: 'Slow', insight: 'painful' } }]);
    const insights = { placed: { at: 'trip#go' }, painful: {}, told: {}, loose: {} };
    expect(
      ends('insight-nowhere', { maps: { trip: { stages: pain } }, insights }, [{ to: 'insights', id: 'told' }]),
    ).toEqual(['loose']);
  });

  test('an action that answers an insight attaches the insight to no step', () => {
    expect(ends('insight-nowhere', { insights: { loose: {} }, actions: { do: { insights: 'loose' } } })).toEqual([
      'loose',
    ]);
  });

  test('an accepted insight needs an action, whichever of the two names the other; a new one may wait', () => {
    expect(
      ends('insight-without-action', {
        actions: { do: { insights: 'answered' } },
        insights: {
          waiting: { status: 'new' },
          declined: { status: 'declined' },
          loose: { status: 'accepted' },
          begun: { status: 'in-progress' },
          answered: { status: 'accepted' },
          answering: { status: 'accepted', actions: 'do' },
        },
      }),
    ).toEqual(['loose', 'begun']);
  });

  test('an action answers an insight, whichever of the two names the other', () => {
    expect(
      ends('action-without-insight', {
        insights: { one: { actions: 'named' } },
        actions: { naming: { insights: 'one' }, named: {}, loose: {} },
      }),
    ).toEqual(['loose']);
  });

  test('a story tells of an action', () => {
    expect(ends('story-without-action', { stories: { told: { actions: 'do' }, loose: {} } })).toEqual(['loose']);
  });

  test('a persona and a channel belong on a map, whatever else names them', () => {
    const options = {
      personas: { cem: { channels: 'phone' } },
      insights: { one: { personas: 'dee', channels: 'shop' } },
    };
    expect(ends('persona-nowhere', options)).toEqual(['cem', 'dee']);
    expect(ends('channel-unused', options)).toEqual(['phone', 'shop']);
  });

  test('sources, metrics, products and teams are used wherever anything names them', () => {
    const options: Options = {
      maps: { trip: { ...trip, owner: 'owners', product: 'sold', sources: 'talks' } },
      teams: { owners: {}, idle: {} },
      products: { sold: {}, shelved: {} },
      metrics: { calls: {}, unread: {} },
      actions: {
        do: { owner: 'owners', measure: { metric: 'calls', baseline: { value: 1, on: '2026-01' }, target: 0 } },
      },
    };
    expect(ends('source-unused', options)).toEqual(['diary', 'wall']);
    expect(ends('metric-unread', options)).toEqual(['left', 'unread']);
    expect(ends('product-unused', options)).toEqual(['shelved']);
    expect(ends('team-without-anything', options)).toEqual(['idle']);
  });
});
