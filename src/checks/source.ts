import { indexLines, type LineIndex } from './line-index.ts';

/** A file that could be decoded, with the places in it. */
export interface Source {
  /** Relative to the content folder. */
  path: string;
  text: string;
  place: (offset: number) => { file: string; line: number; column: number };
}

export function sourceOf(path: string, text: string): Source {
  let lines: LineIndex | undefined;
  return {
    path,
    text,
    place(offset) {
      lines ??= indexLines(text);
      return { file: path, ...lines.placeAt(offset) };
    },
  };
}
