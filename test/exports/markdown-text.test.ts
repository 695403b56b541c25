import fc from 'fast-check';
import { markdownToHtml } from 'satteri';
import { describe, expect, test } from 'vitest';
import { markdownLink, markdownText } from '../../src/exports/markdown-text.ts';

const unescaped = (html: string) =>
  html.replaceAll(
    /&(amp|lt|gt|quot|#39|#x27);/g,
    (_, name: string) => ({ amp: '&', lt: '<', gt: '>', quot: '"' })[name] ?? "'",
  );
const rendered = (markdown: string) => {
  const result = markdownToHtml(markdown);
  return unescaped(typeof result === 'string' ? result : result.html).trim();
};
const oneLine = (text: string) => text.replaceAll(/\s+/gu, ' ').trim();

describe('markdownText()', () => {
  test.each([
    '# Not a heading',
    '- not a list',
    '1. not a list',
    '12) not a list',
    '> not a quote',
    '*not* _emphasis_ **at** all',
    '[not a link](javascript:alert(1))',
    '<script>alert(1)</script>',
    '`not code` ~~not gone~~',
    '--- ',
    'a | b',
    '&copy; stays',
    'two\nlines',
    'C #',
  ])('%j reads as it is written', (text) => {
    expect(rendered(markdownText(text))).toBe(`<p>${oneLine(text)}</p>`);
  });

  test('any text reads as it is written', () => {
    const signs = fc.string({
      unit: fc.constantFrom(...'a b 1 . # - + * _ ` ~ [ ] ( ) { } < > ! | & ; \\ = : " \''.split(' '), ' '),
      minLength: 1,
      maxLength: 20,
    });
    fc.assert(
      fc.property(signs, (text) => {
        fc.pre(oneLine(text) !== '');
        expect(rendered(markdownText(text))).toBe(`<p>${oneLine(text)}</p>`);
      }),
    );
  });
});

describe('in a heading', () => {
  test('the signs that would close it stay', () => {
    expect(rendered(`# ${markdownText('C #')}`)).toMatch(/>C #<\/h1>$/);
  });
});

describe('markdownLink()', () => {
  test('a sign in the text or the address can not end the link', () => {
    expect(rendered(markdownLink('a](b', '/x y>z)'))).toBe('<p><a href="/x%20y%3Ez)">a](b</a></p>');
  });
});
