import { describe, expect, test } from 'vitest';
import { addEvidence, coverageOf, evidenceByLane, stepsBySource } from '../../src/model/evidence.ts';
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

describe('evidenceByLane()', () => {
  const lanesOf = (...steps: Parameters<typeof stagesOf>[0]) =>
    evidenceByLane(mapOf(stagesOf(steps)).steps, (source) => source === 'wall', 'left');

  test('puts each claim into its lane, the numbers of “Still with us” into that lane', () => {
    const lanes = lanesOf({
      title: 'A',
      emotions: { ann: 1, bob: 0 },
      thinking: { quote: 'Hm.', source: 'talks' },
      pains: ['Slow', { text: 'Dear', sources: 'wall' }],
      metrics: [
        { metric: 'left', value: 50 },
        { metric: 'calls', value: 2 },
      ],
    });
    const none = { supported: 0, admitted: 0 };
    expect(lanes).toEqual({
      experience: { claims: 2, ...none },
      'still-with-us': { claims: 1, ...none },
      thinking: { claims: 1, supported: 1, admitted: 0 },
      pains: { claims: 2, ...none },
      metrics: { claims: 1, ...none },
    });
  });

  test('adds up to what the map claims as a whole', () => {
    const steps = [
      { title: 'A', sources: 'talks', emotions: { ann: 1 }, pains: 'Slow' },
      { title: 'B', assumption: true, emotions: { ann: 1 }, thinking: { quote: 'Hm.', source: 'diary' } },
    ];
    expect(addEvidence(Object.values(lanesOf(...steps)))).toEqual(evidence(...steps));
  });
});

describe('coverageOf()', () => {
  test('is a whole percentage, and unknown where nothing is claimed', () => {
    expect(coverageOf({ claims: 3, supported: 2, admitted: 0 })).toBe(67);
    expect(coverageOf({ claims: 0, supported: 0, admitted: 0 })).toBeNull();
  });

  test('is all for all alone, and none for none', () => {
    const of = (supported: number) => coverageOf({ claims: 1000, supported, admitted: 0 });
    expect([of(1000), of(999), of(1), of(0)]).toEqual([100, 99, 1, 0]);
  });
});
