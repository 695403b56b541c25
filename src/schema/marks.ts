/**
 * The looks that personas are told apart by. Each has a shape and dashes of its own, so that no two differ by colour
 * alone; two share each colour. Their order is that of the stylesheet’s classes `p-1` … `p-8`.
 */
export const marks = [
  { colour: 'plum', shape: 'circle' },
  { colour: 'green', shape: 'square' },
  { colour: 'red', shape: 'triangle' },
  { colour: 'violet', shape: 'diamond' },
  { colour: 'plum', shape: 'cross' },
  { colour: 'green', shape: 'star' },
  { colour: 'red', shape: 'hourglass' },
  { colour: 'violet', shape: 'wedge' },
] as const;

export type Mark = (typeof marks)[number];
export type MarkColour = Mark['colour'];
export type MarkShape = Mark['shape'];

/** A mark as an author writes it, such as "green star". */
export function markInWords({ colour, shape }: Mark): `${MarkColour} ${MarkShape}` {
  return `${colour} ${shape}`;
}
