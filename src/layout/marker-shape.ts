import type { MapFigures } from '../model/figures.ts';

/** The shape of a persona's marks: 1 round, 2 square, 3 triangle, 4 diamond. Colour and dash go with it. */
export type MarkerShape = 1 | 2 | 3 | 4;

/** The shape that a persona has by its place in the map; the fifth has that of the first again. */
export function markerShape({ personas }: Pick<MapFigures, 'personas'>, persona: string): MarkerShape {
  return ((Math.max(0, personas.indexOf(persona)) % 4) + 1) as MarkerShape;
}

/**
 * The corners of a marker that has some of its own, in pixels around its middle: a triangle that stands on its base, or
 * a diamond, a fifth larger than `size` so that it weighs as much as the others.
 */
export function markerCorners(
  shape: Extract<MarkerShape, 3 | 4>,
  x: number,
  y: number,
  size: number,
): [x: number, y: number][] {
  const r = size / 2;
  const wide = r * 1.2;
  return shape === 3
    ? [
        [x, y - r],
        [x + r, y + r * 0.88],
        [x - r, y + r * 0.88],
      ]
    : [
        [x, y - wide],
        [x + wide, y],
        [x, y + wide],
        [x - wide, y],
      ];
}
