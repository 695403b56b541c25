import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { collectionNames, collections } from '../../src/schema/collections.ts';
import { check, filesOf, mapText } from './content-folder.ts';

const persona = '---\ntitle: Busy parent\nsummary: Has little time.\n---\n';
const insight = (fields: string) =>
  `---\ntitle: Silence costs\nsoWhat: Say when.\nkind: pain\npublished: 2026-10-01\n${fields}---\n`;
const lists = {
  'channels.yaml': 'branch: { title: Branch }\n',
  'teams.yaml': 'retail: { title: Retail }\n',
  'sources.yaml': 'talks: { title: Talks, kind: interviews, on: 2026-01 }\n',
  'metrics.yaml': 'nps: { title: NPS }\n',
  'glossary.yaml': 'apr: { title: APR, meaning: A price. }\n',
  'products.yaml': 'loan: { title: Loan }\n',
  'actions.yaml': 'call-back: { title: Call back, owner: retail, insights: [] }\n',
};
const found = (contents: Record<string, string>) =>
  check(filesOf(contents)).findings.filter(({ severity }) => severity === 'error');

describe('an id with a sign that can’t be seen', () => {
  // Each place that names an id: where it stands, and the content with it.
  const places: [string, (id: string) => Record<string, string>][] = [
    ['personas of a map', (id) => ({ 'maps/a.mdx': mapText({ fields: `personas: [${id}]\n` }) })],
    ['a touchpoint', (id) => ({ 'maps/a.mdx': mapText({ step: `        touchpoints: ${id}\n` }) })],
    [
      'a touchpoint with fields',
      (id) => ({ 'maps/a.mdx': mapText({ step: `        touchpoints: { channel: ${id} }\n` }) }),
    ],
    ['zoom', (id) => ({ 'maps/a.mdx': mapText({ step: `        zoom: ${id}\n` }) })],
    ['was', (id) => ({ 'maps/a.mdx': mapText({ step: `        was: [${id}]\n` }) })],
    ['the id of a step', (id) => ({ 'maps/a.mdx': mapText({ step: `        id: ${id}\n` }) })],
    ['a step of an insight', (id) => ({ 'insights/i.mdx': insight(`at: ${id}#wait\n`) })],
    ['the other half of it', (id) => ({ 'insights/i.mdx': insight(`at: wait#${id}\n`) })],
    ['a component', (id) => ({ 'maps/a.mdx': mapText({ body: `<Quote persona="${id}">Nothing.</Quote>\n` }) })],
    ['<Step>', (id) => ({ 'maps/a.mdx': mapText({ body: `<Step ref="#${id}" />\n` }) })],
    ['a link', (id) => ({ 'maps/a.mdx': mapText({ body: `[x](/personas/${id}/)\n` }) })],
    ['a key', (id) => ({ 'teams.yaml': `${id}: { title: Retail }\n` })],
    ['the name of a file', (id) => ({ [`personas/${id}.mdx`]: persona })],
  ];
  const known = {
    ...lists,
    'channels.yaml': 'busy-parent: { title: Branch }\n',
    'maps/busy-parent.mdx': mapText({ step: '        id: busy-parent\n' }),
    'maps/wait.mdx': mapText({ step: '        id: busy-parent\n' }),
    'personas/busy-parent.mdx': persona,
  };

  test.each(places)('is named as such in %s, with the id without it', (_, contents) => {
    for (const [id, words] of [
      ['busy-parent\u00a0', 'no-break space (U+00A0) behind it'],
      ['busy-parent\u200e', 'left-to-right mark (U+200E) behind it'],
      ['busy\u00ad-parent', 'soft hyphen (U+00AD) within it'],
      ['busy-parent\ufe0f', 'variation selector (U+FE0F) behind it'],
    ] as const) {
      const own = contents(id);
      if ('maps/a.mdx' in own)
        own['maps/a.mdx'] = own['maps/a.mdx'].replace('  - title: Wait\n', '  - title: Wait\n    goal: x\n');
      const told = found({ ...known, ...own }).filter(({ what }) => !what.includes('looks the same'));
      expect(told.map(({ what }) => what).join('\n'), JSON.stringify(id)).toContain(`invisible ${words}`);
      expect(told.map(({ fix }) => fix).join('\n')).toContain('busy-parent');
    }
  });

  test.each([
    ['\u200bbranch', 'before it'],
    ['\ufeffbranch', 'before it'],
    ['bra\u200dnch', 'within it'],
    ['branch\u2009', 'behind it'],
    ['branch\u2060', 'behind it'],
  ])('%j says where the sign is', (id, where) => {
    const told = found({ ...lists, 'maps/a.mdx': mapText({ step: `        touchpoints: "${id}"\n` }) });
    expect(told).toHaveLength(1);
    expect(told[0]?.what).toMatch(new RegExp(`^"branch" has an invisible [a-z -]+ \\(U\\+[0-9A-F]{4}\\) ${where}\\.$`));
    expect(told[0]?.fix).toContain('"branch"');
  });

  test('with a dash in place of its hyphen is told with the hyphen', () => {
    const told = found({
      'personas/busy-parent.mdx': persona,
      'maps/a.mdx': mapText({ fields: 'personas: busy\u2011parent\n' }),
    });
    expect(told.map(({ what, fix }) => [what, fix.split('.')[0]])).toEqual([
      ['"busy\u2011parent" has a no-break hyphen (U+2011) where a plain hyphen belongs.', 'Write "busy-parent"'],
    ]);
  });
});

