import type { Point } from './experience-curve.ts';

/** The box of a trend, in pixels. */
export const trendWidth = 40;
export const trendHeight = 14;
const margin = 2;

/** A measured series in the size of a word: its points and the height of the target, if there is one. */
export interface Trend {
  points: Point[];
  target: number | null;
}

/** Time as it passed, left to right; values between the lowest and the highest of them and the target, bottom to top. */
export function layoutTrend(series: readonly { on: string; value: number }[], target: number | null): Trend {
  const times = series.map(({ on }) => Date.parse(on.length === 7 ? `${on}-01` : on));
  const values = [...series.map(({ value }) => value), ...(target === null ? [] : [target])];
  const scale = (list: readonly number[], from: number, to: number) => {
    const [low, high] = [Math.min(...list), Math.max(...list)];
    return (value: number) => (high === low ? (from + to) / 2 : from + ((value - low) / (high - low)) * (to - from));
  };
  const x = scale(times, margin, trendWidth - margin);
  const y = scale(values, trendHeight - margin, margin);
  return {
    points: series.map(({ value }, index): Point => [x(times[index] ?? 0), y(value)]),
    target: target === null ? null : y(target),
  };
}
