/** A place on a path, in the drawing's own units. */
type Place = readonly [x: number, y: number];

const near = (value: number) => Math.round(value * 1000) / 1000;

/**
 * The places that a path goes through, one list for each time the pen is set down: there, and where each of its lines
 * and curves ends. Reads `M`, `L`, `H`, `V`, `C` and their relative forms, as the drawings write them.
 */
export function readPath(data: string): Place[][] {
  const strokes: Place[][] = [];
  let pen: Place = [0, 0];
  for (const [, command = '', rest = ''] of data.matchAll(/([MLHVCmlhvc])([^A-Za-z]*)/g)) {
    const numbers = [...rest.matchAll(/-?\d*\.?\d+/g)].map(Number);
    const kind = command.toUpperCase();
    const from = (): Place => (command === kind ? [0, 0] : pen);
    const taken = kind === 'C' ? 6 : kind === 'H' || kind === 'V' ? 1 : 2;
    for (let index = 0; index < numbers.length; index += taken) {
      const [last = NaN, before = NaN] = numbers.slice(index, index + taken).reverse();
      const x = kind === 'V' ? pen[0] : from()[0] + (kind === 'H' ? last : before);
      const y = kind === 'H' ? pen[1] : from()[1] + last;
      pen = [near(x), near(y)];
      if (kind === 'M' && index === 0) strokes.push([pen]);
      else strokes.at(-1)?.push(pen);
    }
  }
  return strokes;
}
