import { baseline, layoutWords, type Block, type MeasureStyle, type Painted, type TextStyle } from './picture.ts';
import { wrapText } from './wrap-text.ts';

const style: TextStyle = { size: 16, weight: 400 };
const strong: TextStyle = { ...style, weight: 600 };
const leading = 22;
const gap = 24;
const indent = 30;

/** The title of a step; one that is set back is paler than the others. */
export interface StepTitle {
  title: string;
  isBack: boolean;
}

/** Whether every word of a text fits on a line of this width, so that none has to be broken. */
function wordsFit(text: string, width: number, measure: (words: string) => number): boolean {
  return text.split(/\s+/u).every((word) => measure(word) <= width);
}

/** Titles below their columns; null when one of them would not fit in four lines without breaking a word. */
export function layoutTitlesBelow(
  titles: readonly (StepTitle & { middle: number; width: number })[],
  measureStyle: MeasureStyle,
): Block | null {
  const measure = (text: string) => measureStyle(text, style);
  let most = 0;
  const parts: Painted[] = [];
  for (const { title, isBack, middle, width } of titles) {
    const lines = wrapText(title, width - 12, measure);
    if (lines.length > 4 || !wordsFit(title, width - 12, measure)) return null;
    most = Math.max(most, lines.length);
    for (const [index, line] of lines.entries()) {
      parts.push(
        layoutWords(line, middle, baseline(index * leading, leading, style), {
          style,
          colour: isBack ? 'soft' : 'ink',
          align: 'center',
        }),
      );
    }
  }
  return { parts, height: most * leading };
}

/** How many of the items, by their heights, stand in each column no higher than `height`; null when they need more. */
function fill(heights: readonly number[], columns: number, height: number): number[] | null {
  const counts = [0];
  let used = 0;
  for (const one of heights) {
    if (used + one > height) {
      counts.push(0);
      used = 0;
    }
    counts[counts.length - 1] = (counts.at(-1) ?? 0) + 1;
    used += one;
  }
  return counts.length <= columns ? counts : null;
}

/** Numbered titles in as many columns as make the lowest list, each on two lines at most. */
export function layoutTitleList(
  titles: readonly StepTitle[],
  { x, width }: { x: number; width: number },
  measureStyle: MeasureStyle,
): Block {
  const measure = (text: string) => measureStyle(text, style);
  const widthOf = (columns: number) => (width - (columns - 1) * gap) / columns;
  const tried = [6, 5, 4, 3].flatMap((columns) => {
    const room = widthOf(columns) - indent;
    const items = titles.map(({ title }) => wrapText(title, room, measure, 2));
    const cut = items.some((lines, index) => {
      const { title } = titles[index] ?? { title: '' };
      return !wordsFit(title, room, measure) || wrapText(title, room, measure).length > lines.length;
    });
    // With so few columns, a title that is still too long has to be cut.
    if (cut && columns > 3) return [];
    const heights = items.map((lines) => lines.length);
    let height = Math.max(...heights, Math.ceil(heights.reduce((sum, one) => sum + one, 0) / columns));
    let counts = fill(heights, columns, height);
    while (counts === null) {
      height += 1;
      counts = fill(heights, columns, height);
    }
    return { columns, items, counts, height };
  });
  const best = tried.reduce<(typeof tried)[number] | null>(
    (low, one) => (low !== null && low.height <= one.height ? low : one),
    null,
  );
  if (best === null) return { parts: [], height: 0 };
  const parts: Painted[] = [];
  let number = 0;
  for (const [column, count] of best.counts.entries()) {
    const left = x + column * (widthOf(best.columns) + gap);
    let top = 0;
    for (const lines of best.items.slice(number, number + count)) {
      const isBack = titles[number]?.isBack === true;
      number += 1;
      parts.push(
        layoutWords(String(number), left + indent - 8, baseline(top, leading, style), {
          style: isBack ? style : strong,
          colour: isBack ? 'soft' : 'accent',
          align: 'right',
        }),
        ...lines.map((line, index) =>
          layoutWords(line, left + indent, baseline(top + index * leading, leading, style), {
            style,
            colour: isBack ? 'soft' : 'ink',
          }),
        ),
      );
      top += lines.length * leading;
    }
  }
  return { parts, height: best.height * leading };
}
