import type { Root, RootContent } from 'mdast';
import { parseMdx } from './mdx-tree.ts';
import { mistakeOf, type TextProblem } from './mdx-errors.ts';

export interface ParsedBody {
  /** The text without what could not be read. Never to be published. */
  root: Root;
  /** The text as it was read at last: every place in it is that of the author’s. */
  text: string;
  problems: TextProblem[];
  /** Tags that are in no tree because they are not closed, as if they were. Their places are those of the text. */
  open: RootContent[];
  /** Where tags begin whose attributes could not be read. */
  spoiled: ReadonlySet<number>;
}

// Each costs another parse.
const mostMistakes = 40;

/**
 * Reads a body in spite of its mistakes: the parser stops at the first, so what it stopped at is told, taken out, and the
 * rest is read again. Null where that leads nowhere; the problems have the reason.
 */
export function parseBody(written: string): ParsedBody | { root: null; problems: TextProblem[] } {
  const problems: TextProblem[] = [];
  const open: RootContent[] = [];
  const spoiled = new Set<number>();
  let text = written;
  for (let count = 0; count <= mostMistakes; count += 1) {
    try {
      return { root: parseMdx(text), text, problems, open, spoiled };
    } catch (error) {
      const mistake = mistakeOf(error instanceof Error ? error.message : String(error), text);
      problems.push(...mistake.problems);
      if (mistake.spoiled !== null) spoiled.add(mistake.spoiled);
      if (mistake.open !== null) open.push(...closedTag(text, mistake.open));
      if (mistake.text === text) break;
      text = mistake.text;
    }
  }
  return { root: null, problems };
}

/** A tag alone, as if it were closed, at its place in the text. */
function closedTag(text: string, { start, end }: { start: number; end: number }): RootContent[] {
  try {
    const alone = parseMdx(text.slice(start, end).replace(/\s*\/?>$/u, '/>'));
    return alone.children.slice(0, 1).map((node) => {
      const place = { line: 1, column: 1, offset: start };
      return { ...node, position: { start: place, end: { ...place, offset: end } } };
    });
  } catch {
    return [];
  }
}
