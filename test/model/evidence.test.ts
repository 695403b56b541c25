import { describe, expect, test } from 'vitest';
import { stepsBySource } from '../../src/model/evidence.ts';
import { mapOf, stagesOf } from '../build-content.ts';

const evidence = (...steps: Parameters<typeof stagesOf>[0]) => mapOf(stagesOf(steps)).evidence;

describe('evidenceOf()', () => {
  test('counts emotions, quotes, pains and numbers as claims, and nothing else', () => {
    expect(
      evidence({
        title: 'A',
        doing: 'Looks',
        needs: 'Time',
        touchpoints: 'web',
        opportunities: 'Help',
        emotions: { ann: 1, bob: { feeling: 'lost' } },
        thinking: 'Hm.',
        pains: ['Slow', 'Dear'],
        metrics: { metric: 'left', value: 50 },
      }),
    ).toEqual({ claims: 6, supported: 0, admitted: 0 });
  });

  test('a source of the step supports all its claims; one of a claim supports that claim', () => {
    expect(evidence({ title: 'A', sources: 'talks', emotions: { ann: 1 }, pains: 'Slow' }).supported).toBe(2);
    expect(
      evidence({
        title: 'A',
        emotions: { ann: 1 },
        pains: { text: 'Slow', sources: 'talks' },
        thinking: { quote: 'Hm.', source: 'diary' },
      }).supported,
    ).toBe(2);
  });

  test('a workshop is no evidence', () => {
    expect(evidence({ title: 'A', sources: 'wall', pains: { text: 'Slow', sources: 'wall' } }).supported).toBe(0);
    expect(evidence({ title: 'A', sources: ['wall', 'talks'], pains: 'Slow' }).supported).toBe(1);
  });

  test('a step marked as an assumption supports nothing and admits it; a claim may still name its own source', () => {
    expect(
      evidence({
        title: 'A',
        assumption: true,
        sources: 'talks',
        emotions: { ann: 1 },
        pains: { text: 'Slow', sources: 'talks' },
      }),
    ).toEqual({ claims: 2, supported: 1, admitted: 1 });
  });
});

describe('stepsBySource()', () => {
  test('counts each step once a source, workshops included; a source of the whole map may be in none', () => {
    const { fields } = mapOf(
      stagesOf([
        { title: 'A', sources: ['talks', 'wall'], pains: { text: 'Slow', sources: 'talks' } },
        { title: 'B', thinking: { quote: 'Hm.', source: 'talks' } },
      ]),
      { sources: 'diary' },
    );
    expect([...stepsBySource(fields)]).toEqual([
      ['diary', 0],
      ['talks', 2],
      ['wall', 1],
    ]);
  });
});
