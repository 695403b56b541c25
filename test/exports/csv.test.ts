import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { toCsv } from '../../src/exports/csv.ts';
import { parseCsv } from './parse-csv.ts';

describe('toCsv()', () => {
  test('ends each row with CRLF and quotes what holds a comma, a quote or a line end', () => {
    expect(
      toCsv([
        ['a', 'b,c'],
        ['say "yes"', 'two\nlines'],
      ]),
    ).toBe('\ufeffa,"b,c"\r\n"say ""yes""","two\nlines"\r\n');
  });

  test('begins with a byte order mark', () => {
    expect(toCsv([]).codePointAt(0)).toBe(0xfeff);
  });

  test('leaves what is not known empty, and numbers numbers', () => {
    expect(toCsv([[null, 0, -1.5, 100]])).toBe('\ufeff,0,-1.5,100\r\n');
  });

  test.each(['=cmd|A1', '+1', '-1', '@SUM(A1)', '\tx', '\rx', '\nx', '＝1', '＋1', '－1', '＠x', "'=1"])(
    'gives no spreadsheet a formula: %j',
    (text) => {
      expect(parseCsv(toCsv([[text, 'x']]))).toEqual([[`'${text}`, 'x']]);
    },
  );

  test('leaves an apostrophe alone that guards nothing', () => {
    expect(parseCsv(toCsv([["'tis", "can't", '5 = 5']]))).toEqual([["'tis", "can't", '5 = 5']]);
  });

  test('can be read back: any text, with one apostrophe taken from those that are guarded', () => {
    const text = fc.oneof(
      fc.string({ unit: 'grapheme' }),
      fc.array(fc.constantFrom('"', ',', '\r', '\n', '=', "'", '-', ' ', 'a', ';')).map((signs) => signs.join('')),
    );
    fc.assert(
      fc.property(fc.array(fc.tuple(text, text, text)), (rows) => {
        const read = parseCsv(toCsv(rows)).map((row) =>
          row.map((cell) => cell.replace(/^'(?='*[=+\-@\t\r\n＝＋－＠])/u, '')),
        );
        expect(read).toEqual(rows);
      }),
    );
  });
});
