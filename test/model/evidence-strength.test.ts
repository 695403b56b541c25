import { describe, expect, test } from 'vitest';
import { strengthOfInsight, strengthOfSources } from '../../src/model/evidence-strength.ts';
import { atlasOf } from '../build-content.ts';

const atlas = atlasOf({
  insights: {
    said: { confidence: 'low' },
    shown: { sources: ['talks', 'diary'] },
    guessed: { sources: ['wall'] },
    bare: {},
  },
});

describe('strengthOfSources()', () => {
  test('is strong with two kinds of source and twenty participants, moderate with one', () => {
    expect(strengthOfSources(['talks', 'diary'], atlas.sources)).toBe('strong');
    expect(strengthOfSources(['talks', 'talks'], atlas.sources)).toBe('moderate');
  });

  test('is weak with a workshop alone and for an admitted assumption, none without any source', () => {
    expect(strengthOfSources(['wall'], atlas.sources)).toBe('weak');
    expect(strengthOfSources([], atlas.sources, true)).toBe('weak');
    expect(strengthOfSources([], atlas.sources)).toBe('none');
  });

  test('takes a claim’s own source over the assumption of its step', () => {
    expect(strengthOfSources(['talks'], atlas.sources, true)).toBe('moderate');
  });
});

describe('strengthOfInsight()', () => {
  test.each([
    ['said', 'weak'],
    ['shown', 'strong'],
    ['guessed', 'weak'],
    ['bare', 'none'],
  ])('of “%s” is %s', (id, strength) => {
    const insight = atlas.insights.get(id);
    expect(insight === undefined ? null : strengthOfInsight(insight)).toBe(strength);
  });
});
