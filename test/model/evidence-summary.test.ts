import { describe, expect, test } from 'vitest';
import { evidenceInWords, summariseEvidence } from '../../src/model/evidence-summary.ts';
import type { InsightInput } from '../../src/schema/insight.ts';
import { atlasOf } from '../build-content.ts';
import { entryOf } from '../entry-of.ts';

const of = (sources: InsightInput['sources']) => {
  const atlas = atlasOf({ insights: { x: { sources: sources ?? [] } } });
  return summariseEvidence(entryOf(atlas.insights, 'x').fields, atlas.sources);
};

describe('summariseEvidence()', () => {
  test('adds up who took part, and says from when to when', () => {
    expect(of(['diary', { source: 'talks', strength: 'strong' }])).toEqual({
      sources: 2,
      kinds: ['diary', 'interviews'],
      participants: 21,
      from: '2026-01',
      to: '2026-02',
      strength: 'strong',
      assumed: false,
    });
  });

  test('counts nobody who sat in a workshop, and calls nothing but workshops an assumption', () => {
    expect(of(['talks', 'wall'])).toMatchObject({ sources: 2, participants: 12, assumed: false });
    expect(of(['wall'])).toMatchObject({ participants: 0, assumed: true });
    expect(of([])).toMatchObject({ sources: 0, from: null, strength: null, assumed: true });
  });
});

test('a source known by its year lies before and behind the others of that year', () => {
  const sources = new Map(
    ['2026-03', '2026', '2025-Q4'].map((on) => [on, { fields: { kind: 'survey' as const, on, participants: null } }]),
  );
  const cited = (...ids: string[]) => ({ sources: ids.map((source) => ({ source, strength: 'weak' as const })) });
  const ends = (...ids: string[]) => {
    const { from, to } = summariseEvidence(cited(...ids), sources);
    return [from, to];
  };
  expect(ends('2026-03', '2026')).toEqual(['2026', '2026']);
  expect(ends('2026-03', '2025-Q4')).toEqual(['2025-Q4', '2026-03']);
});

describe('evidenceInWords()', () => {
  test('says how sure we are, with how many, when, and how strong it is', () => {
    expect(evidenceInWords(of(['diary', { source: 'talks', strength: 'weak' }]), 'high', 'en')).toBe(
      'We are sure of it. It rests on 2 sources with 21 participants, from Jan 2026 to Feb 2026: moderate support.',
    );
  });

  test('tells one month once', () => {
    expect(evidenceInWords(of(['talks']), 'medium', 'en')).toContain('1 source with 12 participants, from Jan 2026:');
  });

  test('admits an assumption', () => {
    expect(evidenceInWords(of(['wall']), 'low', 'en')).toBe(
      'No customer has shown it yet: it is an assumption. We are not sure of it yet.',
    );
  });
});
