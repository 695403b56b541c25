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

interface Point {
  persona: string;
  level: number;
  place: ReadOut['place'];
}

function pointsOf(emotions: Readonly<Record<string, Swing>>, drawn: readonly string[]): Point[] {
  return drawn.flatMap((persona): Point[] => {
    const swing = emotions[persona];
    if (swing === undefined) return [];
    const [from, to] = swing;
    if (from === to) return [{ persona, level: from, place: 'middle' }];
    return [
      { persona, level: from, place: 'start' },
      { persona, level: to, place: 'end' },
    ];
  });
}

/**
 * The numbers at a step's dots, so that none covers another. Together, the highest stands over its dot and the lowest
 * under it, who feels the same is told once, and a lone number stands outside of the bend of its curve. Where curves
 * stand one below the other, each number stands inside of the bend: outside is the next curve.
 */
export function layoutReadOuts(
  emotions: Readonly<Record<string, Swing>>,
  drawn: readonly string[],
  apart = false,
): ReadOut[] {
  const points = pointsOf(emotions, drawn);
  if (apart) return points.map((point) => ({ ...point, at: tenths(point.level), under: point.level > 0 }));
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
      at: over[index] ?? tenths(point.level),
      under: under(index),
    }));
  });
}
