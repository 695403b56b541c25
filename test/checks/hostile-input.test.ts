import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { largestFile } from '../../src/checks/decode.ts';
import type { Finding } from '../../src/checks/finding.ts';
import { check, filesOf, mapText } from './content-folder.ts';

const rulesOf = (findings: readonly Finding[]): string[] => findings.map(({ rule }) => rule);

const many = (text: string, count: number): string => text.repeat(count);

/** What hurts may take its time, on a busy machine above all. */
const limit = 60_000;

function findingsOfList(yaml: string): Finding[] {
  return check(filesOf({ 'teams.yaml': yaml }), null, limit).findings;
}

function findingsOfBody(body: string): Finding[] {
  return check(filesOf({ 'maps/a.mdx': mapText({ body }) }), null, limit).findings;
}

// Every case here hangs, eats all memory or ends the process when the guard it is about is taken away.
describe('YAML made to hurt ends in one finding', () => {
  const bomb = Array.from('abcdefghi')
    .map((name, index, names) => `${name}: &${name} [${many(index === 0 ? 'x, ' : `*${names[index - 1] ?? ''}, `, 9)}]`)
    .join('\n');

  test('an alias bomb', () => {
    expect(rulesOf(findingsOfList(bomb))).toEqual(['yaml-alias']);
  });

  test('an alias bomb made of merge keys', () => {
    const merged = bomb.replace(
      /\[(.*)\]/g,
      (_, items: string) => `{ <<: [${items.replace(/\bx\b/g, '{}')}], k: [${items}] }`,
    );
    expect(rulesOf(findingsOfList(merged))).toEqual(['yaml-alias']);
  });

  test('an alias of what it stands in', () => {
    expect(rulesOf(findingsOfList('a: &a [*a]'))).toEqual(['yaml-alias']);
  });

  test('a hundred thousand aliases', () => {
    expect(rulesOf(findingsOfList(`a: &a [1, 2]\nb: [${many('*a,', 100_000)}]`))).toEqual(['yaml-alias']);
  });

  test('fifty thousand keys', () => {
    const keys = Array.from({ length: 50_000 }, (_, index) => `k${String(index)}: 1`).join('\n');
    expect(rulesOf(findingsOfList(`a:\n  title: A\n  ${keys.replaceAll('\n', '\n  ')}`))).toContain('unknown-field');
  }, 30_000);

  test.each(['[', '{', '? ', '- ', '[[],'])('%j, fifty thousand times', (open) => {
    const rules = rulesOf(findingsOfList(`a: ${many(open, 50_000)}`));
    expect(rules).toEqual(['yaml-syntax']);
  });

  test('brackets that are all closed, deeper than any list', () => {
    const deep = (levels: number) => findingsOfList(`a: ${many('[', levels)}${many(']', levels)}`);
    expect(deep(70).map(({ what }) => what)).toEqual(['Lists and groups are nested too deeply here.']);
    expect(rulesOf(deep(60))).not.toContain('yaml-syntax');
  });

  test('a file larger than any list', () => {
    expect(rulesOf(findingsOfList(many('# long\n', largestFile / 7 + 1)))).toEqual(['file-too-large']);
  });

  test('more values than any list', () => {
    expect(rulesOf(findingsOfList(`a: [${many('1,', 110_000)}]`))).toEqual(['file-too-large']);
  });

  test('keys that mean something to JavaScript', () => {
    const { content, findings } = check(
      filesOf({ 'teams.yaml': '__proto__: { title: A }\nconstructor:\n  title: B\n  __proto__: C\n' }),
    );
    expect(rulesOf(findings)).toEqual(['wrong-value', 'bad-id', 'wrong-value']);
    expect(content.teams).toEqual([]);
    expect(({} as Record<string, unknown>)['title']).toBeUndefined();
  });
});