describe('an unknown id that looks like a known one', () => {
  test.each([
    ['personas', 'busy-p\u0430rent', '"\u0430" (Cyrillic, U+0430) in place of "a" (Latin, U+0061)'],
    [
      'personas',
      'busy-parent\u0435'.slice(0, -1).replace('e', '\u0435'),
      '"\u0435" (Cyrillic, U+0435) in place of "e" (Latin, U+0065)',
    ],
    ['personas', 'busy-p\u03b1rent', '"\u03b1" (Greek, U+03B1) in place of "a" (Latin, U+0061)'],
  ])('names the letter of another alphabet: %s: %s', (_, id, letter) => {
    const told = found({ 'personas/busy-parent.mdx': persona, 'maps/a.mdx': mapText({ fields: `personas: ${id}\n` }) });
    expect(told).toHaveLength(1);
    expect(told[0]?.what).toBe(`"${id}" looks like "busy-parent" and is another word: it has the letter ${letter}.`);
    expect(told[0]?.fix).toContain('Did you mean "busy-parent"?');
  });

  test('does so in a link, in a component and where the known one has the strange letter', () => {
    const cyrillic = { 'personas/busy-p\u0430rent.mdx': persona };
    const told = found({
      ...cyrillic,
      'maps/a.mdx': mapText({ body: '[x](/personas/busy-parent/)\n\n<Quote persona="busy-parent">x</Quote>\n' }),
    });
    expect(told.map(({ rule }) => rule).sort()).toEqual(['dead-link', 'unknown-persona']);
    for (const { what } of told) expect(what).toContain('"a" (Latin, U+0061) in place of "\u0430" (Cyrillic, U+0430)');
  });
});

describe('composed and decomposed letters are the same', () => {
  const both = (text: string) => [text.normalize('NFC'), text.normalize('NFD')] as const;

  test.each([
    ['NFD', 'NFC'],
    ['NFC', 'NFD'],
  ])('with a file name in %s and what names it in %s', (ofFiles, ofTexts) => {
    const files = {
      'personas/büro.mdx': persona,
      'maps/prüfung.mdx': mapText({
        fields: 'personas: [büro]\n',
        step: '        id: überblick\n        touchpoints: [{ channel: café, personas: [büro] }]\n        emotions: { büro: 1 }\n        sources: gespräche\n',
        body: '## Größe\n\n<Quote persona="büro">x</Quote>\n\n<Step ref="prüfung#überblick" /> [a](/personas/büro/) [b](/personas/bu%CC%88ro/) [c](#überblick) [d](/maps/prüfung/#_größe)\n',
      }),
      'insights/später.mdx': insight('at: prüfung#überblick\npersonas: [büro]\nsources: gespräche\n'),
      'channels.yaml': 'café: { title: Café }\n',
      'sources.yaml': 'gespräche: { title: Talks, kind: interviews, on: 2026-01, participants: 9 }\n',
    };
    const contents = Object.entries(files).map(([path, text]) => [path.normalize(ofFiles), text.normalize(ofTexts)]);
    const mixed = Object.fromEntries(
      contents.map(([path = '', text = '']) => [path, path.endsWith('.yaml') ? text.normalize(ofFiles) : text]),
    );
    const { content, findings } = check(filesOf(mixed));
    expect(findings).toEqual([]);
    expect([content.personas[0]?.id, content.channels[0]?.id]).toEqual(['büro', 'café']);
    expect(content.personas[0]?.file).toBe('personas/büro.mdx'.normalize(ofFiles));
  });

  test('and two files of one name are told', () => {
    const [composed, decomposed] = both('personas/büro.mdx');
    expect(found({ [composed]: persona, [decomposed]: persona })).toMatchObject([
      { rule: 'duplicate-file', fix: expect.stringContaining('made of two signs') as string },
    ]);
  });

  test('and a column is that of the file', () => {
    const [composed, decomposed] = both('        emotions: { "äöü": 1, nobody: 1 }\n').map(
      (step) => found({ 'maps/a.mdx': mapText({ step }) }).find(({ what }) => what.includes('nobody'))?.column,
    );
    expect(decomposed).toBe((composed ?? 0) + 3);
  });
});

