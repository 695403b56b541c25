import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fold, spacedWords, wordsOf } from '../../src/search/words-of.ts';

describe('fold()', () => {
  test('takes away case and accents, and spells letters that few keyboards have', () => {
    expect(fold('Café ÜBER Straße Smørrebrød Łódź')).toBe('cafe uber strasse smorrebrod lodz');
  });

  test('leaves signs as they are, whether there are letters to fold or not', () => {
    expect(fold('“Is anything wrong?” · −2')).toBe('“is anything wrong?” · −2');
    expect(fold('“Où?” · −2')).toBe('“ou?” · −2');
  });
});

describe('spacedWords()', () => {
  test('has a space before each word, and nothing for no words', () => {
    expect(spacedWords('“Is anything wrong?” · Café')).toBe(' is anything wrong cafe');
    expect(spacedWords(' · ')).toBe('');
  });

  test('has the words of any text, in the quick way as in the thorough one', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.string({ unit: 'grapheme' })), (text) => {
        expect(spacedWords(text).split(' ').filter(Boolean)).toEqual(wordsOf(text));
      }),
    );
  });
});
