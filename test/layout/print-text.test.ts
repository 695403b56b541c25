import { describe, expect, test } from 'vitest';
import { heightOnPaper, measureText, printLeading, widthOnPaper, type PrintText } from '../../src/layout/print-text.ts';

const linesIn = (width: number, text: string, rest: Partial<PrintText> = {}) =>
  Math.round(heightOnPaper([measureText({ text, ...rest })], width) / printLeading);

describe('widthOnPaper()', () => {
  test('tells narrow from wide letters', () => {
    expect(widthOnPaper('illi')).toBeLessThan(widthOnPaper('noon'));
    expect(widthOnPaper('noon')).toBeLessThan(widthOnPaper('MWMW'));
  });

  test('counts Chinese for about twice of Latin, and marks that join or adorn for nothing', () => {
    expect(widthOnPaper('等待决定')).toBeGreaterThanOrEqual(4);
    expect(widthOnPaper('cafe\u0301')).toBe(widthOnPaper('cafe'));
    expect(widthOnPaper('Uber\u00adwachung')).toBe(widthOnPaper('Uberwachung'));
  });
});

describe('heightOnPaper()', () => {
  test('wraps at spaces, and never needs fewer lines in less room', () => {
    const text = 'Answers twelve questions about income and outgoings';
    expect(linesIn(100, text)).toBe(1);
    const lines = [30, 20, 15, 10, 7].map((width) => linesIn(width, text));
    expect(lines).toEqual([...lines].sort((a, b) => a - b));
    expect(lines.at(-1)).toBeGreaterThan(4);
  });

  test('breaks a word that is wider than a line', () => {
    const word = 'Rindfleischetikettierungsüberwachungsaufgabenübertragungsgesetz';
    expect(linesIn(10, word)).toBe(Math.ceil(widthOnPaper(word) / 10));
  });

  test('breaks Chinese between any two signs', () => {
    expect(linesIn(5.3, '等待决定等待决定')).toBe(2);
  });

  test('takes larger type and less room into account', () => {
    const text = 'Our rent went up again';
    expect(linesIn(13, text)).toBe(1);
    expect(linesIn(13, text, { indent: 3 })).toBe(2);
    expect(heightOnPaper([measureText({ text, size: 1.5 })], 13)).toBeCloseTo(2 * 1.5 * printLeading);
  });

  test('adds the room between paragraphs, but none above the first', () => {
    const one = measureText({ text: 'One', gap: 0.5 });
    expect(heightOnPaper([], 10)).toBe(0);
    expect(heightOnPaper([one], 10)).toBeCloseTo(printLeading);
    expect(heightOnPaper([one, one], 10)).toBeCloseTo(2 * printLeading + 0.5);
  });
});
