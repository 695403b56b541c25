import fc from 'fast-check';
import { markdownToHtml } from 'satteri';
import { describe, expect, test } from 'vitest';
import { headingOf, linkedText, paragraphOf, plainText, writeMarkdown } from '../../src/exports/markdown.ts';

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

const paragraph = (text: string) => writeMarkdown([paragraphOf(plainText(text))]);

describe('a plain text in Markdown', () => {
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
    expect(rendered(paragraph(text))).toBe(`<p>${oneLine(text)}</p>`);
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
        expect(rendered(paragraph(text))).toBe(`<p>${oneLine(text)}</p>`);
      }),
    );
  });
});

describe('in a heading', () => {
  test('the signs that would close it stay', () => {
    expect(rendered(writeMarkdown([headingOf(1, 'C #')]))).toMatch(/>C #<\/h1>$/);
  });
});

describe('a link', () => {
  test('is not ended by a sign in its text or its address', () => {
    const link = linkedText({ text: 'a](b', address: '/x y>z)' });
    expect(rendered(writeMarkdown([paragraphOf(link)]))).toBe('<p><a href="/x%20y%3Ez)">a](b</a></p>');
  });
});
