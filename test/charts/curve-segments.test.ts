import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { areaBetween, cut, pathOf, segmentsOf, type Segment } from '../../src/charts/curve-segments.ts';
import { levelY, type Point } from '../../src/layout/experience-curve.ts';
import { readPath } from './read-path.ts';

const level = fc.constantFrom(-2, -1.5, -1, -0.5, 0, 0.5, 1, 1.5, 2);
/** A run as the lanes have them: one or two points a column, from left to right. */
const run = fc
  .array(fc.record({ level, step: fc.constantFrom(0.48, 0.52, 1, 1.5, 3) }), { minLength: 2, maxLength: 20 })
  .map((points) => {
    let x = 0;
    return points.map(({ level: at, step }): Point => {
      x += step;
      return [x, levelY(at)];
    });
  });
/** A place on a run, or just before or behind it. Not fc.double(), which hardly ever leaves the neighbourhood of zero. */
const placeOn = (points: readonly Point[]) =>
  fc.integer({ min: 0, max: 9973 }).map((share) => (share / 9973) * ((points.at(-1)?.[0] ?? 0) + 1));
/** A run with two places on it, in order. */
const runAndTwoPlaces = run.chain((points) =>
  fc.tuple(placeOn(points), placeOn(points)).map(([a, b]) => ({ points, x0: Math.min(a, b), x1: Math.max(a, b) })),
);

function at([a, b, c, d]: Segment, t: number): Point {
  const u = 1 - t;
  const sum = (i: 0 | 1) => u * u * u * a[i] + 3 * u * u * t * b[i] + 3 * u * t * t * c[i] + t * t * t * d[i];
  return [sum(0), sum(1)];
}
const shares = Array.from({ length: 11 }, (_, index) => index / 10);
const pointsOn = (segments: readonly Segment[]) => segments.flatMap((segment) => shares.map((t) => at(segment, t)));

/** Where a curve is at a place: its segments only ever run to the right. */
function yAt(segments: readonly Segment[], x: number): number {
  const segment = segments.find(([from, , , to]) => from[0] - 1e-9 <= x && x <= to[0] + 1e-9);
  if (segment === undefined) return NaN;
  let [low, high] = [0, 1];
  for (let round = 0; round < 60; round += 1) {
    const t = (low + high) / 2;
    if (at(segment, t)[0] < x) low = t;
    else high = t;
  }
  return at(segment, (low + high) / 2)[1];
}

describe('segmentsOf()', () => {
  test('has one segment from each point to the next, and none for a single point', () => {
    expect(segmentsOf([[0.5, 98]])).toEqual([]);
    expect(segmentsOf([])).toEqual([]);
    fc.assert(
      fc.property(run, (points) => {
        const segments = segmentsOf(points);
        expect(segments.map(([from]) => from)).toEqual(points.slice(0, -1));
        expect(segments.map(([, , , to]) => to)).toEqual(points.slice(1));
      }),
    );
  });

  test('never overshoots: between two points a curve stays between their levels, and never turns back', () => {
    fc.assert(
      fc.property(run, (points) => {
        for (const segment of segmentsOf(points)) {
          const [from, to] = [segment[0], segment[3]];
          const [top, bottom] = [Math.min(from[1], to[1]), Math.max(from[1], to[1])];
          // The handles too: then the whole segment does, and so does any piece of it.
          for (const [x, y] of [segment[1], segment[2], ...shares.map((t) => at(segment, t))]) {
            expect(y).toBeGreaterThanOrEqual(top - 1e-6);
            expect(y).toBeLessThanOrEqual(bottom + 1e-6);
            expect(x).toBeGreaterThanOrEqual(from[0] - 1e-9);
            expect(x).toBeLessThanOrEqual(to[0] + 1e-9);
          }
        }
      }),
    );
  });

  test('a route leaves its track level and arrives level', () => {
    fc.assert(
      fc.property(run, (points) => {
        for (const [from, out, into, to] of segmentsOf(points, 'bump')) {
          expect(out[1]).toBe(from[1]);
          expect(into[1]).toBe(to[1]);
        }
      }),
    );
  });
});

