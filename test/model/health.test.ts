import { describe, expect, test } from 'vitest';
import { healthOf } from '../../src/model/health.ts';
import { atlasOf, stagesOf } from '../build-content.ts';

const health = (options: Parameters<typeof atlasOf>[0]) => healthOf(atlasOf(options), '2026-11-22', []);

describe('healthOf()', () => {
  test('adds up the evidence of all maps that are kept up, and tells of lanes with claims only', () => {
    const { evidence, total, lanes, counts } = health({
      maps: {
        one: { stages: stagesOf([{ title: 'A', sources: 'talks', emotions: { ann: 1, bob: 1 } }]) },
        two: { stages: stagesOf([{ title: 'B', pains: 'Slow' }]) },
        old: { status: 'retired', stages: stagesOf([{ title: 'C', thinking: 'Hm.' }]) },
      },
    });
    expect(evidence.map(({ map, all }) => [map.id, all.supported, all.claims])).toEqual([
      ['one', 2, 2],
      ['two', 0, 1],
    ]);
    expect(total.all).toEqual({ claims: 3, supported: 2, admitted: 0 });
    expect(lanes).toEqual(['experience', 'pains']);
    expect(counts.coverage).toBe(67);
  });

  test('an assumption is marked as one, or known from a workshop alone', () => {
    const { assumptions, counts } = health({
      maps: {
        trip: {
          stages: stagesOf([
            { title: 'Marked', assumption: true, sources: 'talks' },
            { title: 'Workshop', sources: 'wall', pains: { text: 'Slow', sources: 'wall' } },
            { title: 'One shown', sources: 'wall', pains: { text: 'Slow', sources: 'talks' } },
            { title: 'Without any source', pains: 'Slow' },
          ]),
        },
        known: { stages: stagesOf([{ title: 'Known', sources: 'talks' }]) },
      },
    });
    expect(assumptions.map(({ map }) => map.id)).toEqual(['trip']);
    expect(assumptions[0]?.assumptions.map(({ step, kind }) => [step.title, kind])).toEqual([
      ['Marked', 'marked'],
      ['Workshop', 'workshop'],
    ]);
    expect(counts.assumptions).toBe(2);
  });

  test('counts what a headline tells', () => {
    const { counts } = health({
      maps: { late: { review: { last: '2026-01-01' } }, soon: { review: { last: '2026-06-01' } }, never: {} },
    });
    expect(counts).toMatchObject({ overdue: 1, soon: 1, never: 1, coverage: null, assumptions: 0 });
  });
});
