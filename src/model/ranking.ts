import type { AtlasInsight } from './atlas.ts';
import { weighScore, type ScoreNumbers, type Weights } from './score.ts';

/** An insight as far as its place in a ranking goes. */
export interface Rankable extends ScoreNumbers {
  id: string;
  /** YYYY-MM-DD. */
  published: string;
}

export interface Ranked {
  id: string;
  /** From 1; no two insights share one. */
  rank: number;
  score: number | null;
}

/**
 * All of them, the highest score first; of two with one score the newer first, then as given. Those without a score
 * come last, the newest first.
 */
export function rankBy(insights: readonly Rankable[], weights: Weights): Ranked[] {
  return insights
    .map((insight) => ({ insight, score: weighScore(insight, weights) }))
    .sort((a, b) => (b.score ?? -1) - (a.score ?? -1) || b.insight.published.localeCompare(a.insight.published))
    .map(({ insight: { id }, score }, index) => ({ id, rank: index + 1, score }));
}

/** An insight that has a place in a plot of impact and effort. */
export interface Plotted {
  insight: AtlasInsight;
  rank: number;
  impact: number;
  effort: number;
}

/** The insights of a ranking, the first first, whose impact and effort were both rated. */
export function plottedInsights(ranked: readonly AtlasInsight[]): Plotted[] {
  return ranked.flatMap((insight, index) => {
    const { impact, effort } = insight.score;
    return impact === null || effort === null ? [] : { insight, rank: index + 1, impact, effort };
  });
}
