import type { InsightFields } from '../schema/insight.ts';
import type { Site } from '../schema/site.ts';
import type { SourceFields } from '../schema/source.ts';

export type Confidence = 'low' | 'medium' | 'high';

/** What a confidence counts for in the score. */
export const confidenceFactor: Record<Confidence, number> = { low: 0.4, medium: 0.7, high: 1 };

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

/** How much each number counts: the exponent it is raised to. */
export type Weights = Site['score'];

/** The names of the weights, in the order of the formula. */
export const weightNames = ['reach', 'impact', 'confidence', 'effort'] as const satisfies (keyof Weights)[];

export type WeightName = (typeof weightNames)[number];

/** What goes into a score. */
export interface ScoreNumbers {
  /** Percent of the customers. */
  reach: number | null;
  /** 1–5. */
  impact: number | null;
  /** 1–5. */
  effort: number | null;
  confidence: Confidence;
}

/** A score with the numbers that went into it, so that a page can show them. */
export interface Score extends ScoreNumbers {
  /** 0 … 500 when all weights are 1; null when reach, impact or effort is not known. */
  value: number | null;
}

/**
 * reach (percent) × impact (1–5) × confidence (0.4, 0.7, 1) ÷ effort (1–5), each raised to its weight: with a weight of
 * 0 a number does not count, with 2 it counts twice. Null when reach, impact or effort is not known.
 */
export function weighScore({ reach, impact, effort, confidence }: ScoreNumbers, weights: Weights): number | null {
  return reach === null || impact === null || effort === null
    ? null
    : (reach ** weights.reach * impact ** weights.impact * confidenceFactor[confidence] ** weights.confidence) /
        effort ** weights.effort;
}

/** The score of an insight, with the weights of the site. */
export function scoreOf(
  insight: InsightFields,
  sources: ReadonlyMap<string, Pick<SourceFields, 'kind' | 'participants'>>,
  weights: Weights,
): Score {
  const { reach, impact, effort } = insight;
  const numbers = { reach, impact, effort, confidence: confidenceOf(insight, sources) };
  return { ...numbers, value: weighScore(numbers, weights) };
}

/** A score as exact as it is worth reading: `98`, below ten in two figures: `2.5`, `0.93`. */
export function roundedScore(value: number): number {
  return value < 10 ? Number(value.toPrecision(2)) : Math.round(value);
}
