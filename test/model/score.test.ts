import { describe, expect, test } from 'vitest';
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
