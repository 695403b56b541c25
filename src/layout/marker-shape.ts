import type { MarkerShape } from '../model/persona-look.ts';

type Corner = readonly [x: number, y: number];

/** A star of five points, standing on two of them. */
const star = Array.from({ length: 10 }, (_, index): Corner => {
  const [angle, r] = [(index * Math.PI) / 5, index % 2 === 0 ? 1.25 : 0.62];
  return [Math.sin(angle) * r, -Math.cos(angle) * r];
});

const arm = 0.42;

/**
 * The corners of the shapes that have some, around a middle at 0, 0, with 1 for half of a mark's size. Pointed ones reach
 * further, so that each weighs as much as the others. The stylesheet cuts its marks in the same forms.
 */
const corners: Record<Exclude<MarkerShape, 'circle' | 'square'>, readonly Corner[]> = {
  triangle: [
    [0, -1],
    [1, 0.88],
    [-1, 0.88],
  ],
  wedge: [
    [-1, -0.88],
    [1, -0.88],
    [0, 1],
  ],
  diamond: [
    [0, -1.2],
    [1.2, 0],
    [0, 1.2],
    [-1.2, 0],
  ],
  hourglass: [
    [-0.96, -1],
    [0.96, -1],
    [0.34, 0],
    [0.96, 1],
    [-0.96, 1],
    [-0.34, 0],
  ],
  cross: [
    [-arm, -1],
    [arm, -1],
    [arm, -arm],
    [1, -arm],
    [1, arm],
    [arm, arm],
    [arm, 1],
    [-arm, 1],
    [-arm, arm],
    [-1, arm],
    [-1, -arm],
    [-arm, -arm],
  ],
  star,
};

/** The corners of a mark of that size around its middle, in pixels. */
export function markerCorners(
  shape: Exclude<MarkerShape, 'circle' | 'square'>,
  x: number,
  y: number,
  size: number,
): [x: number, y: number][] {
  return corners[shape].map(([dx, dy]) => [x + (dx * size) / 2, y + (dy * size) / 2]);
}
