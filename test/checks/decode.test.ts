import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { composed, lengthBefore } from '../../src/checks/composed.ts';
import { decode } from '../../src/checks/decode.ts';

const bytesOf = (text: string): number[] => [...new TextEncoder().encode(text)];

describe('decode()', () => {
  test('drops a byte order mark and turns every line end into LF', () => {
    expect(decode(new Uint8Array(bytesOf('\uFEFFa\r\nb\rc\n')))).toMatchObject({ text: 'a\nb\nc\n', problem: null });
  });

  test.each<[string, number[]]>([
    ['a byte of Latin-1', [0xe9, 0x20]],
    ['a byte that goes on with nothing', [0x80]],
    ['a character cut short', [0xe2, 0x82]],
    ['an overlong form', [0xc0, 0xaf]],
    ['an overlong form of three bytes', [0xe0, 0x80, 0xaf]],
    ['half a surrogate pair', [0xed, 0xa0, 0x80]],
    ['what lies beyond Unicode', [0xf4, 0x90, 0x80, 0x80]],
    ['the mark of UTF-16', [0xff, 0xfe]],
  ])('tells where %s stands', (_, bad) => {
    const { text, problem } = decode(new Uint8Array([...bytesOf('é\r\n😀a'), ...bad, ...bytesOf('b')]));
    expect(text).toBe('é\n😀a');
    expect(problem).toMatchObject({ rule: 'not-utf-8', offset: 5 });
  });

  test('finds no bad byte exactly where the platform finds none', () => {
    fc.assert(
      fc.property(fc.uint8Array({ minLength: 1, maxLength: 12 }), (bytes) => {
        const { problem } = decode(bytes);
        const lenient = new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);
        if (!lenient.includes('\uFFFD')) expect(problem?.rule).not.toBe('not-utf-8');
        if (problem?.rule === 'not-utf-8')
          expect(() => new TextDecoder('utf-8', { fatal: true }).decode(bytes)).toThrow();
      }),
    );
  });
});

const words = fc.string({ unit: fc.constantFrom('a', 'ä', 'ñ', '한', 'é', ' ', 'ç', '글', 'ộ', '-'), maxLength: 20 });

describe('composed()', () => {
  test.each([
    ['bu\u0308ro', 'b\u00fcro'],
    ['Prufung U\u0308ber', 'Prufung \u00dcber'],
    ['\u1112\u1161\u11ab\u1100\u1173\u11af', '\ud55c\uae00'],
    ['\u1112\u1161', '\ud558'],
    ['a\u0323\u0302', '\u1ead'],
  ])('makes one letter of what looks like one: %j', (text, expected) => {
    expect(composed(text)).toBe(expected);
  });

  test.each(['\u212b', '\u2126', '\ufa19', 'x\u0304', 'plain'])(
    'leaves alone what NFC would replace or can’t compose: %j',
    (text) => {
      expect(composed(text)).toBe(text);
    },
  );

  test('gives the same for a text and for its decomposed form', () => {
    fc.assert(
      fc.property(words, (text) => {
        expect(composed(text.normalize('NFD'))).toBe(text);
      }),
    );
  });

  test('and lengthBefore() finds the way back', () => {
    fc.assert(
      fc.property(words, fc.nat(20), (text, some) => {
        const length = Math.min(some, text.length);
        const written = text.normalize('NFD');
        expect(composed(written.slice(0, lengthBefore(written, length)))).toBe(text.slice(0, length));
      }),
    );
  });
});
