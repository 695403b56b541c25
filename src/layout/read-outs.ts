import type { Swing } from '../model/figures.ts';
import { layoutLabels } from './labels.ts';

/** A number at a dot of the Experience lane. */
export interface ReadOut {
  /** The first of the personas who feel the same there. */
  persona: string;
  /** The level of emotion, −2 … +2. */
  level: number;
  /** Which dot: the middle of the step, or where an emotion that changes starts or ends. */
  place: 'middle' | 'start' | 'end';
  /** The dot that it stands over or under, moved if another number is in its way: tenths of a level above −2, 0 … 40. */
  at: number;
  under: boolean;
}

/** So far apart, in tenths of a level, two numbers in small type do not touch. */
const spacing = 6;

const tenths = (level: number) => Math.round((level + 2) * 10);

/**
 * The numbers at a step's dots, so that none covers another: the highest over its dot, the lowest under it. Who feels
 * the same is told once. A lone number stands outside of the bend of its curve.
 */
export function layoutReadOuts(emotions: Readonly<Record<string, Swing>>, drawn: readonly string[]): ReadOut[] {
  const points = drawn.flatMap((persona): Pick<ReadOut, 'persona' | 'level' | 'place'>[] => {
    const swing = emotions[persona];
    if (swing === undefined) return [];
    const [from, to] = swing;
    if (from === to) return [{ persona, level: from, place: 'middle' }];
    return [
      { persona, level: from, place: 'start' },
      { persona, level: to, place: 'end' },
    ];
  });
  return (['middle', 'start', 'end'] as const).flatMap((place) => {
    const here = points
      .filter((point) => point.place === place)
      .filter(({ level }, index, all) => all.findIndex((other) => other.level === level) === index)
      .sort((a, b) => b.level - a.level);
    const under = (index: number) => index === here.length - 1 && (here.length > 1 || (here[index]?.level ?? 0) < 0);
    const over = layoutLabels(
      here.filter((_, index) => !under(index)).map(({ level }) => tenths(level)),
      spacing,
    );
    return here.map((point, index) => ({
      ...point,
      at: under(index) ? tenths(point.level) : (over[index] ?? tenths(point.level)),
      under: under(index),
    }));
  });
}
