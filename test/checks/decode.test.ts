import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { decode } from '../../src/checks/decode.ts';

const bytesOf = (text: string): number[] => [...new TextEncoder().encode(text)];

describe('decode()', () => {
  test('drops a byte order mark and turns every line end into LF', () => {
    expect(decode(new Uint8Array(bytesOf('\uFEFFa\r\nb\rc\n')))).toEqual({ text: 'a\nb\nc\n', problem: null });
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
