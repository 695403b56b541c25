import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Finding } from '../../src/checks/finding.ts';
import { readNumber } from '../../src/checks/number-readings.ts';
import { readDates } from '../../src/checks/date-readings.ts';
import { inQuotes } from '../../src/checks/yaml-quotes.ts';
import { parse } from 'yaml';
import { check, filesOf, mapText } from './content-folder.ts';

const persona = '---\ntitle: Busy parent\nsummary: A parent.\n---\n';
const files = {
  'personas/busy-parent.mdx': persona,
  'metrics.yaml': 'calls:\n  title: Calls\n',
  'maps/home.mdx': mapText(),
};
const stepOf = (line: string): string =>
  mapText({ fields: 'personas: [busy-parent]\n', step: `        sources: []\n        ${line}\n` });

/** What is said of one line of a step, the errors only. */
function errorsOf(line: string): Finding[] {
  const { findings } = check(filesOf({ ...files, 'maps/a.mdx': stepOf(line) }));
  return findings.filter(({ severity, file }) => severity === 'error' && file === 'maps/a.mdx');
}

/** The only finding of an entry, without what belongs there. */
function adviceOn(path: string, text: string): string {
  const { findings } = check(filesOf({ ...files, [path]: text }));
  const errors = findings.filter(({ severity, file }) => severity === 'error' && file === path);
  expect(errors).toHaveLength(1);
  return (errors[0]?.fix ?? '').replace(/ ?What belongs.*$/, '');
}

const adviceIn = (line: string): string => adviceOn('maps/a.mdx', stepOf(line));

/** Fields that take a number, as lines with room for it, and one value that fits. */
const numberFields: Record<string, (value: string) => [path: string, text: string]> = {
  value: (value) => ['maps/a.mdx', stepOf(`metrics: [{ metric: calls, value: ${value} }]`)],
  target: (value) => ['maps/a.mdx', stepOf(`metrics: [{ metric: calls, value: 1, target: ${value} }]`)],
  before: (value) => ['insights/i.mdx', insight(`metrics: { metric: calls, before: ${value} }`)],
  reach: (value) => ['insights/i.mdx', insight(`reach: ${value}`)],
  share: (value) => ['personas/other.mdx', persona.replace('summary', `share: ${value}\nsummary`)],
  participants: (value) => ['sources.yaml', `s:\n  title: S\n  kind: survey\n  on: 2026\n  participants: ${value}\n`],
  minutes: (value) => ['paths/p.mdx', `---\ntitle: P\nsummary: S\nminutes: ${value}\nstops: { map: home }\n---\n`],
};

function insight(line: string): string {
  return `---\ntitle: A\nsoWhat: B\nkind: pain\npublished: 2026-10-08\nat: home#wait-for-a-decision\n${line}\n---\n`;
}

