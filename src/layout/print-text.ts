/**
 * How much room a text takes on paper, estimated without a font: nothing measures at build time. All lengths are in
 * em of the sheet's type. The estimate is a little generous: a row may come out with some air, hardly ever too low.
 */

/** A paragraph in a cell. */
export interface PrintText {
  text: string;
  /** Its type; 1 when left out. */
  size?: number;
  /** Room at its left, for a bar or a marker; 0 when left out. */
  indent?: number;
  /** Room above it, unless it is the first; 0 when left out. */
  gap?: number;
}

/** From one line to the next. The stylesheet of the sheets says the same. */
export const printLeading = 1.3;

/** The advance widths of Inter, rounded up to a twentieth of an em. */
const advances: readonly (readonly [width: number, letters: string])[] = [
  [0.25, 'ijl'],
  [0.3, " !',.:I’·"],
  [0.35, ';`t|'],
  [0.4, '()/[]\\fr'],
  [0.45, '1{}“”'],
  [0.5, '"-^_–'],
  [0.55, '*?ksx'],
  [0.6, '57FJLacehnouvyz'],
  [0.65, '0234689#$&EPRSTZbdgpq£'],
  [0.7, '+<=>ABKVXY~−€'],
  [0.75, 'CDGHU'],
  [0.8, 'NOQ'],
  [0.85, 'w'],
  [0.9, 'm…'],
  [0.95, 'M'],
  [1, '%@W—'],
];
const known: ReadonlyMap<string, number> = new Map(
  advances.flatMap(([width, letters]) => [...letters].map((letter) => [letter, width] as const)),
);
/** Other letters with a Latin, Greek, Arabic … shape. */
const otherWidth = 0.72;
const space = 0.3;

/** Written without spaces and as wide as high: a line may break on either side. A little more, because marks keep to their letters. */
const square = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\u3000-\u303f\uff00-\uffef]/u;
const picture = /\p{Extended_Pictographic}/u;
const nothing = /[\p{M}\p{Cf}]/u;

function advanceOf(letter: string): number {
  const width = known.get(letter);
  if (width !== undefined) return width;
  if (square.test(letter)) return 1.05;
  if (picture.test(letter)) return 1.4;
  return nothing.test(letter) ? 0 : otherWidth;
}

/** The width of a text on one line, in em. */
export function letterWidths(text: string): number {
  return [...text].reduce((sum, letter) => sum + advanceOf(letter), 0);
}

/** A stretch of text that stays on one line, and whether a space stands before it. */
interface Piece {
  width: number;
  spaced: boolean;
}

/** A paragraph whose pieces were measured once, to be set in columns of different widths. */
export interface MeasuredText {
  pieces: readonly Piece[];
  size: number;
  indent: number;
  gap: number;
}

function piecesOf(text: string): Piece[] {
  const pieces: Piece[] = [];
  for (const word of text.split(/[ \t\r\n]+/u).filter(Boolean)) {
    let open: Piece | null = null;
    let spaced = pieces.length > 0;
    for (const letter of word) {
      const width = advanceOf(letter);
      const alone = width >= 1 && !known.has(letter);
      if (open === null || alone) {
        const piece: Piece = { width, spaced };
        pieces.push(piece);
        open = alone ? null : piece;
      } else open.width += width;
      spaced = false;
    }
  }
  return pieces;
}

export function measureText({ text, size = 1, indent = 0, gap = 0 }: PrintText): MeasuredText {
  return { pieces: piecesOf(text), size, indent, gap };
}

/** How wide a text is on one line. */
export function widthOnPaper(text: string): number {
  return piecesOf(text).reduce((width, piece) => width + (piece.spaced ? space : 0) + piece.width, 0);
}

/** How many lines the pieces take; a word wider than a line is broken. At least one line, also for no text. */
function linesOf(pieces: readonly Piece[], room: number): number {
  let lines = 1;
  let used = 0;
  for (const { width, spaced } of pieces) {
    const longer = used + (spaced && used > 0 ? space : 0) + width;
    if (longer <= room) {
      used = longer;
      continue;
    }
    if (used > 0) lines += 1;
    // One line less than the word fills: its last one can be written on.
    const whole = Math.max(1, Math.ceil(width / Math.max(room, 1)));
    lines += whole - 1;
    used = width - (whole - 1) * room;
  }
  return lines;
}

/** The height of paragraphs one below the other in a column of that width. */
export function heightOnPaper(texts: readonly MeasuredText[], width: number): number {
  return texts.reduce((height, { pieces, size, indent, gap }, index) => {
    const lines = linesOf(pieces, (width - indent) / size);
    return height + (index > 0 ? gap : 0) + lines * size * printLeading;
  }, 0);
}
