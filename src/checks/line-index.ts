/** Turns offsets into places. Columns count UTF-16 units, as editors do. */
export interface LineIndex {
  /** The 1-based line and column of an offset; offsets beyond the text give its end. */
  placeAt(offset: number): { line: number; column: number };
  /** The offset at which a 1-based line starts; lines beyond the text give its end. */
  startOf(line: number): number;
}

/** The lines of a text whose line ends are LF. */
export function indexLines(text: string): LineIndex {
  const starts = [0];
  for (let end = text.indexOf('\n'); end !== -1; end = text.indexOf('\n', end + 1)) starts.push(end + 1);
  return {
    placeAt(offset) {
      const wanted = Math.max(0, Math.min(offset, text.length));
      let low = 0;
      let high = starts.length - 1;
      while (low < high) {
        const middle = (low + high + 1) >> 1;
        if ((starts[middle] ?? 0) <= wanted) low = middle;
        else high = middle - 1;
      }
      return { line: low + 1, column: wanted - (starts[low] ?? 0) + 1 };
    },
    startOf: (line) => starts[line - 1] ?? text.length,
  };
}
