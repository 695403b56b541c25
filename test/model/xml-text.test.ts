import { describe, expect, test } from 'vitest';
import { xmlText } from '../../src/model/xml-text.ts';

describe('xmlText()', () => {
  test('leaves out what XML can not hold, and keeps line ends and every script', () => {
    expect(xmlText('a\u0000b\u001fc\ufffed\nÄ 木 😀')).toBe('abcd\nÄ 木 😀');
    expect(xmlText('half \ud83d')).toBe('half \ufffd');
  });
});
