import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { balanceText, runsRightToLeft, wrapText } from '../../src/layout/wrap-text.ts';

/** A letter is one wide, one of a script without spaces or a picture two. */
const measure = (text: string) =>
  [...new Intl.Segmenter('en', { granularity: 'grapheme' }).segment(text)]
    .map(({ segment }) => (/[\p{Script=Han}\p{Extended_Pictographic}]/u.test(segment) ? 2 : 1))
    .reduce<number>((sum, one) => sum + one, 0);
const wrap = (text: string, width: number, most?: number) => wrapText(text, width, measure, most);

describe('wrapText()', () => {
  test('breaks between words, and not before the line is full', () => {
    expect(wrap('Nine days with no word', 14)).toEqual(['Nine days with', 'no word']);
    expect(wrap('Nine days', 9)).toEqual(['Nine days']);
  });

  test('gives no line for no text', () => {
    expect(wrap('', 10)).toEqual([]);
    expect(wrap('   ', 10)).toEqual([]);
  });

  test('breaks within a word only when it is wider than a line', () => {
    expect(wrap('a Donaudampfschiff', 8)).toEqual(['a', 'Donaudam', 'pfschiff']);
  });

  test('breaks after a hyphen and within an address after a slash', () => {
    expect(wrap('self-employed owner', 7)).toEqual(['self-', 'employe', 'd owner']);
    expect(wrap('bank.example/maps/buying', 18)).toEqual(['bank.example/maps/', 'buying']);
  });

  test('does not break at a no-break space', () => {
    expect(wrap('costs 100\u00a0euros', 10)).toEqual(['costs', '100\u00a0euros']);
  });

  test('breaks Chinese between its words, though it has no spaces, and never before a full stop', () => {
    const lines = wrap('我以为没有消息就是坏消息。', 8);
    expect(lines.join('')).toBe('我以为没有消息就是坏消息。');
    expect(lines.length).toBeGreaterThan(2);
    expect(lines.every((line) => measure(line) <= 8)).toBe(true);
    expect(lines.some((line) => line.startsWith('。'))).toBe(false);
    expect(wrap('消息消息。', 8)).toEqual(['消息', '消息。']);
  });

  test('keeps an opening bracket with what follows', () => {
    expect(wrap('消息（消息）', 8)).toEqual(['消息', '（消息）']);
  });

  test('keeps an emoji of several code points whole', () => {
    const family = '👨‍👩‍👧';
    expect(wrap(`${family}${family}${family}`, 4)).toEqual([`${family}${family}`, family]);
  });

  test('cuts what does not fit into the lines there are after a word, and says so', () => {
    expect(wrap('Nine days with no word at all', 12, 2)).toEqual(['Nine days', 'with no…']);
    expect(wrap('Nine days, with no word', 12, 1)).toEqual(['Nine days…']);
    expect(wrap('Nine days', 9, 1)).toEqual(['Nine days']);
  });

  test('cuts within a word rather than leave most of a line empty', () => {
    expect(wrap('Die Donaudampfschifffahrt', 12, 1)).toEqual(['Die Donauda…']);
  });

  test('no line is wider than asked, and nothing is lost', () => {
    const text = fc.string({ unit: fc.constantFrom('a', 'é', '-', '/', ' ', '字', '。', '👍', '“', '”', '(') });
    fc.assert(
      fc.property(text, fc.integer({ min: 2, max: 12 }), (words, width) => {
        const lines = wrap(words, width);
        const narrow = (line: string) => measure(line) <= width;
        expect(lines.every(narrow)).toBe(true);
        expect(wrap(words, width, 2).every(narrow)).toBe(true);
        expect(lines.join('').replaceAll(' ', '')).toBe(words.replaceAll(' ', ''));
      }),
    );
  });
});

describe('balanceText()', () => {
  const balance = (text: string, width: number) => balanceText(text, width, measure);

  test('sets a headline in lines of even length, without adding one', () => {
    expect(wrap('Get an agreement in principle', 24)).toEqual(['Get an agreement in', 'principle']);
    expect(balance('Get an agreement in principle', 24)).toEqual(['Get an agreement', 'in principle']);
  });

  test('breaks no word that was whole', () => {
    expect(balance('Donaudampf ab an', 10)).toEqual(['Donaudampf', 'ab an']);
  });

  test('leaves a single line alone', () => {
    expect(balance('Compare lenders', 24)).toEqual(['Compare lenders']);
  });
});

describe('runsRightToLeft()', () => {
  test('goes by the first letter', () => {
    expect(runsRightToLeft('“انتظار القرار”')).toBe(true);
    expect(runsRightToLeft('12 המתנה')).toBe(true);
    expect(runsRightToLeft('Wait (انتظار)')).toBe(false);
    expect(runsRightToLeft('12')).toBe(false);
  });
});
