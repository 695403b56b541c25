/** A place on a path, in the drawing's own units. */
type Place = readonly [x: number, y: number];

const near = (value: number) => Math.round(value * 1000) / 1000;

/**
 * The places that a path goes through, one list for each time the pen is set down: there, and where each of its lines
 * and curves ends. Reads `M`, `L`, `C` and their relative forms, as the drawings write them.
 */
export function readPath(data: string): Place[][] {
  const strokes: Place[][] = [];
  let pen: Place = [0, 0];
  for (const [, command = '', rest = ''] of data.matchAll(/([MLCmlc])([^A-Za-z]*)/g)) {
    const numbers = [...rest.matchAll(/-?\d*\.?\d+/g)].map(Number);
    const pairs = command.toUpperCase() === 'C' ? 3 : 1;
    for (let index = 0; index < numbers.length; index += pairs * 2) {
      const [dx = NaN, dy = NaN] = numbers.slice(index + pairs * 2 - 2, index + pairs * 2);
      const from: Place = command === command.toUpperCase() ? [0, 0] : pen;
      pen = [near(from[0] + dx), near(from[1] + dy)];
      if (command.toUpperCase() === 'M' && index === 0) strokes.push([pen]);
      else strokes.at(-1)?.push(pen);
    }
  }
  return strokes;
}
