import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Finding } from '../../src/checks/finding.ts';
import { check, filesOf, mapText } from './content-folder.ts';

const errorsOf = (path: string, text: string): Finding[] =>
  check(filesOf({ 'channels.yaml': 'front-desk: { title: Front desk }\n', [path]: text })).findings.filter(
    ({ severity }) => severity === 'error',
  );

/** The lines of a step, which stand on line 8 of the file and begin in column 9. */
const stepOf = (...lines: string[]): string =>
  mapText({ fields: 'personas: []\n', step: lines.map((line) => `        ${line}\n`).join('') });

const placed = ({ line, column, what }: Finding): string => `${String(line)}:${String(column)} ${what}`;

describe('a mistake of YAML is named for what it is, at its own place', () => {
  test.each<[string, string[], string[]]>([
    [
      'a colon in a text within braces',
      ['pains: { text: Complaint: no word, severity: 3 }'],
      ['9:24 This text contains a colon followed by a space, which YAML takes for another field.'],
    ],
    [
      'a colon in an item within brackets of braces',
      ['thinking: [{ quote: Well: no }]'],
      ['9:29 This text contains a colon followed by a space, which YAML takes for another field.'],
    ],
    [
      'no space behind the colon of a field that is known',
      ['touchpoints:front-desk'],
      ['9:20 A space is missing behind the colon of "touchpoints".'],
    ],
    [
      'no space behind the colon of a field that is not known',
      ['touchpiont:front-desk', 'needs: x'],
      ['9:9 "touchpiont" is not a field here.', '9:19 A space is missing behind the colon of "touchpiont".'],
    ],
    [
      'no space behind a colon within braces',
      ['pains: { text:Nine days, severity: 3 }'],
      ['9:22 A space is missing behind the colon of "text".'],
    ],
    [
      'no space behind a colon where a text may stand as well',
      ['pains:', '  - text:Nine days', '    severity: 3'],
      ['10:17 A space is missing behind the colon of "text".'],
    ],
    [
      'a no-break space behind the colon',
      ['needs:\u00a0Rest'],
      ['9:14 Behind the colon of "needs" stands a no-break space (U+00A0), which is a letter to YAML.'],
    ],
    [
      'a full-width colon',
      ['needs：Rest', 'doing: Waits'],
      ['9:14 The colon behind "needs" is a full-width colon (U+FF1A), which is a letter to YAML.'],
    ],
    [
      'no space behind a hyphen',
      ['needs:', '  -Rest', '  -Peace'],
      ['10:11 A space is missing behind the hyphen. So does 1 line below.'],
    ],
    [
      'a no-break space behind a hyphen',
      ['needs:', '  -\u00a0Rest'],
      ['10:11 A no-break space (U+00A0) stands behind the hyphen.'],
    ],
    [
      'en dashes for hyphens',
      ['needs:', '  – Rest', '  – Peace', '  – Time'],
      ['10:11 This line begins with "–", an en dash (U+2013), as word processors write lists. So do 2 lines below.'],
    ],
    [
      'an em dash among hyphens',
      ['needs:', '  - Rest', '  — Peace', '  - Time'],
      ['11:11 This line begins with "—", an em dash (U+2014), as word processors write lists.'],
    ],
    [
      'a minus sign for a hyphen',
      ['needs:', '  − Rest'],
      ['10:11 This line begins with "−", a minus sign (U+2212), as word processors write lists.'],
    ],
    ...['•', '◦', '▪', '*', '·', '→', '‣'].map((sign): [string, string[], string[]] => [
      `a pasted ${sign}`,
      ['needs:', `  ${sign} Rest`, `  ${sign}\tPeace`],
      [`10:11 This line begins with "${sign}", a bullet, as word processors write lists. So does 1 line below.`],
    ]),
    [
      'typographic quotation marks around a colon',
      ['needs: “Rest: soon”'],
      [
        '9:16 The quotation marks around "Rest: soon" are typographic ones, which are letters to YAML: the colon between them ends the text.',
      ],
    ],
    [
      'typographic quotation marks around a comma',
      ['pains: { text: „Rest, soon“, severity: 3 }'],
      [
        '9:29 The comma after "„Rest" ends the value: "soon“" is not a field here. Typographic quotation marks are letters to YAML and keep nothing together.',
      ],
    ],
    [
      'typographic quotation marks around a name',
      ['“needs”: Rest'],
      ['9:9 The quotation marks around "needs" are typographic ones, which are letters to YAML.'],
    ],
    [
      'no-break spaces as indentation, however many lines',
      ['needs: Rest', '\u00a0\u00a0doing: Waits', '\u00a0\u00a0zoom: x: y'],
      [
        '10:9 This line is indented with a no-break space (U+00A0), which looks like a space or like nothing and is a letter to YAML. So is 1 line below.',
      ],
    ],
    [
      'an ideographic space as indentation',
      ['\u3000needs: Rest', 'doing: a: b'],
      [
        '9:9 This line is indented with an ideographic space (U+3000), which looks like a space or like nothing and is a letter to YAML.',
        '10:16 This text contains a colon followed by a space, which YAML takes for another field.',
      ],
    ],
    [
      'a byte order mark at the start of a line',
      ['\ufeffneeds: Rest'],
      [
        '9:9 This line is indented with a byte order mark (U+FEFF), which looks like a space or like nothing and is a letter to YAML.',
      ],
    ],
    [
      'a zero-width space in a name',
      ['ne\u200beds: Rest'],
      ['9:11 This name holds a zero-width space (U+200B), which can not be seen.'],
    ],
    [
      'a lone hyphen',
      ['needs: -', 'doing: Waits'],
      ['9:16 A lone "-" begins an item of a list, and no list can begin on the line of its field.'],
    ],
    ['a tab', ['\tneeds: Rest'], ['9:9 This line is indented with a tab, which YAML does not allow.']],
    [
      'a comma in a text within braces',
      ['backstage: { what: Frontline (branch, RM) }'],
      ['9:45 The comma after "Frontline (branch" ends the value: "RM)" is not a field here.'],
    ],
    [
      'a numbered list',
      ['needs:', '  1. Rest', '  2. Peace'],
      [
        '10:11 This line begins with "1.", as a list that was pasted does: to YAML it is one text. So does 1 line below.',
      ],
    ],
    [
      'a list of round bullets that became letters',
      ['needs:', '  o Rest', '  o Peace', '  o Time'],
      ['10:11 This line begins with "o", as a list that was pasted does: to YAML it is one text. So do 2 lines below.'],
    ],
    [
      'a bullet in the line of its field',
      ['needs: • Rest • Peace', 'doing:', '  - • Waits'],
      [
        '9:16 This text begins with "•", a bullet, which is a letter to YAML and would be shown.',
        '11:13 This text begins with "•", a bullet, which is a letter to YAML and would be shown.',
      ],
    ],
    [
      'an equals sign for a colon',
      ['needs = Rest', 'doing: a'],
      ['9:14 Behind "needs" a colon and a space are expected.'],
    ],
    [
      'a space before the colon and none behind',
      ['needs :Rest'],
      ['9:14 Behind "needs" a colon and a space are expected.'],
    ],
    [
      'no colon behind a known field',
      ['needs Rest', 'doing: a'],
      ['9:14 Behind "needs" a colon and a space are expected.'],
    ],
    [
      'a semicolon for a comma within braces',
      ['pains: { text: Slow; severity: 3 }'],
      ['9:28 A semicolon stands before "severity", where a comma parts two fields.'],
    ],
    ['no comma within braces', ['pains: { text: "Slow" severity: 3 }'], ['9:31 A comma is missing before "severity".']],
    [
      'an apostrophe in single quotation marks',
      ["needs: 'It's Rest'", 'doing: a: b'],
      [
        '9:20 Text goes on after the value has ended.',
        '10:16 This text contains a colon followed by a space, which YAML takes for another field.',
      ],
    ],
    [
      'a colon in an item of a list of texts',
      ['needs:', '  - Rest: now', '  - Peace'],
      ['10:13 The colon after "Rest" makes a field of what should be text.'],
    ],
    ['braces around a word', ['needs: {Rest}'], ['9:16 The braces around "Rest" make a field of what should be text.']],
    [
      'no space behind the colon of an id within braces',
      ['touchpoints: []', 'custom: { mood:low }'],
      ['10:19 A space is missing behind the colon of "mood".'],
    ],
    [
      'a list in the line of its field, and what is below it',
      ['needs: - Rest', '       - Peace', 'doing: a: b'],
      [
        '9:16 A list can not begin on the line of its field.',
        '11:16 This text contains a colon followed by a space, which YAML takes for another field.',
      ],
    ],
    [
      'a colon that is missing behind a comma',
      ['pains: { text: Nine days, severity 3 }'],
      ['9:33 Behind the comma stands "severity 3", and a colon is missing in it.'],
    ],
  ])('%s', (_, lines, expected) => {
    expect(errorsOf('maps/a.mdx', stepOf(...lines)).map(placed)).toEqual(expected);
  });

  test.each(['glossary', 'channels', 'teams', 'products', 'sources', 'metrics', 'actions'])(
    'a separator within %s.yaml, whatever is behind it',
    (list) => {
      for (const sign of ['---', '...', '--- # more']) {
        const [first, ...more] = errorsOf(`${list}.yaml`, `a:\n  titel: A\n${sign}\nb:\n  titel: B\n`).filter(
          ({ rule }) => rule === 'yaml-syntax' || rule === 'unknown-field',
        );
        expect([first, ...more].map((one) => `${one?.rule ?? ''} ${String(one?.line)}`)).toEqual([
          'unknown-field 2',
          'yaml-syntax 3',
          'unknown-field 5',
        ]);
      }
    },
  );

  test('a separator within site.yaml, and the fields of neither half are taken for the site', () => {
    const { findings, content } = check(filesOf({ 'site.yaml': 'title: Ours\n---\nurl: nowhere\n' }));
    expect(findings.map(placed)).toEqual([
      '2:1 A line of three hyphens ends the fields, and everything below it would be lost.',
      '3:6 "nowhere" must be the full address of the site, such as "https://journeys.example.com".',
    ]);
    expect(content.site.title).toBe('Journeybook');
  });

  test('no separator is told of where nothing is lost', () => {
    for (const text of ['---\ntitle: A\n', '# Ours\n---\ntitle: A\n---\n', 'title: A\n...\n# end\n']) {
      expect(check(filesOf({ 'site.yaml': text })).findings).toEqual([]);
    }
  });

  test('dots within front matter', () => {
    const text = mapText().replace('stages:', '...\nstages:');
    expect(errorsOf('maps/a.mdx', text).map(placed)).toEqual([
      '4:1 A line of three dots ends the fields, and everything below it would be lost.',
    ]);
  });

  test.each([
    ['stages', '---\ntitle: A\n---\nstages:\n  - title: B\n---\n'],
    ['a field and no second fence', '---\ntitle: A\n---\nquestion: Why?\n'],
    ['a field behind an empty line', '---\ntitle: A\n---\n\nowner: us\n\nText.\n'],
    ['steps within the stages', '---\ntitle: A\n---\n  - title: B\n    steps:\n      - title: C\n---\n'],
    ['a mistyped field above a known one', '---\ntitle: A\n---\nstagse: x\nowner: us\n---\n'],
  ])('front matter that is ended too early, before %s', (_, text) => {
    expect(errorsOf('maps/a.mdx', text).map(placed)).toEqual([
      '3:1 A line of three hyphens ends the fields, and fields go on below it: they would be shown as text.',
    ]);
  });

  test.each(['Note: see below.', 'Title: a word\n\n***\n', 'title as it was', '- Owner: us', '- text: one\n\nText.'])(
    'a body may begin with %j',
    (body) => {
      expect(errorsOf('maps/a.mdx', mapText({ body: `\n${body}\n` }))).toEqual([]);
    },
  );

  test.each([
    ['\u200b---\n', 'Before the front matter stands a zero-width space (U+200B), which can not be seen.'],
    ['\ufeff\ufeff---\n', 'Before the front matter stands a byte order mark (U+FEFF), which can not be seen.'],
    ['———\n', 'This line looks like the beginning of the front matter, but is not three hyphens.'],
    ['–\n', 'This line looks like the beginning of the front matter, but is not three hyphens.'],
  ])('front matter that begins with %j', (fence, what) => {
    expect(errorsOf('maps/a.mdx', `${fence}title: A\n---\n`).map((one) => one.what)).toEqual([what]);
  });
});