describe('advice about a number keeps its meaning, or asks', () => {
  test.each([
    ["'1,200'", 'Write the number alone, without quotation marks: 1200, or 1.2 if the comma is a decimal one.'],
    ['3.5k', 'Write the number alone: 3500 if "k" stands for thousand.'],
    ['3.5 Mio', 'Write the number alone: 3500000 if "Mio" stands for million.'],
    ['5m', 'Write the number alone: 5000000 if "m" stands for million, or 5 if "m" is the unit.'],
    [
      '<5',
      '"<5" is not one exact number. Write the one that is known, or leave the field out and say "<5" in the text.',
    ],
    [
      '~40',
      '"~40" is not one exact number. Write the one that is known, or leave the field out and say "~40" in the text.',
    ],
    [
      '5–10',
      '"5–10" is not one exact number. Write the one that is known, or leave the field out and say "5–10" in the text.',
    ],
    ['"1.200"', 'Write the number alone, without quotation marks: 1200, or 1.2 if the point is a decimal one.'],
    ['1 200', 'Write the number alone: 1200.'],
    ["1'200", 'Write the number alone: 1200.'],
    ['40%', 'Write the number alone: 40 if "%" is the unit of this field.'],
    ['€5', 'Write the number alone: 5 if "€" is the unit of this field.'],
    ['½', 'Write the number alone: 0.5.'],
    ['1_000', 'Write the number alone: 1000.'],
    ['−2', 'Write the number alone: -2.'],
    ['１２００', 'Write the number alone: 1200.'],
    ['٣٤', 'Write the number alone: 34.'],
    ['1.234.567', 'Write the number alone: 1234567.'],
    ['"1.234,5"', 'Write the number alone, without quotation marks: 1234.5.'],
    ['“3”', 'Write the number alone: 3.'],
    ['5\u200b', 'Write the number alone: 5.'],
    ['1/2', 'Write a number, such as 3.'],
    ['high', 'Write a number, such as 3.'],
    ['12345678901234567890 x', 'Write a number, such as 3.'],
    ['1,200', 'Write the number alone: 1200, or 1.2 if the comma is a decimal one.'],
  ])('%s', (written, fix) => {
    expect(adviceIn(`metrics: [{ metric: calls, value: ${written} }]`)).toBe(fix);
  });

  test('in every field that takes a number, a comma, a factor and a bound are asked about', () => {
    for (const [name, field] of Object.entries(numberFields)) {
      const advice = (value: string): string => adviceOn(...field(value));
      expect(`${name}: ${advice('3.5k')}`).toMatch(
        /3500(?: if "k" stands for thousand| must lie between 0 and 100)\.$/,
      );
      expect(`${name}: ${advice('~4')}`).toContain('is not one exact number');
      expect(`${name}: ${advice("'1,200'")}`).toMatch(
        /: (?:1200|1\.2 if the comma is a decimal one|1200 if the comma parts)/,
      );
    }
  });

  /** Ways to write a number, each with what it means to whoever writes it so. */
  const digits = fc.integer({ min: 1, max: 999 });
  const groups = fc.array(
    fc.integer({ min: 0, max: 999 }).map((n) => String(n).padStart(3, '0')),
    { minLength: 1, maxLength: 3 },
  );
  const numbers = fc
    .tuple(
      digits,
      groups,
      fc.constantFrom(' ', '\u00a0', '\u202f', "'", '’', '_'),
      fc.option(fc.integer({ min: 1, max: 99 })),
      fc.constantFrom('', '-', '−'),
    )
    .map(([first, rest, gap, part, sign]) => ({
      written: `${sign}${[String(first), ...rest].join(gap)}${part === null ? '' : `.${String(part)}`}`,
      meant: Number(
        `${sign === '' ? '' : '-'}${String(first)}${rest.join('')}${part === null ? '' : `.${String(part)}`}`,
      ),
    }));

  test('a number with parted thousands has one reading, the number itself', () => {
    fc.assert(
      fc.property(numbers, ({ written, meant }) => {
        expect(readNumber(written).readings.map(({ number, when }) => [Number(number), when])).toEqual([[meant, null]]);
      }),
    );
  });

  test('whatever is advised without a condition is what the text says, in plain digits', () => {
    const text = fc.string({ maxLength: 12 });
    const near = fc
      .array(
        fc.constantFrom('1', '2', '0', ',', '.', ' ', "'", '-', '−', '%', '€', 'k', '½', '<', '~', '/', '+', 'e', 'x'),
        { minLength: 1, maxLength: 8 },
      )
      .map((some) => some.join(''));
    fc.assert(
      fc.property(fc.oneof(text, near), (written) => {
        const { readings, unit } = readNumber(written);
        for (const { number } of readings) expect(Number.isFinite(Number(number))).toBe(true);
        const [only] = readings;
        if (readings.length !== 1 || only?.when !== null || unit !== '') return;
        // Nothing but digits is kept of it, all of them, in their order; zeros at either end say nothing.
        const kept = (one: string): string =>
          one
            .replace(/½/g, '.5')
            .replace(/[eE].*$/, '')
            .replace(/\D/g, '')
            .replace(/^0+|0+$/g, '');
        expect(kept(only.number)).toBe(kept(written));
        expect(/[<>~kK%€/]/.test(written)).toBe(false);
      }),
      { numRuns: 2000 },
    );
  });
});

