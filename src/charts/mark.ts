/**
 * One thing to draw, as a value: both renderers (the string at build time, D3's join in the browser) draw the same
 * list. Looks come from classes and CSS: the pages' content security policy allows no style attributes.
 */
export interface Mark {
  /** Unique in its drawing and stable from one state to the next, so that the join moves what stays. */
  key: string;
  tag: 'path' | 'rect' | 'line';
  class: string;
  attrs: Readonly<Record<string, string | number>>;
}

/** A drawing: marks in a box of `width` column units and `height` pixels. Stretched to its place without distortion of strokes. */
export interface Drawing {
  width: number;
  height: number;
  marks: readonly Mark[];
}

/** Rounds to a thousandth: finer than a pixel, and the same bytes everywhere. */
export function rounded(value: number): number {
  return Math.round(value * 1000) / 1000;
}
