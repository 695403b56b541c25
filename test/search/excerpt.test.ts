import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { plainText, toExcerpt, toOpening, toSegments } from '../../src/search/excerpt.ts';

describe('toSegments()', () => {
  test('keeps text and marks', () => {
    expect(toSegments('what we <mark>promise</mark> and keep')).toEqual([
      { text: 'what we ', marked: false },
      { text: 'promise', marked: true },
      { text: ' and keep', marked: false },
    ]);
  });

  test('joins marked words that only a space parts', () => {
    expect(toSegments('<mark>nine</mark> <mark>days</mark> of <mark>silence</mark>')).toEqual([
      { text: 'nine days', marked: true },
      { text: ' of ', marked: false },
      { text: 'silence', marked: true },
    ]);
  });

  test('shows what looks like markup in a page as the text that it is', () => {
    expect(plainText(toSegments('press &lt;Enter&gt; or &lt;mark&gt;'))).toBe('press <Enter> or <mark>');
    expect(toSegments('<img src=x onerror=alert(1)>')).toEqual([
      { text: '<img src=x onerror=alert(1)>', marked: false },
    ]);
  });

  test('loses no letter of any text, whatever is marked in it', () => {
    const word = fc.string({ minLength: 1 }).filter((text) => !/[&<>]/u.test(text));
    fc.assert(
      fc.property(fc.array(fc.tuple(word, fc.boolean())), (words) => {
        const html = words.map(([text, marked]) => (marked ? `<mark>${text}</mark>` : text)).join(' ');
        expect(plainText(toSegments(html))).toBe(words.map(([text]) => text).join(' '));
      }),
    );
  });
});

describe('toExcerpt()', () => {
  const shown = (excerpt: string, title: string) => plainText(toExcerpt(excerpt, title));

  test('leaves out the title that the excerpt stands below', () => {
    expect(shown('<mark>Wait</mark> for a decision. Calls to ask.', 'Wait for a decision')).toBe('Calls to ask.');
  });

  test('leaves out what stands before the title', () => {
    expect(shown('Pain point. Nobody calls back. A date helps.', 'Nobody calls back.')).toBe('A date helps.');
  });

  test('leaves out the end of a title that the excerpt begins in', () => {
    expect(shown('a decision. Calls to <mark>ask</mark>.', 'Wait for a decision')).toBe('Calls to ask.');
  });

  test('keeps a title that is only mentioned later', () => {
    const text = 'They say that nothing is as hard as the long wait. Wait for a decision.';
    expect(shown(text, 'Wait for a decision')).toBe(`… ${text}`);
  });

  test('says where it was cut', () => {
    expect(shown('and then <mark>nothing</mark> for nine', 'Wait')).toBe('… and then nothing for nine …');
  });

  test('is empty when there was only the title', () => {
    expect(toExcerpt('<mark>Wait</mark> 4 weeks.', 'Wait 4 weeks')).toEqual([]);
  });

  test('keeps the marks of what is left', () => {
    expect(toExcerpt('Wait. Calls to <mark>ask</mark>.', 'Wait')).toEqual([
      { text: 'Calls to ', marked: false },
      { text: 'ask', marked: true },
      { text: '.', marked: false },
    ]);
  });
});

describe('toOpening()', () => {
  test('goes on after the title, for so many words', () => {
    expect(plainText(toOpening('Need. A date. Give people a date and keep it.', 'A date.', 4))).toBe(
      'Give people a date …',
    );
  });

  test('is empty for a page that says nothing but its title', () => {
    expect(toOpening('Post.', 'Post', 10)).toEqual([]);
  });
});