describe('texts that only look like a mistake', () => {
  test.each([
    ['a text that goes on with a dash', ['needs: Rest', '  – and peace']],
    ['a dash in quotation marks', ['needs:', '  - "– Rest"']],
    ['a list of dialogue after hyphens', ['assumption: true', 'thinking:', '  - – Well?', '  - → see below']],
    ['block text with bullets and odd spaces', ['needs: >', '  – Rest', '  \u00a0• Peace', '  text:more']],
    ['an address', ['needs: see https://harbour.example']],
    ['a note without a space', ['needs:', '  - Re:call', '  - 12:30 sharp']],
    ['one line that begins with a number', ['needs:', '  1. Rest, nothing else']],
    ['a text whose second line begins with a number', ['needs: Rest for', '  2. Peace']],
    ['numbered items behind hyphens', ['needs:', '  - 1. Rest', '  - 2. Peace']],
    ['a negative number on a line of its own', ['custom:', '  mood:', '    -2']],
    ['no-break spaces within a text', ['needs: 3\u00a0days']],
    ['a quoted word', ['needs: “Yes” or “no”']],
  ])('%s', (_, lines) => {
    const files = {
      'maps/a.mdx': stepOf(...lines),
      'site.yaml': 'title: A\nlanes: { id: mood, title: Mood, field: mood }\n',
    };
    expect(
      check(filesOf(files)).findings.filter(({ rule }) => rule !== 'custom-not-shown' && rule !== 'lane-never-used'),
    ).toEqual([]);
  });
});

