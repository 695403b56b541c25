/** How wide a text is, in the unit that the width to wrap at is given in. */
export type Measure = (text: string) => number;

const words = new Intl.Segmenter('en', { granularity: 'word' });
const letters = new Intl.Segmenter('en', { granularity: 'grapheme' });

/** Scripts that are written without spaces, and pictures: a line may break on either side. */
const unspaced =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}\p{Extended_Pictographic}]/u;
/** Closing marks never begin a line and opening ones never end one. */
const closing = /^[\p{Pe}\p{Pf}\p{Po}ー々]/u;
const opening = /[\p{Ps}\p{Pi}¿¡]$/u;
/** In the middle of a word, a line may end after one of these. */
const joint = /[-‐–—/?&]$/u;

/** A stretch of text that stays on one line, and whether a space stands before it. */
interface Piece {
  text: string;
  spaced: boolean;
}

function piecesOf(text: string): Piece[] {
  const pieces: Piece[] = [];
  // Not \s: a no-break space breaks nothing.
  for (const chunk of text.split(/[ \t\r\n\u2003\u3000]+/u).filter(Boolean)) {
    let spaced = pieces.length > 0;
    let before = '';
    for (const { segment } of words.segment(chunk)) {
      const last = pieces.at(-1);
      const breaks =
        spaced || last === undefined
          ? true
          : !closing.test(segment) &&
            !opening.test(before) &&
            (unspaced.test(segment) || unspaced.test(before) || (joint.test(before) && /^[\p{L}\p{N}]/u.test(segment)));
      if (breaks || last === undefined) pieces.push({ text: segment, spaced });
      else last.text += segment;
      spaced = false;
      before = segment;
    }
  }
  return pieces;
}

/** The longest beginning of a word that fits, and the rest. At least one letter, however narrow the line. */
function splitWord(text: string, width: number, measure: Measure): [head: string, rest: string] {
  let head = '';
  for (const { segment } of letters.segment(text)) {
    if (head !== '' && measure(head + segment) > width) return [head, text.slice(head.length)];
    head += segment;
  }
  return [head, ''];
}

/**
 * Shortens a text until it fits with an ellipsis after it: after a whole word, unless that would leave half the line
 * empty.
 */
function endWithEllipsis(text: string, width: number, measure: Measure): string {
  const [whole] = splitWord(text, width, (head) => measure(`${head}…`));
  const words = whole.slice(0, whole.lastIndexOf(' '));
  const cutInWord = !/^\s/u.test(text.slice(whole.length));
  const kept = cutInWord && whole.includes(' ') && measure(words) > width / 2 ? words : whole;
  const cut = `${kept.replace(/[\s,;:·–-]+$/u, '')}…`;
  return measure(cut) > width ? '…' : cut;
}

/**
 * Breaks a text into lines no wider than `width`: between words, inside scripts that are written without spaces, after
 * a hyphen or a slash, and only where a single word is wider than a line, within it. What does not fit into `most`
 * lines is cut off with an ellipsis. Empty for an empty text.
 */
export function wrapText(text: string, width: number, measure: Measure, most = Infinity): string[] {
  const lines: Piece[] = [];
  let line: Piece | undefined;
  for (const piece of piecesOf(text)) {
    const longer: Piece =
      line === undefined ? piece : { ...line, text: `${line.text}${piece.spaced ? ' ' : ''}${piece.text}` };
    if (measure(longer.text) <= width) {
      line = longer;
      continue;
    }
    if (line !== undefined) lines.push(line);
    line = piece;
    while (measure(line.text) > width) {
      const [head, rest] = splitWord(line.text, width, measure);
      if (rest === '') break;
      lines.push({ text: head, spaced: line.spaced });
      line = { text: rest, spaced: false };
    }
  }
  if (line !== undefined) lines.push(line);
  const texts = lines.map((one) => one.text);
  if (lines.length <= most) return texts;
  const left = lines.slice(most - 1).reduce((all, one) => `${all}${one.spaced ? ' ' : ''}${one.text}`, '');
  return [...texts.slice(0, most - 1), endWithEllipsis(left.trim(), width, measure)];
}

/**
 * The same in as many lines, but of even length, as a headline is set: the narrowest width that needs no more lines.
 */
export function balanceText(text: string, width: number, measure: Measure, most = Infinity): string[] {
  const lines = wrapText(text, width, measure, most);
  if (lines.length < 2 || lines.at(-1)?.endsWith('…')) return lines;
  // A narrower line must not break a word that was whole.
  const widest = Math.max(...piecesOf(text).map((piece) => measure(piece.text)));
  let [low, high] = [Math.min(widest, width), width];
  let best = lines;
  while (high - low > width / 100) {
    const middle = (low + high) / 2;
    const tried = wrapText(text, middle, measure);
    if (tried.length > lines.length) low = middle;
    else {
      best = tried;
      high = middle;
    }
  }
  return best;
}

/** Whether a text runs from right to left, as its first letter does. */
export function runsRightToLeft(text: string): boolean {
  const first = /\p{L}/u.exec(text)?.[0] ?? '';
  return /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}]/u.test(first);
}
