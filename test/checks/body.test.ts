import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { htmlOf } from '../site/compiled.ts';
import { check, filesOf, mapText } from './content-folder.ts';

const checked = (body: string) => check(filesOf({ 'maps/a.mdx': mapText({ body: `\n${body}\n` }) }));
const findingsOf = (body: string) => checked(body).findings;
const rulesOf = (body: string) => findingsOf(body).map(({ rule }) => rule);
/** How many lines stand before the text of a map. */
const above = mapText({ body: '\n|' })
  .split('\n')
  .findIndex((line) => line === '|');

describe('braces in a running text', () => {
  const written = [
    '{0}',
    '{}',
    '{ }',
    '{true}',
    '{null}',
    '{name}',
    '{a.b}',
    '{1, 2}',
    '{["x"]}',
    '{{ a: "b" }}',
    '{first name}',
    '{{ x }}',
    '{% if %}',
    '{#id}',
    '{"a" + b}',
    '{x => 1}',
  ];
  const places = [
    (braces: string) => `Dear ${braces}, hello`,
    (braces: string) => `## About ${braces}`,
    (braces: string) => `- one\n- two ${braces}`,
    (braces: string) => `| a | b |\n| - | - |\n| c | ${braces} |`,
    (braces: string) => `> said ${braces}`,
    (braces: string) => `[see ${braces}](/maps/a/)`,
    (braces: string) => `**${braces}**`,
    (braces: string) => `<Callout>\n\nText ${braces}\n\n</Callout>`,
    (braces: string) => braces,
    (braces: string) => `x[^1]\n\n[^1]: note ${braces}`,
    (braces: string) => `![a ${braces}](/a.png)`,
  ];

  test.each(written)('%s is refused wherever it stands, at its place', (braces) => {
    for (const place of places) {
      const body = place(braces);
      const findings = findingsOf(body);
      expect(
        findings.map(({ rule }) => rule),
        body,
      ).toEqual(['unsafe-body']);
      const at = body.indexOf(braces);
      const line = body.slice(0, at).split('\n').length;
      expect([findings[0]?.line, findings[0]?.column], body).toEqual([
        line + above,
        at - body.lastIndexOf('\n', at - 1),
      ]);
    }
  });

  test.each(written.filter((braces) => braces !== '{#id}'))('%s becomes text by the advice that is given', (braces) => {
    const [finding] = findingsOf(`Dear ${braces}, hello`);
    const advice = /For the text as it stands, write (.*?), or put it in code marks: `(.*)`\.$/.exec(
      finding?.fix ?? '',
    );
    expect(advice?.[2]).toBe(braces);
    const body = `Dear ${advice?.[1] ?? ''}, hello`;
    expect(findingsOf(body)).toEqual([]);
    expect(htmlOf(body)).toBe(`<p>Dear ${braces}, hello</p>`);
  });

  test('several are all told', () => {
    expect(rulesOf('Dear {0}, your {a b} and {name}\n\n{1}')).toEqual(Array(4).fill('unsafe-body'));
  });

  test.each(['{/* a comment */}', '{"text"}', "{'text'}", '{`text`}', '\\{0\\}', '`{0}`', '```\n{0}\n```'])(
    '%s may stand',
    (body) => {
      expect(findingsOf(`Dear ${body}`.replace('Dear ```', '```'))).toEqual([]);
    },
  );
});

describe('the mistakes of a text', () => {
  test('are told at once, with what is wrong in the rest of it', () => {
    const body =
      'Wait <5 days <!-- c --> at <https://x.org/>.\n\n<Insigth id="x" />\n\n<Callout>\n\nSee [it](/maps/none/) and <Step ref="#gone" />.';
    expect(rulesOf(body).sort()).toEqual(
      ['mdx-syntax', 'mdx-syntax', 'mdx-syntax', 'mdx-syntax', 'unknown-component', 'dead-link', 'unknown-step'].sort(),
    );
  });

  test('leave nothing of it to publish', () => {
    for (const mistake of [
      '<5',
      '{a b}',
      '<Callout>',
      '</Callout>',
      '<!-- c -->',
      '<Callout title=“x” />',
      '<b c=d />',
    ]) {
      expect(checked(`Before.\n\n${mistake}\n\n<Callout>After.</Callout>`).content.maps[0]?.body, mistake).toEqual({
        text: '',
        components: [],
      });
    }
  });

  test.each([
    ['<Callout title=“Note”>a</Callout>', '“”', 'title="Note"'],
    ['<Callout title=„Note“>a</Callout>', '„“', 'title="Note"'],
    ['<Callout title=‘Note’>a</Callout>', '‘’', 'title="Note"'],
    ['<Callout title=«Note»>a</Callout>', '«»', 'title="Note"'],
    ['<Callout title="Note”>a</Callout>', '"”', 'title="Note"'],
    ['<Callout title=“It’s late”>a</Callout>', '“”', 'title="It’s late"'],
    ['Then <Step ref=”#wait-for-a-decision” /> follows', '””', 'ref="#wait-for-a-decision"'],
  ])('the quotation marks of a word processor are named in %s', (body, marks, fix) => {
    const findings = findingsOf(body);
    expect(findings.map(({ rule }) => rule)).toEqual(['mdx-syntax']);
    expect(findings[0]?.what).toContain(`word processor (${marks})`);
    expect(findings[0]?.fix).toContain(fix);
    expect(findings[0]?.column).toBe(body.indexOf(marks.slice(0, 1)) + 1);
  });

  test.each([
    ['<Callout kind=note>a</Callout>', 'Write kind="note".'],
    ['<Callout title=>a</Callout>', 'Write title="…".'],
    ['<Callout title="a>b</Callout>', 'Write a second " after the value.'],
    ['<br>', 'Write it with a slash: <br />.'],
    ['a <!-- todo --> b', 'Write {/* todo */} instead, or delete it.'],
    ['see <https://x.org/a>', 'Write it without them, https://x.org/a, or as [text](https://x.org/a).'],
    ['to <me@x.org>', 'Write it without them, me@x.org, or as [text](mailto:me@x.org).'],
    [
      '{// later}',
      'If it is a comment, write {/* later */}. For the text as it stands, write \\{// later\\}, or put it in code marks: `{// later}`.',
    ],
    [
      '<Step ref="#wait-for-a-decision">words</Step>',
      'Write <Step … /> with a slash and no closing tag, and the words before or after it.',
    ],
    [
      '<center>a</center>',
      'Delete it: texts are set by the site. A column of a table is centred by :---: in its second line.',
    ],
  ])('%s is told once, and what to write', (body, fix) => {
    expect(findingsOf(body).map((finding) => finding.fix)).toEqual([fix]);
  });

  test('are found at their places behind letters of any width', () => {
    expect(findingsOf('🏠ü <5 and {a b}').map(({ column }) => column)).toEqual([5, 12]);
  });

  test('of any number end', () => {
    const signs = fc.constantFrom(
      '<5 ',
      '<b>',
      '</b>',
      '{a b}',
      '{',
      '}',
      '<!-- ',
      '-->',
      '“',
      '"',
      '<Callout title=',
      ' />',
      '>',
      'word ',
      '\n',
      '\n\n',
      '> ',
      '- ',
      '`',
    );
    fc.assert(
      fc.property(fc.array(signs, { maxLength: 60 }), (parts) => {
        const { findings } = checked(parts.join(''));
        expect(findings.length).toBeLessThan(100);
      }),
      { numRuns: 200 },
    );
  });
});