describe('a body made to hurt ends in one finding', () => {
  const brackets = `${many('(', 12_000)}1${many(')', 12_000)}`;

  test.each<[string, string, string]>([
    ['brackets in an expression', `{${brackets}}`, 'mdx-syntax'],
    ['brackets in a prop', `<Callout title={${brackets}} />`, 'mdx-syntax'],
    ['brackets behind what looks like code', `<b a="\`" c={${brackets}} d="\`" />`, 'mdx-syntax'],
    ['brackets behind what looks like a block of code', `<b a="\n\`\`\`\n" c={${brackets}}\n\`\`\`\n/>`, 'mdx-syntax'],
    ['operators in an expression', `{${many('!', 200_000)}1}`, 'file-too-large'],
    ['arrows in an expression', `{${many('a=>', 10_000)}1}`, 'mdx-syntax'],
    ['a long line of code', `export const a = ${many('(', 20_000)}`, 'unsafe-body'],
    ['a long line of code after a rule', `***\nexport const a = ${many('(', 20_000)}`, 'unsafe-body'],
    ['a long line of code after a component', `<Callout />\nexport const a = ${many('(', 20_000)}`, 'unsafe-body'],
    ['a long line of code after a comment', `{/* a */}\nexport const a = ${many('(', 20_000)}`, 'unsafe-body'],
    ['nested expressions', `${many('{<b>', 3_000)}${many('</b>}', 3_000)}`, 'mdx-syntax'],
    ['nested quotations', many('>', 20_000), 'mdx-syntax'],
    ['nested lists', many('- * ', 5_000), 'mdx-syntax'],
    ['nested elements', `${many('<b>', 4_000)}${many('</b>', 4_000)}`, 'mdx-syntax'],
    ['open braces', many('{', 20_000), 'mdx-syntax'],
    ['a paragraph of expressions', many('{1}', 20_000), 'file-too-large'],
    ['a block of code with nothing but brackets', `\`\`\`\n${many('(', 20_000)}\n\`\`\``, 'mdx-syntax'],
    ['a text longer than a book', many('Word.\n\n', 20_000), 'file-too-large'],
  ])('%s', (_, body, rule) => {
    expect([...new Set(rulesOf(findingsOfBody(body)))]).toEqual([rule]);
  });
});

describe('a body that is hard to read', () => {
  test('is not nested deeper than anybody would', () => {
    const what = 'Quotations and lists are nested more than 50 levels deep here.';
    expect(findingsOfBody(`${many('> ', 60)}Word.`).map((one) => one.what)).toEqual([what]);
    expect(findingsOfBody(`${many('> ', 40)}Word.`)).toEqual([]);
  });

  test('has as many open braces told as somebody will read', () => {
    const open = (count: number) => findingsOfBody(many('A {brace that is open.\n\n', count)).length;
    expect([open(3), open(500)]).toEqual([3, 21]);
  });
});

