import { describe, expect, test } from 'vitest';
import { daysBetween, formatDate, formatMonth } from '../../src/model/dates.ts';
import { valueInWords } from '../../src/model/metric-words.ts';
import { counted, emotionInWords, listed, signed } from '../../src/model/words.ts';

describe('words', () => {
  test('signed() has a true minus, a plus, and none for zero', () => {
    expect([-2, -0.5, 0, 1].map(signed)).toEqual(['−2', '−0.5', '0', '+1']);
    // In tenths; what is less is zero.
    expect([-0.04, 0.04, -1.96].map(signed)).toEqual(['0', '0', '−2']);
  });

  test('emotionInWords() names the number, the swing and the word', () => {
    expect(emotionInWords({ from: -2, to: -2, feeling: null })).toBe('−2');
    expect(emotionInWords({ from: 0, to: -2, feeling: 'forgotten' })).toBe('0 to −2, forgotten');
    expect(emotionInWords({ from: null, to: null, feeling: 'lost' })).toBe('lost');
  });

  test('counted() and listed()', () => {
    expect([counted(1, 'step'), counted(0, 'step')]).toEqual(['1 step', '0 steps']);
    expect(listed(['a', 'b', 'c'])).toBe('a, b and c');
  });

  test('dates are written in the site’s language, days and months', () => {
    expect(formatDate('2027-01-12', 'en')).toBe('12 Jan 2027');
    expect(formatMonth('2026-09-14', 'en')).toBe('Sep 2026');
    expect(formatDate('2026-09', 'de')).toBe('Sep. 2026');
  });

  test('values carry their unit', () => {
    expect([
      valueInWords(33, { unit: '%' }),
      valueInWords(1.8, { unit: 'contacts' }),
      valueInWords(4, { unit: null }),
    ]).toEqual(['33%', '1.8 contacts', '4']);
  });
});

describe('daysBetween()', () => {
  test('counts days, over a change of the clock too, and backwards', () => {
    expect(daysBetween('2026-10-24', '2026-10-26')).toBe(2);
    expect(daysBetween('2026-11-22', '2026-11-22')).toBe(0);
    expect(daysBetween('2027-01-01', '2026-12-31')).toBe(-1);
  });
});
