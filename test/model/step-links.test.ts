import { describe, expect, test } from 'vitest';
import { stepLinks } from '../../src/model/step-links.ts';
import { atlasOf, stagesOf } from '../build-content.ts';

const atlas = atlasOf({
  maps: {
    trip: {
      stages: stagesOf([
        { title: 'Look', zoom: 'other' },
        {
          title: 'Ask',
          pains: [
            { text: 'Slow', insight: 'slow-answers' },
            { text: 'Slower', insight: 'slow-answers' },
          ],
          opportunities: { text: 'Hurry', insight: 'unscored', action: 'hurry' },
        },
        { title: 'Buy' },
      ]),
    },
    other: { stages: stagesOf([{ title: 'Look' }]) },
  },
  insights: {
    'slow-answers': { reach: 10, impact: 2, effort: 2, at: 'trip#ask' },
    unscored: {},
    'quick-wins': { reach: 50, impact: 5, effort: 1, at: ['other#look', 'trip#ask'] },
  },
  actions: { hurry: { title: 'Hurry up', owner: 'shop', at: 'trip#buy' } },
});
const links = (step: string) => {
  const map = atlas.maps.get('trip')!;
  const { insights, actions } = stepLinks(
    atlas,
    map,
    map.steps.find(({ id }) => id === step)!,
  );
  return [insights.map(({ id }) => id), actions.map(({ id }) => id)];
};

describe('stepLinks()', () => {
  test('gives the insights that the step names and those that name it, each once, the highest score first', () => {
    expect(links('ask')).toEqual([['quick-wins', 'slow-answers', 'unscored'], ['hurry']]);
  });

  test('gives the actions that name the step, too', () => {
    expect(links('buy')).toEqual([[], ['hurry']]);
  });

  test('gives nothing of a step of the same name elsewhere', () => {
    expect(links('look')).toEqual([[], []]);
  });
});
