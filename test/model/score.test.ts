import { describe, expect, test } from 'vitest';
import { roundedScore } from '../../src/model/score.ts';
import { scoreInWords } from '../../src/model/score-words.ts';
import { atlasOf } from '../build-content.ts';
import type { InsightInput } from '../../src/schema/insight.ts';

const score = (fields: Partial<InsightInput>) => atlasOf({ insights: { x: fields } }).insights.get('x')?.score;

describe('scoreOf()', () => {
  test('is reach × impact × confidence ÷ effort', () => {
    expect(score({ reach: 40, impact: 5, effort: 2, confidence: 'medium' })?.value).toBeCloseTo(70);
  });

  test('is not known while one of its numbers is not', () => {
    expect(score({ reach: 40, impact: 5 })?.value).toBeNull();
  });
});

describe('confidenceOf()', () => {
  test('is what the author says', () => {
    expect(score({ confidence: 'low', sources: ['talks', 'diary'] })?.confidence).toBe('low');
  });

  test('otherwise it follows from the kinds of source and the people in them', () => {
    expect(score({})?.confidence).toBe('low');
    expect(score({ sources: ['wall'] })?.confidence).toBe('low');
    expect(score({ sources: ['talks'] })?.confidence).toBe('medium');
    expect(score({ sources: ['talks', 'diary'] })?.confidence).toBe('high');
    expect(score({ sources: ['talks', 'wall'] })?.confidence).toBe('medium');
  });
});

describe('scoreInWords()', () => {
  const even = { reach: 1, impact: 1, confidence: 1, effort: 1 };
  const known = score({ reach: 40, impact: 5, effort: 2, confidence: 'medium' });

  test('shows every number that went in, and weights that count', () => {
    expect(known && scoreInWords(known, even)).toBe('reach 40 × impact 5 × confidence 0.7 (medium) ÷ effort 2');
    expect(known && scoreInWords(known, { ...even, impact: 2 })).toContain('impact 5 ^ 2 ×');
  });

  test('is nothing where there is no score', () => {
    const unknown = score({});
    expect(unknown && scoreInWords(unknown, even)).toBeNull();
  });
});

describe('roundedScore()', () => {
  test.each([
    [97.5, 98],
    [9.96, 10],
    [2.5, 2.5],
    [0.9266, 0.93],
    [0, 0],
  ])('of %s is %s', (value, shown) => {
    expect(roundedScore(value)).toBe(shown);
  });
});
