import { line } from 'd3-shape';
import { layoutTrend, trendHeight, trendWidth } from '../layout/trend.ts';
import { dotAt } from './dot.ts';
import { rounded, type Drawing, type Mark } from './mark.ts';

const draw = line().digits(2);

/** How a metric went over time, with its target. Straight from one measurement to the next: what lay between is not known. */
export function drawTrend(reading: {
  series: readonly { on: string; value: number }[];
  target: number | null;
}): Drawing {
  const { points, target } = layoutTrend(reading.series, reading.target);
  const now = points.at(-1) ?? [0, 0];
  const marks: Mark[] = [
    { key: 'line', tag: 'path', class: 'trend-line', attrs: { d: draw(points as [number, number][]) ?? '' } },
    { key: 'now', tag: 'path', class: 'trend-now', attrs: { d: dotAt(now) } },
  ];
  if (target !== null) {
    marks.unshift({
      key: 'target',
      tag: 'line',
      class: 'trend-target',
      attrs: { x1: 0, x2: trendWidth, y1: rounded(target), y2: rounded(target) },
    });
  }
  return { width: trendWidth, height: trendHeight, marks };
}
