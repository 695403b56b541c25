/** A cell: a text, a number, or nothing where nothing is known. */
export type CsvCell = string | number | null;

/**
 * Spreadsheets open a file without this mark in the code page of the machine, and every “ü” and “−” breaks. Programs
 * that mind the mark have the JSON.
 */
const byteOrderMark = '\ufeff';

/** What a spreadsheet takes for a formula, also after apostrophes: it would run what somebody wrote into a quote. */
const formula = /^'*[=+\-@\t\r\n＝＋－＠]/u;
/** A field that must stand in quotes (RFC 4180, 2.6). Blanks at its ends are kept by more readers when quoted. */
const special = /[",\r\n]|^\s|\s$/u;

function field(cell: CsvCell): string {
  if (cell === null) return '';
  // A number is ours, so its minus is no formula.
  if (typeof cell === 'number') return String(cell);
  const text = formula.test(cell) ? `'${cell}` : cell;
  return special.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/**
 * Rows of cells in the form of RFC 4180, as UTF-8 with a byte order mark. A text that a spreadsheet would take for a
 * formula gets an apostrophe before it (OWASP, “CSV Injection”); taking one apostrophe away from such a text gives it
 * back.
 */
export function toCsv(rows: readonly (readonly CsvCell[])[]): string {
  return (
    byteOrderMark +
    rows
      .map((row) => `${row.map(field).join(',')}\r\n`)
      .join('')
      .toWellFormed()
  );
}
