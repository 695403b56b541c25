import { describe, expect, test } from 'vitest';
import { compiled, htmlOf as html } from './compiled.ts';

describe('compileBody()', () => {
  test('gives HTML with components in their places, in and between paragraphs', () => {
    expect(compiled('Go to <Step ref="#pay" /> now.\n\n<Insight id="slow" />').parts).toEqual([
      '<p>Go to ',
      { name: 'Step', props: { ref: '#pay' }, children: [] },
      ' now.</p>\n',
      { name: 'Insight', props: { id: 'slow' }, children: [] },
    ]);
  });

  test('a component may hold text, and components', () => {
    expect(compiled('<Callout title="T">\n\nSee **this** <Step ref="#a" />.\n\n</Callout>').parts).toEqual([
      {
        name: 'Callout',
        props: { title: 'T' },
        children: ['<p>See <strong>this</strong> ', { name: 'Step', props: { ref: '#a' }, children: [] }, '.</p>'],
      },
    ]);
  });

  test('props are literals: text, numbers, lists, and a name alone is true', () => {
    const [part] = compiled(`<X a="b" n={2} list={['one', "two"]} open />`).parts;
    expect(part).toMatchObject({ props: { a: 'b', n: 2, list: ['one', 'two'], open: true } });
  });

  test('links and pictures of the site stand under the base path, others stay', () => {
    expect(html('[a](/maps/x/#y) ![b](/c.png) [d](https://e.example/) [f](#g)', { base: '/cx/' })).toBe(
      '<p><a href="/cx/maps/x/#y">a</a> <img src="/cx/c.png" alt="b"> <a href="https://e.example/">d</a> <a href="#g">f</a></p>',
    );
  });

  test('headings have ids that no step can have, each once', () => {
    const { headings } = compiled('## What *we* did\n\n### Next\n\n## What we did');
    expect(headings).toEqual([
      { depth: 2, slug: '_what-we-did', text: 'What we did' },
      { depth: 3, slug: '_next', text: 'Next' },
      { depth: 2, slug: '_what-we-did-1', text: 'What we did' },
    ]);
    expect(html('## Hi')).toBe('<h2 id="_hi">Hi</h2>');
  });

  test('literals and harmless elements are kept, comments are not', () => {
    expect(html('Press <kbd>K</kbd>{/* no */}, {"then"}.')).toBe('<p>Press <kbd>K</kbd>, then.</p>');
  });

  test('text that looks like a place of a component stays text', () => {
    expect(html('`<!--0-->` <Step ref="#a" />')).toBe('<p><code>&#x3C;!--0--></code> </p>');
  });

  test('no text can take the place of a component, in an attribute either', () => {
    const { parts } = compiled('[x](/maps/ "<!--0-->") <Step ref="#a" />');
    expect(parts.filter((part) => typeof part !== 'string')).toHaveLength(1);
    expect(parts[0]).toContain('</a>');
  });

  test('a heading of the first level gives way to the page’s own', () => {
    expect(html('# Title')).toBe('<h2 id="_title">Title</h2>');
  });

  test('nothing of a body is ever run, whatever it holds', () => {
    const { parts } = compiled(
      '{process.env.HOME}\n\n{globalThis.x = 1}\n\nexport const a = 1\n\n<X on={() => 1} {...y} />',
    );
    expect(
      parts
        .filter((part) => typeof part === 'string')
        .join('')
        .trim(),
    ).not.toMatch(/\w{3,}[^<>]*\w{3,}/);
    expect(parts).toContainEqual({ name: 'X', props: {}, children: [] });
  });

  test.each([
    ['3~5 days, in *summer 7~10*, ~~gone~~', '3~5 days, in <em>summer 7~10</em>, <del>gone</del>'],
    ['~40 and ~50, x~ y~', '~40 and ~50, x~ y~'],
    ['a `b~c` \\~d~ \\\\~e~', 'a <code>b~c</code> ~d~ \\~e~'],
    ['~~gone ~3 days~~', '<del>gone ~3 days</del>'],
    [
      '<kbd title="~a">~</kbd> [x](/~y/ "~z") https://e.example/~a/~b',
      /title="~a">~<.*href="\/~y\/" title="~z".*\/~a\/~b</,
    ],
  ])('a single tilde is a sign in %j', (text, expected) => {
    expect(html(text)).toMatch(typeof expected === 'string' ? expected : expected);
    if (typeof expected === 'string') expect(html(text)).toBe(`<p>${expected}</p>`);
  });

  test.each([
    ['snake_case_word and 5* or 6* (c) -- ... "so" it\'s 5\'10"'],
    ['#tag, +1, 1/2, a|b, C++ C# 10:30 :smile:'],
    ['R\u00ADand soft\u00A0hyphen \u{1F642} \u2011'],
    ['$5 to $10, 50 % & 100 €'],
  ])('%j arrives as it is written', (text) => {
    expect(html(text).replaceAll('&#x26;', '&')).toBe(`<p>${text}</p>`);
  });

  test('a line that begins with a number goes on with its paragraph, as long as it is not 1', () => {
    expect(html('It was in\n2024. Then more.')).toBe('<p>It was in\n2024. Then more.</p>');
  });

  test('tags in a line keep the blanks between them', () => {
    expect(html('<kbd>Ctrl</kbd> <kbd>C</kbd>')).toBe('<p><kbd>Ctrl</kbd> <kbd>C</kbd></p>');
    expect(compiled('<Step ref="#a" /> <Metric metric="m" at="#a" />\n\n<Step ref="#b" />').parts).toMatchObject([
      '<p>',
      { name: 'Step' },
      ' ',
      { name: 'Metric' },
      '</p>\n<p>',
      { name: 'Step' },
      '</p>',
    ]);
    expect(html('- <b>a</b> <i>b</i>\n\n> <b>c</b>\n> <i>d</i>')).toBe(
      '<ul>\n<li><b>a</b> <i>b</i></li>\n</ul>\n<blockquote>\n<p><b>c</b>\n<i>d</i></p>\n</blockquote>',
    );
    expect(html('<details>\n<summary>A</summary>\n\nB\n\n</details>')).toBe(
      '<details><summary>A</summary><p>B</p></details>',
    );
  });

  test('a table is aligned by classes, in a frame that moves', () => {
    const table = html('| a | b | c | d |\n| - | :- | :-: | -: |\n| 1 | 2 | 3 | 4 |');
    expect(table).not.toMatch(/style=|\balign=/);
    expect(table).toMatch(/^<div class="table-frame" role="group" tabindex="0" aria-label="Table"><table>/);
    expect([...table.matchAll(/<t[hd]\b[^>]*>/g)].map(([cell]) => cell)).toEqual(
      ['h', 'd'].flatMap((kind) => [
        `<t${kind}>`,
        `<t${kind} class="align-left">`,
        `<t${kind} class="align-center">`,
        `<t${kind} class="align-right">`,
      ]),
    );
  });

  test('a task says whether it is done', () => {
    expect(html('- [x] a\n- [ ] b', { language: 'de' }).match(/aria-label="\w+"/g)).toEqual([
      'aria-label="Erledigt"',
      'aria-label="Offen"',
    ]);
  });
});

