import { describe, expect, test } from 'vitest';
import { xmlText } from '../../src/model/xml-text.ts';

describe('xmlText()', () => {
  test('writes signs that would be markup, in elements and in attributes, as what they are', () => {
    expect(xmlText('<b a="1">&amp;</b>')).toBe('&lt;b a=&quot;1&quot;&gt;&amp;amp;&lt;/b&gt;');
    expect(xmlText(']]>')).toBe(']]&gt;');
  });

  test('leaves out what XML can not hold, and keeps line ends and every script', () => {
    expect(xmlText('a\u0000b\u001fc\ufffed\nÄ 木 😀')).toBe('abcd\nÄ 木 😀');
    expect(xmlText('half \ud83d')).toBe('half \ufffd');
  });
});
