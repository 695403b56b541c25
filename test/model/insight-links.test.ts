import { describe, expect, test } from 'vitest';
import {
  actionsOfInsight,
  linksOfStory,
  newestStories,
  relatedInsights,
  storiesOfAction,
  storiesOfInsight,
} from '../../src/model/insight-links.ts';
import { entryOf } from '../entry-of.ts';
import { atlasOf, stagesOf } from '../build-content.ts';

const atlas = atlasOf({
  maps: {
    trip: { stages: stagesOf([{ title: 'Wait' }, { title: 'Go' }]) },
    home: { stages: stagesOf([{ title: 'Arrive' }]) },
  },
  insights: {
    silence: { at: 'trip#wait', actions: 'date', personas: 'ann', channels: 'phone' },
    noise: { at: 'trip#wait' },
    dust: { at: 'trip#go', personas: 'ann', channels: 'phone' },
    heat: { at: 'trip#go' },
    taste: { at: 'home#arrive', personas: 'ann', channels: 'phone' },
    echo: { at: 'home#arrive', actions: 'date' },
  },
  actions: { date: {}, call: { insights: 'silence' }, sweep: { insights: 'dust' } },
  stories: {
    early: { actions: 'date', published: '2026-01-01' },
    late: { insights: 'silence', published: '2026-05-01' },
    swept: { actions: 'sweep', insights: 'dust', at: ['trip#go', 'home#arrive'] },
  },
});
const silence = entryOf(atlas.insights, 'silence');

describe('actionsOfInsight()', () => {
  test('finds those that either of the two names, those the insight names first', () => {
    expect(actionsOfInsight(atlas, silence).map(({ id }) => id)).toEqual(['date', 'call']);
  });
});

describe('the stories', () => {
  test('newestStories() has the newest first', () => {
    expect(newestStories([...atlas.stories.values()]).map(({ id }) => id)).toEqual(['late', 'early', 'swept']);
  });

  test('of an insight are those that began with it or with one of its actions', () => {
    expect(storiesOfInsight(atlas, silence).map(({ id }) => id)).toEqual(['late', 'early']);
  });

  test('of an action are those that it brought', () => {
    expect(storiesOfAction(atlas, 'sweep').map(({ id }) => id)).toEqual(['swept']);
  });

  test('lead to their actions, insights and steps', () => {
    const { actions, insights, places } = linksOfStory(atlas, entryOf(atlas.stories, 'swept'));
    expect(actions.map(({ id }) => id)).toEqual(['sweep']);
    expect(insights.map(({ id }) => id)).toEqual(['dust']);
    expect(places.map(({ map, steps }) => [map.id, steps.map(({ step }) => step.id)])).toEqual([
      ['trip', ['go']],
      ['home', ['arrive']],
    ]);
  });
});

describe('relatedInsights()', () => {
  test('puts what shares most first: a step and its map, a map with persona and channel, an action, a map alone', () => {
    expect(relatedInsights(atlas, silence, 9).map(({ id }) => id)).toEqual(['noise', 'dust', 'echo', 'heat']);
  });

  test('a persona and a channel alone relate nothing', () => {
    expect(relatedInsights(atlas, silence, 9).map(({ id }) => id)).not.toContain('taste');
  });

  test('gives no more than asked for', () => {
    expect(relatedInsights(atlas, silence, 2)).toHaveLength(2);
  });
});