describe('cut()', () => {
  test('begins and ends where it is asked to, or where the curve does', () => {
    fc.assert(
      fc.property(runAndTwoPlaces, ({ points, x0, x1 }) => {
        const pieces = cut(segmentsOf(points), x0, x1);
        const [from, to] = [Math.max(x0, points[0]![0]), Math.min(x1, points.at(-1)![0])];
        if (from >= to) {
          expect(pieces).toEqual([]);
          return;
        }
        expect(Math.abs(pieces[0]![0][0] - from)).toBeLessThan(0.001);
        expect(Math.abs(pieces.at(-1)![3][0] - to)).toBeLessThan(0.001);
        for (const [index, piece] of pieces.entries()) {
          if (index > 0) expect(piece[0]).toEqual(pieces[index - 1]![3]);
        }
      }),
    );
  });

  test('leaves the curve where it was', () => {
    fc.assert(
      fc.property(runAndTwoPlaces, ({ points, x0, x1 }) => {
        const whole = segmentsOf(points);
        for (const [x, y] of pointsOn(cut(whole, x0, x1))) expect(Math.abs(yAt(whole, x) - y)).toBeLessThan(0.01);
      }),
    );
  });

  test('never overshoots either', () => {
    fc.assert(
      fc.property(runAndTwoPlaces, ({ points, x0, x1 }) => {
        const [top, bottom] = [Math.min(...points.map(([, y]) => y)), Math.max(...points.map(([, y]) => y))];
        for (const [, y] of pointsOn(cut(segmentsOf(points), x0, x1))) {
          expect(y).toBeGreaterThanOrEqual(top - 1e-6);
          expect(y).toBeLessThanOrEqual(bottom + 1e-6);
        }
      }),
    );
  });

  test('its pieces, put together, are the whole curve', () => {
    fc.assert(
      fc.property(
        run.chain((points) => fc.tuple(fc.constant(points), fc.array(placeOn(points), { maxLength: 5 }))),
        ([points, places]) => {
          const whole = segmentsOf(points);
          const knives = [0, ...[...places].sort((a, b) => a - b), (points.at(-1)?.[0] ?? 0) + 1];
          const pieces = knives.flatMap((x, index) => cut(whole, knives[index - 1] ?? 0, x));
          expect(pieces[0]?.[0]).toEqual(points[0]);
          expect(pieces.at(-1)?.[3]).toEqual(points.at(-1));
          let end = points[0]!;
          for (const piece of pieces) {
            expect(Math.hypot(piece[0][0] - end[0], piece[0][1] - end[1])).toBeLessThan(0.01);
            end = piece[3];
          }
          // Nothing is drawn twice, either.
          const lengths = pieces.map(([from, , , to]) => to[0] - from[0]);
          expect(lengths.reduce((sum, one) => sum + one, 0)).toBeCloseTo(points.at(-1)![0] - points[0]![0], 3);
        },
      ),
    );
  });
});

describe('pathOf()', () => {
  const straight = (x: number, y: number): Segment => [
    [x, y],
    [x + 1 / 3, y],
    [x + 2 / 3, y],
    [x + 1, y],
  ];

  test('draws on where a segment begins at the end of the one before, and lifts the pen where not', () => {
    expect(readPath(pathOf([straight(0, 5), straight(1, 5)]))).toEqual([
      [
        [0, 5],
        [1, 5],
        [2, 5],
      ],
    ]);
    expect(readPath(pathOf([straight(0, 5), straight(2, 5)]))).toHaveLength(2);
  });

  test('is empty without segments', () => {
    expect(pathOf([])).toBe('');
  });

  test('has each point of its runs once, as near as can be seen however long the run is', () => {
    fc.assert(
      fc.property(fc.array(run, { minLength: 1, maxLength: 3 }), (runs) => {
        // One after the other, as the runs of a curve with gaps are.
        const apart = runs.map((points, index) => points.map(([x, y]): Point => [x + index * 100, y]));
        const read = readPath(pathOf(apart.flatMap((points) => segmentsOf(points))));
        expect(read.map(({ length }) => length)).toEqual(apart.map(({ length }) => length));
        for (const [index, [x, y]] of apart.flat().entries()) {
          expect(Math.abs((read.flat()[index]?.[0] ?? NaN) - x)).toBeLessThan(0.001);
          expect(Math.abs((read.flat()[index]?.[1] ?? NaN) - y)).toBeLessThan(0.1);
        }
      }),
    );
  });
});

describe('areaBetween()', () => {
  const above = segmentsOf([
    [0.5, 36],
    [1.5, 36],
    [2.5, 36],
  ]);
  const below = segmentsOf([
    [0.5, 160],
    [1.5, 160],
  ]);

  test('goes along one curve, down and back along the other', () => {
    const area = areaBetween(cut(above, 1, 1.5), cut(below, 1, 1.5));
    expect(area).toMatch(/^M[^M]*Z$/);
    expect(readPath(area)).toEqual([
      [
        [1, 36],
        [1.5, 36],
        [1.5, 160],
        [1, 160],
      ],
    ]);
  });

  test('ends where the shorter of the two ends', () => {
    expect(readPath(areaBetween(above, below))).toEqual([
      [
        [0.5, 36],
        [1.5, 36],
        [1.5, 160],
        [0.5, 160],
      ],
    ]);
  });

  test('is empty where one of them is', () => {
    expect(areaBetween(above, [])).toBe('');
    expect(areaBetween([], [])).toBe('');
    expect(areaBetween(cut(above, 2, 2.5), below)).toBe('');
  });
});
