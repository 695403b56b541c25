import type { Point } from './experience-curve.ts';
import { balanceText, runsRightToLeft, wrapText, type Measure } from './wrap-text.ts';

/** The colours of a picture, by what they mean: the names of the page's own. */
export type Colour =
  | 'paper'
  | 'ink'
  | 'soft'
  | 'line'
  | 'accent'
  | 'accent-soft'
  | 'good'
  | 'bad'
  | 'loss'
  | 'remain'
  /** The colour of that persona. */
  | { persona: string };

export interface TextStyle {
  /** In pixels of the picture. */
  size: number;
  weight: 400 | 500 | 600 | 700;
  /** A customer's own words: in italics and with serifs. */
  voice?: boolean;
}

/** How wide a text is in a style, in pixels of the picture. */
export type MeasureStyle = (text: string, style: TextStyle) => number;

/** A line of text. */
export interface PaintedText {
  kind: 'text';
  text: string;
  /** The edge that `align` names, and the baseline. */
  x: number;
  y: number;
  align: 'left' | 'center' | 'right';
  style: TextStyle;
  colour: Colour;
  rightToLeft: boolean;
  /** The ground it stands on, which keeps lines away from it; null where there are none. */
  halo: Colour | null;
}

/** Something to paint. All positions and sizes are in pixels of the picture. */
export type Painted =
  | PaintedText
  | { kind: 'box'; x: number; y: number; width: number; height: number; colour: Colour }
  | { kind: 'line'; x1: number; y1: number; x2: number; y2: number; colour: Colour; dashed: boolean }
  /** A persona's curve in runs, as in the Experience lane. */
  | { kind: 'curve'; persona: string; runs: readonly (readonly Point[])[] }
  /** A persona's mark with its middle at a point. */
  | { kind: 'marker'; persona: string; x: number; y: number; size: number };

/** Where something is set. */
export interface Box {
  x: number;
  y: number;
  width: number;
  height: number;
}

/** Things to paint that belong together, and the room they take from their top down. */
export interface Block {
  parts: readonly Painted[];
  height: number;
}

export interface Paragraph {
  text: string;
  style: TextStyle;
  colour: Colour;
  /** From one line to the next. */
  leading: number;
  /** How many lines at most. */
  most?: number;
  /** Lines of even length, as in a headline. */
  balanced?: boolean;
  /** Which way it runs; by its own letters when left out. */
  rightToLeft?: boolean;
}

/** The baseline of a line of text whose capitals stand in the middle of its leading. */
export function baseline(top: number, leading: number, { size }: TextStyle): number {
  return Math.round(top + leading / 2 + size * 0.36);
}

/** A few words at a point, which always fit. */
export function layoutWords(
  words: string,
  x: number,
  y: number,
  {
    align = 'left',
    halo = null,
    ...looks
  }: Pick<PaintedText, 'style' | 'colour'> & Partial<Pick<PaintedText, 'align' | 'halo'>>,
): PaintedText {
  return {
    kind: 'text',
    text: words,
    x: Math.round(x),
    y: Math.round(y),
    align,
    rightToLeft: runsRightToLeft(words),
    halo,
    ...looks,
  };
}

/** Sets a paragraph. One that runs from right to left stands at the right. */
export function layoutParagraph(
  { text, style, colour, leading, most = Infinity, balanced = false, rightToLeft = runsRightToLeft(text) }: Paragraph,
  { x, y, width }: Pick<Box, 'x' | 'y' | 'width'>,
  measureStyle: MeasureStyle,
): Block {
  const measure: Measure = (words) => measureStyle(words, style);
  const lines = (balanced ? balanceText : wrapText)(text, width, measure, most);
  return {
    height: lines.length * leading,
    parts: lines.map((line, index): Painted => {
      // An opening quotation mark hangs in the margin, so that the letters stand in line.
      const hung = index === 0 && !rightToLeft && /^[“„«]/u.test(line) ? measure(line.charAt(0)) : 0;
      return {
        kind: 'text',
        text: line,
        x: Math.round(rightToLeft ? x + width : x - hung),
        y: baseline(y + index * leading, leading, style),
        align: rightToLeft ? 'right' : 'left',
        style,
        colour,
        rightToLeft,
        halo: null,
      };
    }),
  };
}

/** The same block elsewhere. */
export function moveBlock({ parts, height }: Block, by: { x: number; y: number }): Block {
  const moved = parts.map((part): Painted => {
    switch (part.kind) {
      case 'line':
        return { ...part, x1: part.x1 + by.x, x2: part.x2 + by.x, y1: part.y1 + by.y, y2: part.y2 + by.y };
      case 'curve':
        return { ...part, runs: part.runs.map((run) => run.map(([x, y]): Point => [x + by.x, y + by.y])) };
      case 'text':
      case 'box':
      case 'marker':
        return { ...part, x: part.x + by.x, y: part.y + by.y };
    }
  });
  return { parts: moved, height };
}
