import { describe, expect, test } from 'vitest';
import { inlineMarkdown } from '../../src/site/inline-markdown.ts';

describe('inlineMarkdown()', () => {
  test.each([
    ['plain words', 'plain words'],
    ['*soft*, **loud**, `code`', '<em>soft</em>, <strong>loud</strong>, <code>code</code>'],
    ['see [the map](/maps/trip/#wait)', 'see <a href="/cx/maps/trip/#wait">the map</a>'],
    ['see [them](https://example.com)', 'see <a href="https://example.com">them</a>'],
    ['1 < 2 & {three}', '1 &#x3C; 2 &#x26; {three}'],
  ])('turns %j into %j', (text, html) => {
    expect(inlineMarkdown(text, '/cx/')).toBe(html);
  });

  test('lets nothing run', () => {
    expect(inlineMarkdown('<script>x()</script> <b onclick="x()">b</b>', '/')).not.toMatch(/<(?!\/?(?:em|strong)\b)/);
    expect(inlineMarkdown('[x](javascript:alert) [y](//evil.example)', '/')).toBe('x y');
    expect(inlineMarkdown('![a queue](https://evil.example/pixel.png)', '/')).toBe('a queue');
  });

  test('takes blocks for their words', () => {
    expect(inlineMarkdown('# Head\n\n- one\n- two', '/').replace(/\s+/g, ' ')).toBe('Head one two');
  });
});
