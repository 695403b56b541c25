import { describe, expect, test } from 'vitest';
import { insightsOfMap, insightsToDo, placesOf, rankedInsights } from '../../src/model/places.ts';
import { atlasOf, stagesOf } from '../build-content.ts';

const atlas = atlasOf({
  maps: {
    trip: {
      stages: stagesOf([
        { title: 'Look', touchpoints: 'web', emotions: { ann: 1 } },
        { title: 'Ask', touchpoints: 'phone', pains: { text: 'Slow', insight: 'slow-answers' } },
        { title: 'Buy', thinking: { quote: 'At last.', persona: 'ann' } },
      ]),
    },
    other: { personas: ['bob'], stages: stagesOf([{ title: 'Rest' }]) },
  },
  insights: {
    'slow-answers': { reach: 10, impact: 2, effort: 2, at: 'trip#look' },
    'quick-wins': { reach: 50, impact: 5, effort: 1, at: 'other#rest' },
    unknown: {},
  },
  actions: { hurry: { at: ['trip#buy', 'other#rest'] } },
});
const places = (collection: 'personas' | 'channels' | 'insights' | 'actions', id: string) =>
  placesOf(atlas, collection, id).map(({ map, steps }) => [map.id, ...steps.map(({ step }) => step.id)]);

describe('placesOf()', () => {
  test('gives every step of every map that names a persona, in order', () => {
    expect(places('personas', 'ann')).toEqual([['trip', 'look', 'buy']]);
  });

  test('a map that names a persona only as a whole has no steps', () => {
    expect(places('personas', 'bob')).toEqual([['trip'], ['other']]);
  });

  test('gives the steps on a channel', () => {
    expect(places('channels', 'phone')).toEqual([['trip', 'ask']]);
    expect(places('channels', 'shop')).toEqual([]);
  });

  test('gives the steps an insight names and those that name it', () => {
    expect(places('insights', 'slow-answers')).toEqual([['trip', 'look', 'ask']]);
  });

  test('gives the steps an action names', () => {
    expect(places('actions', 'hurry')).toEqual([
      ['trip', 'buy'],
      ['other', 'rest'],
    ]);
  });
});

describe('rankedInsights()', () => {
  test('puts the highest score first and the unscored last', () => {
    expect(rankedInsights(atlas).map(({ id }) => id)).toEqual(['quick-wins', 'slow-answers', 'unknown']);
  });
});

describe('insightsToDo()', () => {
  const score = { reach: 50, impact: 5, effort: 1 };
  const mixed = atlasOf({
    insights: {
      best: { ...score, status: 'resolved' },
      kept: { ...score, kind: 'delight' },
      refused: { ...score, status: 'declined' },
      small: { reach: 1, impact: 1, effort: 5 },
      unscored: {},
    },
  });

  test('leaves out what is resolved, declined or to be kept, however high its score', () => {
    expect(insightsToDo(mixed).map(({ id }) => id)).toEqual(['small', 'unscored']);
  });

  test('is the beginning of the ranking of all', () => {
    expect(rankedInsights(mixed).map(({ id }) => id)).toEqual(['small', 'unscored', 'best', 'kept', 'refused']);
  });
});

describe('insightsOfMap()', () => {
  test('gives those that happen in it or are linked from it', () => {
    expect(insightsOfMap(atlas, 'trip').map(({ id }) => id)).toEqual(['slow-answers']);
    expect(insightsOfMap(atlas, 'other').map(({ id }) => id)).toEqual(['quick-wins']);
  });
});
