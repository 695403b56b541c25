import { stepsOf, type MapFigures, type StepFigures } from './figures.ts';

/** A decisive moment of a map, found in its numbers. */
export interface DecisiveMoment {
  kind: 'lowest' | 'highest' | 'widest-gap';
  step: string;
  /** Lowest and highest: who is at that level. Widest gap: the two who differ, the happier first. */
  personas: readonly string[];
  /** Lowest and highest: one level. Widest gap: the level of each of the two. −2 … +2. */
  levels: readonly number[];
}

interface Extreme {
  step: StepFigures;
  level: number;
}

function extreme(figures: MapFigures, side: 'lowest' | 'highest'): Extreme | null {
  const mark = side === 'lowest' ? 'low' : 'high';
  let best: Extreme | null = null;
  let bestRank: readonly number[] = [];
  for (const step of stepsOf(figures)) {
    const levels = Object.values(step.emotions).flat();
    if (levels.length === 0) continue;
    const level = side === 'lowest' ? Math.min(...levels) : Math.max(...levels);
    const sign = side === 'lowest' ? -1 : 1;
    const average = levels.reduce((sum, one) => sum + one, 0) / levels.length;
    const rank = [sign * level, step.marked === mark ? 1 : 0, sign * average];
    if (best === null || isHigher(rank, bestRank)) {
      best = { step, level };
      bestRank = rank;
    }
  }
  return best;
}

/** Compares two ranks from the first number on; equal ranks are not higher. */
function isHigher(rank: readonly number[], than: readonly number[]): boolean {
  for (const [index, value] of rank.entries()) {
    const other = than[index] ?? -Infinity;
    if (value !== other) return value > other;
  }
  return false;
}

function peopleAt({ step, level }: Extreme): string[] {
  return Object.entries(step.emotions)
    .filter(([, swing]) => swing.includes(level))
    .map(([persona]) => persona);
}

/** The end of a step decides how far apart two personas are: it is what they leave it with. */
function widestGap(figures: MapFigures): DecisiveMoment | null {
  let widest: (DecisiveMoment & { gap: number }) | null = null;
  for (const step of stepsOf(figures)) {
    const ends = Object.entries(step.emotions)
      .map(([persona, [, to]]) => ({ persona, to }))
      .sort((a, b) => b.to - a.to);
    const [top, bottom] = [ends.at(0), ends.at(-1)];
    if (top === undefined || bottom === undefined) continue;
    // Rounded, so that 0.3 − 0.1 and 0.2 − 0 are the tie that they look like.
    const gap = Number((top.to - bottom.to).toFixed(6));
    if (gap > (widest?.gap ?? 0)) {
      widest = {
        kind: 'widest-gap',
        step: step.id,
        personas: [top.persona, bottom.persona],
        levels: [top.to, bottom.to],
        gap,
      };
    }
  }
  if (widest === null) return null;
  const { gap: _, ...moment } = widest;
  return moment;
}

/**
 * The lowest, the highest and the widest-gap moment of a map, those that exist. Between steps of the same level, one
 * that the author marked wins, then the one more extreme on average, then the first.
 */
export function decisiveMoments(figures: MapFigures): DecisiveMoment[] {
  const lowest = extreme(figures, 'lowest');
  const highest = extreme(figures, 'highest');
  const gap = widestGap(figures);
  const found: DecisiveMoment[] = [];
  if (lowest !== null) {
    found.push({ kind: 'lowest', step: lowest.step.id, personas: peopleAt(lowest), levels: [lowest.level] });
  }
  if (highest !== null && highest.level !== lowest?.level) {
    found.push({ kind: 'highest', step: highest.step.id, personas: peopleAt(highest), levels: [highest.level] });
  }
  if (gap !== null) found.push(gap);
  return found;
}
