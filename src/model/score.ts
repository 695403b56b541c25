import type { InsightFields } from '../schema/insight.ts';
import type { Site } from '../schema/site.ts';
import type { SourceFields } from '../schema/source.ts';

export type Confidence = 'low' | 'medium' | 'high';

/** What a confidence counts for in the score. */
const confidenceFactor: Record<Confidence, number> = { low: 0.4, medium: 0.7, high: 1 };

/**
 * How sure we are of an insight: what its author says or, if they don't, what its sources carry. High: two kinds of
 * source or more, with twenty participants between them or one set of records (analytics, tickets, reviews).
 * Medium: one source that is not a workshop. Low: nothing but workshops, or nothing.
 */
export function confidenceOf(
  insight: Pick<InsightFields, 'confidence' | 'sources'>,
  sources: ReadonlyMap<string, Pick<SourceFields, 'kind' | 'participants'>>,
): Confidence {
  if (insight.confidence !== null) return insight.confidence;
  const evidence = insight.sources
    .flatMap(({ source }) => sources.get(source) ?? [])
    .filter(({ kind }) => kind !== 'workshop');
  if (evidence.length === 0) return 'low';
  const kinds = new Set(evidence.map(({ kind }) => kind));
  const people = evidence.reduce((sum, { participants }) => sum + (participants ?? 0), 0);
  const records = (['analytics', 'support-tickets', 'reviews'] as const).some((kind) => kinds.has(kind));
  return kinds.size >= 2 && (people >= 20 || records) ? 'high' : 'medium';
}

/** The numbers that go into a score, so that a page can show them. */
export interface Score {
  /** 0 … 500; null when reach, impact or effort is not known. */
  value: number | null;
  reach: number | null;
  impact: number | null;
  effort: number | null;
  confidence: Confidence;
}

/** reach (percent) × impact (1–5) × confidence (0.4, 0.7, 1) ÷ effort (1–5), each raised to its weight of site.yaml. */
export function scoreOf(
  insight: InsightFields,
  sources: ReadonlyMap<string, Pick<SourceFields, 'kind' | 'participants'>>,
  weights: Site['score'],
): Score {
  const confidence = confidenceOf(insight, sources);
  const { reach, impact, effort } = insight;
  const value =
    reach === null || impact === null || effort === null
      ? null
      : (reach ** weights.reach * impact ** weights.impact * confidenceFactor[confidence] ** weights.confidence) /
        effort ** weights.effort;
  return { value, reach, impact, effort, confidence };
}

/**
 * The arithmetic of a score with the numbers that went in: `reach 39 × impact 5 × confidence 1 (high) ÷ effort 2`;
 * a weight other than 1 is shown as an exponent. Null when there is no score.
 */
export function scoreInWords(score: Score, weights: Site['score']): string | null {
  const { value, reach, impact, effort, confidence } = score;
  if (value === null || reach === null || impact === null || effort === null) return null;
  const power = (weight: number) => (weight === 1 ? '' : ` ^ ${weight}`);
  const sure = `confidence ${confidenceFactor[confidence]}${power(weights.confidence)} (${confidence})`;
  return `reach ${reach}${power(weights.reach)} × impact ${impact}${power(weights.impact)} × ${sure} ÷ effort ${effort}${power(weights.effort)}`;
}