describe('footnotes', () => {
  const text =
    '## Why[^1]\n\nOne[^1], two[^ä], three[^1-2] and <Callout>four[^1]</Callout>.\n\n[^1]: A *note*.\n[^ä]: B.\n[^1-2]: C.';

  /** All HTML, that of components' content included. */
  const whole = (parts: ReturnType<typeof compiled>['parts']): string =>
    parts.map((part) => (typeof part === 'string' ? part : whole(part.children))).join('');

  test('have ids that every link finds, each once, also from within a component', () => {
    const all = whole(compiled(text).parts);
    const ids = [...all.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id);
    expect(new Set(ids).size).toBe(ids.length);
    const targets = [...all.matchAll(/(?:href="#|(?:describedby|labelledby)=")([^"]+)"/g)].map(([, id]) => id);
    expect(targets.length).toBeGreaterThan(10);
    for (const target of targets) expect(ids).toContain(target);
  });

  test('speak the language of the site', () => {
    expect(html(text)).toMatch(/id="note_label">Footnotes</);
    const german = html(text, { language: 'de-AT' });
    expect(german).toMatch(/id="note_label">Fußnoten</);
    expect(german).not.toMatch(/Footnote|[Bb]ack to/);
    expect(german).toMatch(/aria-label="Zurück zur Stelle mit Fußnote 1"/);
    expect(german).toMatch(/aria-label="Zurück zur Stelle 3 mit Fußnote 1"/);
    expect(html(text, { language: 'fr' })).toMatch(/>Footnotes</);
  });

  test('are neither in the contents of a page nor among its headings', () => {
    const { headings } = compiled(text);
    expect(headings).toEqual([{ depth: 2, slug: '_why', text: 'Why' }]);
    expect(html(text).match(/<h\d/g)).toEqual(['<h2']);
  });

  test('keep their numbers and arrows out of what a search reads', () => {
    const all = whole(compiled(text).parts);
    expect(all.match(/<sup[^>]*>(?=<a)/g)).toEqual(Array(5).fill('<sup data-pagefind-ignore="">'));
    expect(all.match(/<a [^>]*backref[^>]*>/g)?.every((link) => link.includes('data-pagefind-ignore'))).toBe(true);
  });

  test('may lead to others', () => {
    expect(html('a[^1]\n\n[^1]: See[^2].\n[^2]: Last.').match(/<li id="[^"]+"/g)).toEqual([
      '<li id="note_fn-1"',
      '<li id="note_fn-2"',
    ]);
  });
});
