import { describe, expect, test } from 'vitest';
import { plottedInsights, rankBy, type Rankable } from '../../src/model/ranking.ts';
import { rankedInsights } from '../../src/model/places.ts';
import { atlasOf } from '../build-content.ts';

const even = { reach: 1, impact: 1, confidence: 1, effort: 1 };
const insight = (id: string, numbers: Partial<Rankable>): Rankable => ({
  id,
  published: '2026-01-01',
  reach: 10,
  impact: 3,
  effort: 3,
  confidence: 'high',
  ...numbers,
});
const order = (insights: Rankable[], weights = even) => rankBy(insights, weights).map(({ id }) => id);

describe('rankBy()', () => {
  const wide = insight('wide', { reach: 80, effort: 5 });
  const easy = insight('easy', { reach: 20, effort: 1 });

  test('puts the highest score first, and counts from 1', () => {
    expect(rankBy([wide, easy], even)).toEqual([
      { id: 'easy', rank: 1, score: 60 },
      { id: 'wide', rank: 2, score: 48 },
    ]);
  });

  test('a number with a weight of 0 does not count', () => {
    expect(order([wide, easy], { ...even, effort: 0 })).toEqual(['wide', 'easy']);
  });

  test('puts the newer of two alike first, and otherwise keeps the order given', () => {
    const newer = insight('newer', { published: '2026-02-01' });
    expect(order([insight('b', {}), insight('a', {}), newer])).toEqual(['newer', 'b', 'a']);
  });

  test('puts what has no score last, after a score of 0', () => {
    expect(order([insight('unknown', { effort: null }), insight('nobody', { reach: 0 })])).toEqual([
      'nobody',
      'unknown',
    ]);
  });

  test('agrees with the ranking of the site', () => {
    const atlas = atlasOf({
      site: { score: { reach: 0.5, impact: 2 } },
      insights: {
        a: { reach: 90, impact: 2, effort: 2 },
        b: { reach: 10, impact: 5, effort: 2 },
        c: {},
        d: { published: '2026-03-01' },
      },
    });
    const rankable = [...atlas.insights.values()].map(({ id, score, fields: { published } }) => ({
      ...score,
      id,
      published,
    }));
    expect(order(rankable, atlas.site.score)).toEqual(rankedInsights(atlas).map(({ id }) => id));
  });
});

describe('plottedInsights()', () => {
  test('leaves out what has no rating of impact or effort, and keeps the ranks of the list', () => {
    const atlas = atlasOf({
      insights: { first: { reach: 90, impact: 5, effort: 1 }, unrated: { reach: 50 }, last: { impact: 1, effort: 5 } },
    });
    const plotted = plottedInsights(rankedInsights(atlas));
    expect(plotted.map(({ insight: { id }, rank, impact, effort }) => [id, rank, impact, effort])).toEqual([
      ['first', 1, 5, 1],
      ['last', 3, 1, 5],
    ]);
  });
});