describe('all mistakes of a file at once', () => {
  test('of one map, each at its line', () => {
    const text = stepOf(
      'doing:',
      '  • Waits: long',
      '  • Calls',
      'needs:Rest',
      'thinking: “No: never”',
      'pains: { text: No word, at least for weeks, severity: high }',
      'opportunities: "Say so',
      'zoom: @other',
      'backstage: { what: "C:\\Users" }',
      'moment: { kind: low, why: Nobody: calls }',
      'sources: [a, b',
      'custom: 5',
    );
    const lines = errorsOf('maps/a.mdx', text).map(({ line }) => line);
    expect([...new Set(lines)]).toEqual([10, 12, 13, 14, 15, 16, 17, 18, 19, 20]);
  });

  test('of a list, and none of its entries is published', () => {
    const { content, findings } = check(
      filesOf({ 'teams.yaml': 'one: { title: A: b }\ntwo:\n  title: “B: c”\nthree:\n  title: 5\nfour:\n  title: D\n' }),
    );
    expect(findings.map(({ line, rule }) => [line, rule])).toEqual([
      [1, 'yaml-syntax'],
      [3, 'yaml-syntax'],
      [5, 'wrong-type'],
    ]);
    expect(content.teams).toEqual([]);
  });

  test('what names an entry of a file with a mistake is not said to lead nowhere', () => {
    const { findings } = check(
      filesOf({ 'teams.yaml': 'one:\n  title: A: b\n', 'maps/a.mdx': mapText({ fields: 'owner: one\n' }) }),
    );
    expect(findings.map(({ file }) => file)).toEqual(['teams.yaml']);
  });

  test('lines that had to be left out are not said to be missing', () => {
    const { findings, content } = check(filesOf({ 'teams.yaml': 'one:\n  summary: B\n  title A\ntwo:\n  title: 5\n' }));
    expect(findings.map(({ line, rule }) => [line, rule])).toEqual([
      [3, 'yaml-syntax'],
      [5, 'wrong-type'],
    ]);
    expect(content.teams).toEqual([]);
  });

  test('a field in a line that had to be left out is not said to be missing', () => {
    const { findings } = check(filesOf({ 'channels.yaml': 'one:\n  kind: digital\n title: A\ntwo:\n  kind: human\n' }));
    expect(findings.map(placed)).toEqual(['3:2 This line is indented differently from its neighbours.']);
  });

  test('an id in a line that had to be left out is not said to lead nowhere', () => {
    const { findings } = check(
      filesOf({
        'teams.yaml': 'one:\n  title: A\n two:\n  title: B\n',
        'maps/a.mdx': mapText({ fields: 'owner: two\n' }),
      }),
    );
    expect(findings.map(({ file }) => file)).not.toContain('maps/a.mdx');
    expect(findings.length).toBeGreaterThan(0);
  });

  test('whatever is put right for reading on, nothing of it is published', () => {
    const pieces = [
      'title: A',
      'title:A',
      '– x',
      '• y',
      '"z',
      ': ',
      'a: b: c',
      '\u00a0',
      '\t',
      '[',
      ' }',
      '\n',
      '  ',
      '---',
      '“q: r”',
      '*x',
      '@',
    ];
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...pieces), { maxLength: 12 }), (some) => {
        const { findings, content } = check(filesOf({ 'teams.yaml': `a:\n  title: A\n${some.join('')}\n` }));
        const isUnread = findings.some(({ rule, file }) => file === 'teams.yaml' && rule.startsWith('yaml-'));
        if (isUnread) expect(content.teams).toEqual([]);
        else if (content.teams.length === 0) expect(findings.length).toBeGreaterThan(0);
      }),
      { numRuns: 500 },
    );
  });
});