describe('ids that no folder can be named by', () => {
  const long = 'a'.repeat(300);
  test.each<[string, Record<string, string>]>([
    ['a team', { 'teams.yaml': `${long}: { title: Retail }\n` }],
    ['a channel', { 'channels.yaml': `${long}: { title: Branch }\n` }],
    ['a step', { 'maps/a.mdx': mapText({ step: `        id: ${long}\n` }) }],
    ['a file of 251 letters', { [`personas/${'a'.repeat(247)}.mdx`]: persona }],
    ['a file in another alphabet', { [`personas/${'ก'.repeat(80)}.mdx`]: persona }],
    ['a reference', { 'maps/a.mdx': mapText({ fields: `owner: ${long}\n` }) }],
    ['a level of audience', { 'site.yaml': `title: A\naudiences: [${long}]\n` }],
    ['a stop', { 'paths/p.mdx': `---\ntitle: P\nsummary: S.\nstops: [{ id: ${long}, title: T, text: X }]\n---\n` }],
    [
      'a stop of a device',
      { 'paths/p.mdx': '---\ntitle: P\nsummary: S.\nstops: [{ id: aux, title: T, text: X }]\n---\n' },
    ],
    ['con.mdx', { 'maps/con.mdx': mapText() }],
    ['lpt1 in a list', { 'teams.yaml': 'lpt1: { title: Printers }\n' }],
    ['a dot at the end', { 'maps/home..mdx': mapText() }],
    ['a space at the end', { 'maps/home .mdx': mapText() }],
  ])('%s: one finding', (_, contents) => {
    expect(found(contents)).toHaveLength(1);
  });

  test('capitals only: both are told of each other', () => {
    const told = found({ 'maps/A.mdx': mapText(), 'maps/a.mdx': mapText() });
    expect(told).toMatchObject([{ rule: 'bad-id', file: 'maps/A.mdx' }]);
    expect(told[0]?.fix).toBe(
      'There is a.mdx already, and many computers take the two for one. Delete one of them, or choose another id.',
    );
  });

  test('a stop whose title makes no name gets one by its number', () => {
    const stops = `stops: [{ title: Con, text: X }, { title: ${'Long '.repeat(100)}, text: X }]`;
    const { content } = check(filesOf({ 'paths/p.mdx': `---\ntitle: P\nsummary: S.\n${stops}\n---\n` }));
    expect(content.paths[0]?.fields.stops.map(({ id }) => id)).toEqual(['stop-1', 'stop-2']);
  });

  test('whatever an id is, the check takes it or says why', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', minLength: 1, maxLength: 12 }), (id) => {
        const { content } = check(filesOf({ [`maps/${id.replaceAll('/', '')}x.mdx`]: mapText() }));
        for (const map of content.maps) expect(map.id).toMatch(/^[^\s.:/\\\p{C}]+$/u);
      }),
      { numRuns: 50 },
    );
  });
});

test('every collection is kept in a way that the tests above know', () => {
  expect(collectionNames.map((name) => collections[name].format)).toHaveLength(12);
});