describe('any input whatever', () => {
  const yaml = [
    'title: ',
    'a',
    'stages:\n',
    '  - title: S\n',
    '    steps:\n',
    '      - title: T\n',
    '- ',
    '[',
    ']',
    '{',
    '}',
    ': ',
    '"',
    "'",
    '&a ',
    '*a',
    '<<: ',
    '!t ',
    '|\n',
    '\t',
    '\n',
    '#',
    '? ',
    '---\n',
    'null',
    '5',
    'emotions:\n',
    '__proto__: ',
    '\u0000',
    '\u2028',
    '😀',
  ];
  const mdx = [
    '<',
    '>',
    '/',
    '{',
    '}',
    '<Insight id="a" />',
    '<Step ref="#t" />',
    '<Callout ',
    'title=',
    '"',
    '{1}',
    '{/* */}',
    '\n',
    '\n\n',
    '# H\n',
    '- ',
    '> ',
    '`',
    '```\n',
    '[a](',
    '/maps/a/#t',
    ')',
    'javascript:',
    'import a',
    'export ',
    '|a|\n|-|\n',
    '*',
    '\\',
    '😀',
    '\u0000',
    '\u2028',
    '...x',
    '=',
    '${',
    '<br>',
    '---\n',
  ];
  const written = (parts: string[]) =>
    fc.array(fc.constantFrom(...parts), { maxLength: 25 }).map((some) => some.join(''));
  const places = fc.constantFrom(
    'maps/a.mdx',
    'insights/a.mdx',
    'personas/a.mdx',
    'channels.yaml',
    'sources.yaml',
    'site.yaml',
    'maps/A b.md',
  );

  /** Checks one file and returns its findings, having made sure that each stands somewhere in the file. */
  function findingsOf(path: string, bytes: Uint8Array): Finding[] {
    const { findings } = check(filesOf({ 'site.yaml': path === 'site.yaml' ? null : 'title: A\n', [path]: bytes }));
    const lines = new TextDecoder().decode(bytes).replace(/\r\n?/g, '\n').split('\n');
    for (const { file, line, column, what, fix } of findings) {
      expect(what).toMatch(/^\S.*\.$/);
      expect(fix).toMatch(/^\S.*\.$/);
      if (file !== path) continue;
      expect(line).toBeLessThanOrEqual(lines.length);
      expect(column).toBeLessThanOrEqual((lines[line - 1]?.length ?? 0) + 1);
    }
    return findings;
  }

  test('bytes give findings and never throw', () => {
    fc.assert(
      fc.property(places, fc.uint8Array({ maxLength: 300 }), (path, bytes) => void findingsOf(path, bytes)),
      { numRuns: 300 },
    );
  });

  test('what looks like YAML gives findings and never throws', () => {
    fc.assert(
      fc.property(
        places,
        written(yaml),
        (path, text) =>
          void findingsOf(path, new TextEncoder().encode(path.endsWith('.mdx') ? `---\n${text}\n---\n` : text)),
      ),
      { numRuns: 500 },
    );
  });

  test('what looks like MDX gives findings and never throws', () => {
    fc.assert(
      fc.property(written(mdx), (body) => void findingsOf('maps/a.mdx', new TextEncoder().encode(mapText({ body })))),
      { numRuns: 500 },
    );
  });

  test('code is found wherever it stands, and nothing is left of the body', () => {
    const harmless = fc.constantFrom(
      'Text.',
      '# Head',
      '- item',
      '> quote',
      '`{code}`',
      '<Callout>\n\nText.\n\n</Callout>',
      '{/* note */}',
      '| a |\n|---|\n| b |',
      '```\nx {y}\n```',
      '[link](/maps/)',
      '😀',
    );
    const code = fc.constantFrom(
      '{a}',
      'Text {a.b} text',
      '<Callout {...a} />',
      '<Callout title={a} />',
      '<script />',
      '[a](javascript:a)',
      '![a](data:a)',
      '<a href="javascript:a">b</a>',
      '> <b onclick="a">b</b>',
      '- {a}',
      '| a |\n|---|\n| {b} |',
      '# {a}',
      '*{a}*',
      '[{a}](/maps/)',
      '[a]: vbscript:a',
      'import a from "a"',
      'export default 1',
    );
    fc.assert(
      fc.property(
        fc.array(harmless, { maxLength: 6 }),
        code,
        fc.array(harmless, { maxLength: 6 }),
        (before, unsafe, after) => {
          const body = `\n${[...before, unsafe, ...after].join('\n\n')}\n`;
          const { content, findings } = check(filesOf({ 'maps/a.mdx': mapText({ body }) }));
          expect(rulesOf(findings)).toContain('unsafe-body');
          expect(content.maps[0]?.body).toEqual({ text: '', components: [] });
          const clean = check(
            filesOf({ 'maps/a.mdx': mapText({ body: `\n${[...before, ...after].join('\n\n')}\n` }) }),
          );
          expect(clean.findings).toEqual([]);
        },
      ),
      { numRuns: 300 },
    );
  });
});
