import { describe, expect, test } from 'vitest';
import { compileBody } from '../../src/site/compile-body.ts';

const html = (text: string, base = '/') =>
  compileBody(text, base)
    .parts.filter((part) => typeof part === 'string')
    .join('');

describe('compileBody()', () => {
  test('gives HTML with components in their places, in and between paragraphs', () => {
    expect(compileBody('Go to <Step ref="#pay" /> now.\n\n<Insight id="slow" />', '/').parts).toEqual([
      '<p>Go to ',
      { name: 'Step', props: { ref: '#pay' }, children: [] },
      ' now.</p>\n',
      { name: 'Insight', props: { id: 'slow' }, children: [] },
    ]);
  });

  test('a component may hold text, and components', () => {
    expect(compileBody('<Callout title="T">\n\nSee **this** <Step ref="#a" />.\n\n</Callout>', '/').parts).toEqual([
      {
        name: 'Callout',
        props: { title: 'T' },
        children: ['<p>See <strong>this</strong> ', { name: 'Step', props: { ref: '#a' }, children: [] }, '.</p>'],
      },
    ]);
  });

  test('props are literals: text, numbers, lists, and a name alone is true', () => {
    const [part] = compileBody(`<X a="b" n={2} list={['one', "two"]} open />`, '/').parts;
    expect(part).toMatchObject({ props: { a: 'b', n: 2, list: ['one', 'two'], open: true } });
  });

  test('links and pictures of the site stand under the base path, others stay', () => {
    expect(html('[a](/maps/x/#y) ![b](/c.png) [d](https://e.example/) [f](#g)', '/cx/')).toBe(
      '<p><a href="/cx/maps/x/#y">a</a> <img src="/cx/c.png" alt="b"> <a href="https://e.example/">d</a> <a href="#g">f</a></p>',
    );
  });

  test('headings have ids that no step can have, each once', () => {
    const { headings } = compileBody('## What *we* did\n\n### Next\n\n## What we did', '/');
    expect(headings).toEqual([
      { depth: 2, slug: '_what-we-did', text: 'What we did' },
      { depth: 3, slug: '_next', text: 'Next' },
      { depth: 2, slug: '_what-we-did-1', text: 'What we did' },
    ]);
    expect(html('## Hi')).toBe('<h2 id="_hi">Hi</h2>');
  });

  test('literals and harmless elements are kept, comments are not', () => {
    expect(html('Press <kbd>K</kbd>{/* no */}, {"then"} {2}.')).toBe('<p>Press <kbd>K</kbd>, then 2.</p>');
  });

  test('text that looks like a place of a component stays text', () => {
    expect(html('`<!--0-->` <Step ref="#a" />')).toBe('<p><code>&#x3C;!--0--></code> </p>');
  });

  test('no text can take the place of a component, in an attribute either', () => {
    const { parts } = compileBody('[x](/maps/ "<!--0-->") <Step ref="#a" />', '/');
    expect(parts.filter((part) => typeof part !== 'string')).toHaveLength(1);
    expect(parts[0]).toContain('</a>');
  });

  test('a heading of the first level gives way to the page’s own', () => {
    expect(html('# Title')).toBe('<h2 id="_title">Title</h2>');
  });

  test('nothing of a body is ever run, whatever it holds', () => {
    const { parts } = compileBody(
      '{process.env.HOME}\n\n{globalThis.x = 1}\n\nexport const a = 1\n\n<X on={() => 1} {...y} />',
      '/',
    );
    expect(
      parts
        .filter((part) => typeof part === 'string')
        .join('')
        .trim(),
    ).not.toMatch(/\w{3,}[^<>]*\w{3,}/);
    expect(parts).toContainEqual({ name: 'X', props: {}, children: [] });
  });
});
