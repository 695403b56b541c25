import { lengthBefore } from './composed.ts';
import { indexLines, type LineIndex } from './line-index.ts';

/** A file that could be decoded, with the places in it. */
export interface Source {
  /** Relative to the content folder. */
  path: string;
  text: string;
  place: (offset: number) => { file: string; line: number; column: number };
}

/** `written` is the text as the file holds it, where it is not the same letter by letter: columns are those of the file. */
export function sourceOf(path: string, text: string, written = text): Source {
  let lines: LineIndex | undefined;
  let writtenLines: LineIndex | undefined;
  return {
    path,
    text,
    place(offset) {
      lines ??= indexLines(text);
      const { line, column } = lines.placeAt(offset);
      if (written === text) return { file: path, line, column };
      writtenLines ??= indexLines(written);
      const onLine = written.slice(writtenLines.startOf(line), writtenLines.startOf(line + 1));
      return { file: path, line, column: lengthBefore(onLine, column - 1) + 1 };
    },
  };
}
