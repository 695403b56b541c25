import { curveBumpX, curveMonotoneX, line, type CurveFactory } from 'd3-shape';
import type { Point } from '../layout/experience-curve.ts';
import { rounded } from './mark.ts';

/** One piece of a curve: a cubic Bézier that runs from left to right. */
export type Segment = readonly [from: Point, control1: Point, control2: Point, to: Point];

const lineAlong = (curve: CurveFactory) =>
  line<Point>()
    .x(([x]) => x)
    .y(([, y]) => y)
    .curve(curve);
const lines = {
  /** Never beyond its points: a curve must not claim a feeling that was not found. */
  monotone: lineAlong(curveMonotoneX),
  /** Level at its points: a route stays on its track as long as it can. */
  bump: lineAlong(curveBumpX),
};

function between(a: Point, b: Point, t: number): Point {
  return [a[0] + (b[0] - a[0]) * t, a[1] + (b[1] - a[1]) * t];
}

/** The pieces of the curve through the points of one run, as D3 draws it; none for a single point. */
export function segmentsOf(run: readonly Point[], kind: keyof typeof lines = 'monotone'): Segment[] {
  const segments: Segment[] = [];
  let at: Point = [0, 0];
  // D3 draws onto anything that takes these calls; here they are only written down.
  const record: Pick<CanvasPath, 'moveTo' | 'lineTo' | 'bezierCurveTo' | 'closePath'> = {
    moveTo: (x, y) => {
      at = [x, y];
    },
    lineTo: (x, y) => {
      const to: Point = [x, y];
      segments.push([at, between(at, to, 1 / 3), between(at, to, 2 / 3), to]);
      at = to;
    },
    bezierCurveTo: (x1, y1, x2, y2, x, y) => {
      segments.push([at, [x1, y1], [x2, y2], [x, y]]);
      at = [x, y];
    },
    closePath: () => {
      // A run of one point is closed at once: it has a dot and no line.
    },
  };
  lines[kind].context(record as CanvasRenderingContext2D)(run as Point[]);
  return segments;
}

/** The piece of a segment between two shares of its way (de Casteljau). */
function part([p0, p1, p2, p3]: Segment, from: number, to: number): Segment {
  const head = (segment: Segment, t: number): Segment => {
    const [a, b, c] = [
      between(segment[0], segment[1], t),
      between(segment[1], segment[2], t),
      between(segment[2], segment[3], t),
    ];
    const [d, e] = [between(a, b, t), between(b, c, t)];
    return [segment[0], a, d, between(d, e, t)];
  };
  const turned = (segment: Segment): Segment => [segment[3], segment[2], segment[1], segment[0]];
  const start = head([p0, p1, p2, p3], to);
  return turned(head(turned(start), to === 0 ? 1 : 1 - from / to));
}

/** How far along a segment it reaches a place: x only grows, so halving finds it, to a thousandth of a thousandth. */
function shareAt([a, b, c, d]: Segment, x: number): number {
  let [low, high] = [0, 1];
  for (let round = 0; round < 20; round += 1) {
    const t = (low + high) / 2;
    const u = 1 - t;
    const here = u * u * u * a[0] + 3 * u * u * t * b[0] + 3 * u * t * t * c[0] + t * t * t * d[0];
    if (here < x) low = t;
    else high = t;
  }
  return high;
}

/** What lies of a curve between two places, left to right. */
export function cut(segments: readonly Segment[], x0: number, x1: number): Segment[] {
  return segments.flatMap((segment) => {
    const [left, right] = [segment[0][0], segment[3][0]];
    if (right <= x0 || left >= x1) return [];
    if (left >= x0 && right <= x1) return [segment];
    return [part(segment, left < x0 ? shareAt(segment, x0) : 0, right > x1 ? shareAt(segment, x1) : 1)];
  });
}

/** A place as it is written: x to a thousandth of a column, y, which is in pixels, to a tenth. */
function written([x, y]: Point): Point {
  return [rounded(x), Math.round(y * 10) / 10];
}

const short = (value: number) => String(rounded(value)).replace(/^(-?)0\./, '$1.');

/**
 * A segment as path data, relative to where the pen is: in columns of one width x repeats itself from step to step, and
 * what repeats itself takes a third of the room on the way to the reader. Offsets are those of written places, so that
 * nothing adds up.
 */
function curveTo([a, b, c, d]: Segment): string {
  const [x, y] = written(a);
  const offset = (point: Point) => {
    const [px, py] = written(point);
    return `${short(px - x)},${short(py - y)}`;
  };
  return `c${offset(b)},${offset(c)},${offset(d)}`;
}

const at = (point: Point) => written(point).map(short).join(',');

/** Segments as path data; where one does not begin at the end of the one before, the pen is lifted. */
export function pathOf(segments: readonly Segment[]): string {
  let pen = '';
  return segments
    .map((segment) => {
      const start = at(segment[0]);
      const lifted = start === pen ? '' : `M${start}`;
      pen = at(segment[3]);
      return lifted + curveTo(segment);
    })
    .join('');
}

/** The area between two stretches of curve, as far as both reach, as path data; empty when they never meet. */
export function areaBetween(one: readonly Segment[], other: readonly Segment[]): string {
  const x0 = Math.max(...[one, other].map((curve) => curve[0]?.[0][0] ?? Infinity));
  const x1 = Math.min(...[one, other].map((curve) => curve.at(-1)?.[3][0] ?? -Infinity));
  const [above, below] = [cut(one, x0, x1), cut(other, x0, x1)];
  const [first, last] = [above[0], below.at(-1)];
  if (first === undefined || last === undefined) return '';
  const back = [...below].reverse().map(([a, b, c, d]): Segment => [d, c, b, a]);
  return `M${at(first[0])}${above.map(curveTo).join('')}L${at(last[3])}${back.map(curveTo).join('')}Z`;
}