describe('advice about a text gives it back as it is written', () => {
  test.each([
    '1.10',
    '007',
    '1e3',
    '0x1F',
    '.5',
    '+49170',
    '-0',
    '1.0',
    '0o17',
    '12',
    'true',
    'True',
    'FALSE',
    'null',
    'Null',
    '~',
  ])('%s', (written) => {
    for (const line of [`needs: ${written}`, `needs: [Rest, ${written}]`, `backstage: { what: ${written} }`]) {
      expect(adviceIn(line)).toContain(`"${written}"`);
      expect(errorsOf(line.replace(/(: |, )([^ \]}[]+)([ \]}]*)$/, `$1"${written}"$3`))).toEqual([]);
    }
  });

  test.each(['yes', 'no', 'on', 'off', '2026-10-08', '1_000', '+49 170 1234', '12:30', '1,200'])(
    '%s is a text as it is',
    (written) => {
      expect(errorsOf(`needs: ${written}`)).toEqual([]);
    },
  );

  test('keys too: a team may be called 007', () => {
    const { content } = check(filesOf({ 'teams.yaml': '007:\n  title: Bond\n1e3:\n  title: Thousand\n' }));
    expect(content.teams.map(({ id }) => id)).toEqual(['007', '1e3']);
  });

  test('any text in quotation marks is read back as it was', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 30 }), (text) => {
        expect(parse(`a: ${inQuotes(text)}`)).toEqual({ a: text });
      }),
    );
    for (const text of ['say "no"', "it's", 'C:\\Users', `"it's" \\ no`, 'a\nb', '# x', '']) {
      expect(parse(`[${inQuotes(text)}]`)).toEqual([text]);
    }
  });

  test('a text with a comma, a colon or a number sign, whatever else is in it', () => {
    const word = fc.constantFrom('No word', 'weeks', '"now"', "it's", 'a \\ b', 'ä', '4', '(x)');
    const joint = fc.constantFrom(', ', ': ', ' #4');
    fc.assert(
      fc.property(word, joint, word, (before, between, after) => {
        const text = `Text ${before}${between}${after}`;
        const { findings } = check(filesOf({ ...files, 'maps/a.mdx': stepOf(`backstage: { what: ${text} }`) }));
        const said = findings.filter(({ file }) => file === 'maps/a.mdx').map(({ fix }) => fix);
        const quoted = said.flatMap((fix) => [...fix.matchAll(/["'].*["']/g)].map(([found]) => found));
        if (between === ' #4') expect(said.length).toBeGreaterThan(0);
        else expect(quoted.map((one) => parse(`a: ${one}`) as unknown)).toContainEqual({ a: text });
      }),
    );
  });
});

describe('advice about a feeling or a level is itself valid', () => {
  const examplesIn = (fix: string): string[] =>
    [...fix.matchAll(/\{ (?:[^{}]|\{[^{}]*\})* \}/g)].map(([found]) => found);

  test.each([
    ['happy', ['{ feeling: happy }']],
    ['🙂', ['{ feeling: "🙂" }']],
    ['4/5', ['{ value: 1, original: "4/5" }']],
    ['3 of 5', ['{ value: 0, original: "3 of 5" }']],
    ['8 out of 10', ['{ value: 1.11, original: "8 out of 10" }']],
    ['60%', ['{ value: 0.4, original: "60%" }']],
    ['down (doubt)', ['{ feeling: down (doubt) }']],
    ['high', ['{ feeling: high }']],
    ['++', ['{ value: 2, original: "++" }']],
    ['+', ['{ value: 1, original: "+" }']],
    ['-', ['{ value: -1, original: "-" }']],
    ['--', ['{ value: -2, original: "--" }']],
    ['"say \\"no\\", twice"', [`{ feeling: 'say "no", twice' }`]],
    ['tired: very', []],
    ['sad, tired', ['{ feeling: "sad, tired" }']],
    ['null-ish', ['{ feeling: null-ish }']],
    ['4', ['{ value: 1, original: "4" }']],
    ['"2,5"', ['{ value: 1, original: "2,5" }']],
    ['1 to -1', ['{ from: 1, to: -1 }']],
    ['[1, -1]', ['{ from: 1, to: -1 }']],
    ['−1', []],
    ['"1"', []],
  ])('%s', (written, examples) => {
    const [error, ...others] = errorsOf(`emotions: { busy-parent: ${written} }`);
    expect(others).toEqual([]);
    expect(examplesIn(error?.fix ?? '')).toEqual(examples);
    for (const example of examples) expect(errorsOf(`emotions: { busy-parent: ${example} }`)).toEqual([]);
    for (const [, number = ''] of (error?.fix ?? '').matchAll(/(?:Write|alone:|quotation marks:) (-?\d)(?=\.| if)/g)) {
      expect(errorsOf(`emotions: { busy-parent: ${number} }`)).toEqual([]);
    }
  });

  test.each(['happy', '1', '[1, 2]', 'very "sad"', 'busy-parent = 1', 'busy-parent:happy', 'down: low'])(
    '%s for feelings that nobody is named for',
    (written) => {
      const examples = errorsOf(`emotions: ${written}`).flatMap(({ fix }) => examplesIn(fix));
      if (written !== 'down: low') expect(examples).toHaveLength(1);
      for (const example of examples) expect(errorsOf(`emotions: ${example}`)).toEqual([]);
    },
  );

  test.each([
    ['high', 'Write 3.'],
    ['low', 'Write 1.'],
    ['medium', 'Write 2.'],
    ['Hoch', 'Write 3.'],
    ['4/5', 'high = 3.'],
    ['60%', 'high = 3.'],
    ['+++', 'high = 3.'],
    ['4', 'high = 3.'],
  ])('a severity of %s', (written, end) => {
    const advice = adviceIn(`pains: { text: Slow, severity: ${written} }`);
    expect(advice).toMatch(/^A severity is 1, 2 or 3: low = 1, medium = 2, high = 3\./);
    expect(advice.endsWith(end)).toBe(true);
  });

  test.each(['impact', 'effort'])('an %s in words', (field) => {
    const advice = adviceOn('insights/i.mdx', insight(`${field}: high`));
    expect(advice).toBe(
      `An ${field} is a whole number from 1 (very low) to 5 (very high): low = 1 or 2, medium = 3, high = 4 or 5.`,
    );
  });

  test.each([
    ['yes', 'Write true.'],
    ['“true”', 'Write true.'],
    ['no', 'Write false.'],
    ['1', 'Write true or false.'],
  ])('an assumption of %s', (written, fix) => {
    expect(adviceIn(`assumption: ${written}`)).toBe(fix);
  });
});

describe('advice about a date', () => {
  const inSource = (on: string): string => `a:\n  title: A\n  kind: survey\n  on: ${on}\n`;

  test.each(['2026', '"2026"', '2026-Q3', '2026-10', '2026-10-08'])('a source may be dated %s', (on) => {
    const { findings, content } = check(filesOf({ 'sources.yaml': inSource(on) }));
    expect(findings).toEqual([]);
    expect(content.sources.map(({ fields }) => fields.on)).toEqual([on.replaceAll('"', '')]);
  });

  test.each([
    ['10/2026', '"2026-10"'],
    ['10.2026', '"2026-10"'],
    ['12/31/2026', '"2026-12-31"'],
    ['31/12/2026', '"2026-12-31"'],
    ['31.12.2026', '"2026-12-31"'],
    ['31. 12. 2026', '"2026-12-31"'],
    ['04.05.2026', '"2026-05-04"'],
    ['31.12.26', '"2026-12-31"'],
    ['2026-10-08T23:30:00+02:00', '"2026-10-08"'],
    ['2026-10-08 23:30', '"2026-10-08"'],
    ['2026/10/8', '"2026-10-08"'],
    ['20261008', '"2026-10-08"'],
    ['8 Oct 2026', '"2026-10-08"'],
    ['8. Oktober 2026', '"2026-10-08"'],
    ['October 2026', '"2026-10"'],
    ['Thu 8 October 2026', '"2026-10-08"'],
    ['8 octobre 2026', '"2026-10-08"'],
    ['2026–10–08', '"2026-10-08"'],
    ['“2026-10-08”', '"2026-10-08"'],
    ['Q3 2026', '"2026-Q3"'],
    ['2026Q3', '"2026-Q3"'],
    ['3. Quartal 2026', '"2026-Q3"'],
    ['04/05/2026', '"2026-05-04" (the day first) or "2026-04-05" (the month first)'],
    ['4-5-2026', '"2026-05-04" (the day first) or "2026-04-05" (the month first)'],
    ['05/05/2026', '"2026-05-05"'],
  ])('%s', (written, meant) => {
    expect(adviceOn('sources.yaml', inSource(written))).toBe(`Did you mean ${meant}?`);
    for (const [, date = ''] of meant.matchAll(/"([^"]+)"/g)) {
      expect(check(filesOf({ 'sources.yaml': inSource(date) })).findings).toEqual([]);
    }
  });

  test.each(['31.02.2026', 'H1 2026', 'last summer', '1066', '2026-Q5'])(
    '%s is no date, and the forms are shown',
    (written) => {
      expect(adviceOn('sources.yaml', inSource(written))).toBe(
        'Write it as in "2026-10-08", "2026-10", "2026-Q4" or "2026".',
      );
    },
  );

  /** Each date field of each collection. */
  const fields: Record<string, (on: string) => [path: string, text: string]> = {
    'insight › published': (on) => ['insights/i.mdx', insight('').replace('2026-10-08', on)],
    'insight › metrics › on': (on) => ['insights/i.mdx', insight(`metrics: { metric: calls, before: 1, on: ${on} }`)],
    'map › validated › on': (on) => ['maps/a.mdx', mapText({ fields: `validated: { on: ${on}, with: all }\n` })],
    'map › review › last': (on) => ['maps/a.mdx', mapText({ fields: `review: { last: ${on} }\n` })],
    'map › metrics › on': (on) => ['maps/a.mdx', stepOf(`metrics: { metric: calls, value: 1, on: ${on} }`)],
    'story › published': (on) => ['stories/s.mdx', `---\ntitle: S\nsummary: T\npublished: ${on}\n---\n`],
    'action › due': (on) => ['actions.yaml', `x:\n  title: X\n  owner: us\n  due: ${on}\n`],
    'action › started': (on) => ['actions.yaml', `x:\n  title: X\n  owner: us\n  started: ${on}\n`],
    'action › done': (on) => ['actions.yaml', `x:\n  title: X\n  owner: us\n  done: ${on}\n`],
    'action › measure › by': (on) => [
      'actions.yaml',
      `x:\n  title: X\n  owner: us\n  measure: { metric: calls, baseline: { value: 1, on: 2026-09 }, target: 2, by: ${on} }\n`,
    ],
  };

  test.each(Object.keys(fields))('%s', (name) => {
    const at = fields[name];
    if (at === undefined) throw new Error(name);
    const advice = (on: string): string => {
      const [path, text] = at(on);
      const { findings } = check(filesOf({ ...files, 'teams.yaml': 'us:\n  title: Us\n', [path]: text }));
      const wrong = findings.filter(({ rule }) => rule === 'wrong-value' || rule === 'wrong-type');
      expect(wrong).toHaveLength(1);
      return wrong[0]?.fix ?? '';
    };
    expect(advice('12/31/2026')).toMatch(/^Did you mean "2026-12-31"\?/);
    expect(advice('04/05/2026')).toMatch(
      /^Did you mean "2026-05-04" \(the day first\) or "2026-04-05" \(the month first\)\?/,
    );
    expect(advice('2026')).toMatch(/^Write the month (?:and the day )?as well, as in "2026-10(?:-08)?"\./);
    expect(advice('2026-Q3')).toMatch(
      /^Did you mean "2026-07", "2026-08" or "2026-09"\?|^Write the day itself, as in "2026-10-08"\./,
    );
    expect(advice('next year')).toMatch(/^Write it as in "2026-10-08"/);
  });

  test('a day that is written in any usual order is among the readings', () => {
    const day = fc.tuple(
      fc.integer({ min: 2000, max: 2099 }),
      fc.integer({ min: 1, max: 12 }),
      fc.integer({ min: 1, max: 28 }),
    );
    const forms: ((year: string, month: string, day: string) => string)[] = [
      (y, m, d) => `${d}/${m}/${y}`,
      (y, m, d) => `${m}/${d}/${y}`,
      (y, m, d) => `${d}.${m}.${y}`,
      (y, m, d) => `${y}/${m}/${d}`,
      (y, m, d) => `${y}-${m}-${d}T10:00Z`,
    ];
    fc.assert(
      fc.property(day, fc.constantFrom(...forms), ([year, month, date], form) => {
        const [y, m, d] = [String(year), String(month).padStart(2, '0'), String(date).padStart(2, '0')];
        const readings = readDates(form(y, m, d));
        expect(readings).toContain(`${y}-${m}-${d}`);
        if (readings.length > 1) expect(Math.max(month, date)).toBeLessThanOrEqual(12);
      }),
    );
  });
});
