import { describe, expect, test } from 'vitest';
import { bodyMarkdown } from '../../src/exports/body-markdown.ts';
import { writeMarkdown } from '../../src/exports/markdown.ts';
import { bodyTree } from '../../src/site/body-tree.ts';

const convert = (text: string) =>
  writeMarkdown(
    bodyMarkdown(bodyTree(text), {
      component: (name, props) => {
        if (name === 'Step') return { kind: 'words', words: { text: `step ${String(props['ref'])}`, address: '/s/' } };
        if (name === 'Term') return { kind: 'words', words: { text: 'the term', address: '/t/' } };
        if (name === 'Callout')
          return { kind: 'apart', title: (props['title'] as string | undefined) ?? null, by: null };
        if (name === 'Quote') return { kind: 'apart', title: null, by: 'Ann, diary' };
        return { kind: 'content' };
      },
      address: (path) => `https://example.com/cx${path}`,
    }),
  ).trim();

describe('bodyMarkdown()', () => {
  test.each([
    ['a component in a line', 'See <Step ref="#a" />.', 'See [step #a](/s/).'],
    ['a component with words of its own', 'A <Term id="x">word *of*</Term>.', 'A [word *of*](/t/).'],
    ['a component without them', 'A <Term id="x" />.', 'A [the term](/t/).'],
    [
      'a component set apart, and one in it',
      '<Callout title="Not > known">Ask <Step ref="#b" /></Callout>',
      '> **Not > known**\n>\n> Ask [step #b](/s/)',
    ],
    ['whose words they are', '<Quote persona="p">\n  No news.\n</Quote>', '> No news.\n>\n> — Ann, diary'],
    ['the content of a component it does not know', '<Own size={3}>Inside</Own>', 'Inside'],
    ['nothing for a component that says nothing', 'Before <Own /> after <Own />', 'Before  after'],
  ])('writes %s', (_, text, markdown) => {
    expect(convert(text)).toBe(markdown);
  });

  test('leaves code alone, but for what only tools read of it', () => {
    expect(convert('`<Step ref="#a" />` and\n\n```js title="internal.js"\n<Callout>[x](/y)</Callout>\n```')).toBe(
      '`<Step ref="#a" />` and\n\n```js\n<Callout>[x](/y)</Callout>\n```',
    );
  });

  test('makes paths of the site addresses, and leaves other links', () => {
    expect(convert('[a](/maps/b/) ![p](/c.png) [c](https://d.example/) <a href="/e/">e</a> [f][g]\n\n[g]: /h/')).toBe(
      '[a](https://example.com/cx/maps/b/) ![p](https://example.com/cx/c.png) [c](https://d.example/) [e](https://example.com/cx/e/) [f](https://example.com/cx/h/)',
    );
  });

  test.each([
    ['braces', 'a {/* secret */} b {/* secret */ "shown"} c\n\n{/* secret\n\nsecret */}'],
    ['props', '<Callout title={/* secret */ "T"} kind={/* secret */ "note"}>x</Callout>'],
    ['definitions that nobody uses', 'x\n\n[//]: # (secret)\n[secret]: /x/ "secret"'],
    ['notes that nobody mentions', 'x[^a]\n\n[^a]: A.\n[^b]: secret.'],
    ['a second note of a name', 'x[^a]\n\n[^a]: A.\n[^a]: secret.'],
    ['the head of a block of code', '```js secret {1}\nx\n```'],
    ['components that show no content', '<Step ref="#a">secret</Step>'],
  ])('lets no words of an author to himself out of %s', (_, text) => {
    expect(convert(text)).not.toContain('secret');
  });

  test('escapes what a text in braces says', () => {
    expect(convert('{"<script>alert(1)</script> *x* [a](javascript:b)"}')).toBe(
      String.raw`\<script>alert(1)\</script> \*x\* \[a]\(javascript:b)`,
    );
  });

  test('has no address that runs something, whatever got past the checks', () => {
    const all = convert(
      '[a](javascript:a) ![b](data:b) [c][d] <a href="vbscript:e">f</a> <img src="//g" alt="h" />\n\n[d]: javascript:d',
    );
    expect(all).not.toMatch(/javascript|data:|vbscript|\/\/g/);
    expect(all).toMatch(/^a b c f/);
  });

  test.each([
    ['<kbd>Ctrl</kbd> <mark>m</mark> <u>u</u> <small>s</small>', '`Ctrl` m u s'],
    ['<b>b</b> <i>i</i> <s>s</s> <q>q</q>', '**b** *i* ~~s~~ “q”'],
    ['9 m<sup>2</sup>, CO<sub>2</sub>, 1<sup>st</sup>', '9 m², CO₂, 1st'],
    ['<abbr title="Relationship manager">RM</abbr>', 'RM (Relationship manager)'],
    ['a<br />b', 'a\\\nb'],
    ['<details>\n<summary>More</summary>\n\nText.\n\n</details>', '**More**\n\nText.'],
    ['<dl>\n<dt>Term</dt>\n<dd>Meaning</dd>\n</dl>', '**Term**\n\nMeaning'],
    ['<figure>\n\n![a](/b.png)\n\n<figcaption>c</figcaption>\n</figure>', '![a](https://example.com/cx/b.png)\n\nc'],
  ])('says %j without HTML', (text, markdown) => {
    expect(convert(text)).toBe(markdown);
  });

  test('keeps the alignment of a table, notes, strikes, single tildes and tasks', () => {
    const text =
      '| a  |  b |\n| :- | -: |\n| 1  |  2 |\n\n3~5 days, ~~gone~~[^n]\n\n- [x] done\n- [ ] open\n\n[^n]: A *note*.';
    expect(convert(text)).toBe(text.replace('3~5', String.raw`3\~5`));
  });

  test('begins no first-level heading: the document has its own', () => {
    expect(convert('# One\n\n## Two')).toBe('## One\n\n## Two');
  });
});
