import { describe, expect, test } from 'vitest';
import { check, filesOf, mapText } from './content-folder.ts';

const insight = `---
title: Nobody hears anything for nine days
soWhat: Say when the decision comes.
kind: pain
at: leaving#wait-for-a-decision
published: 2026-10-01
---
Some text.
`;
const persona = '---\ntitle: Busy parent\nsummary: Has little time.\ngoals: To be done\nfrustrations: Queues\n---\n';
const path = '---\ntitle: First week\nsummary: Where things are.\nstops: [{ map: leaving }]\nminutes: 5\n---\n';
const channels = 'branch: { title: Branch, kind: physical, owner: retail }\nphone: { title: Phone, kind: human }\n';
const metrics = 'nps: { title: NPS, unit: points, better: up }\nwait: { title: Wait, unit: days, better: down }\n';
const sources = 'talks: { title: Talks, kind: interviews, on: 2026-01, participants: 9 }\n';
const glossary = 'apr: { title: APR, meaning: The price of a year., example: 4 %, also: rate }\n';
const site = 'title: Harbour Bank journeys\nlanguage: en\naudiences: [company]\n';
const map = mapText();

const errorsOf = (contents: Record<string, string | null>) =>
  check(filesOf(contents)).findings.filter(({ severity }) => severity === 'error');

/** All errors, with what they say and how it is settled. */
const told = (contents: Record<string, string | null>) =>
  errorsOf(contents).map(({ file, rule, what, fix }) => [file, rule, `${what} ${fix}`]);

describe('a file in the wrong place is told once, with where it belongs', () => {
  test.each<[string, string, string]>([
    ['insights/leaving.mdx', map, 'This looks like a map. Move it to maps/leaving.mdx.'],
    ['personas/leaving.mdx', map, 'This looks like a map. Move it to maps/leaving.mdx.'],
    ['stories/leaving.mdx', map, 'This looks like a map. Move it to maps/leaving.mdx.'],
    ['paths/leaving.mdx', map, 'This looks like a map. Move it to maps/leaving.mdx.'],
    ['insights/lending/leaving.mdx', map, 'This looks like a map. Move it to maps/leaving.mdx.'],
    ['maps/silence.mdx', insight, 'This looks like an insight. Move it to insights/silence.mdx.'],
    ['stories/silence.mdx', insight, 'This looks like an insight. Move it to insights/silence.mdx.'],
    ['maps/busy-parent.mdx', persona, 'This looks like a persona. Move it to personas/busy-parent.mdx.'],
    ['maps/first-week.mdx', path, 'This looks like a path. Move it to paths/first-week.mdx.'],
    ['teams.yaml', channels, 'This looks like a list of channels. Move it to channels.yaml.'],
    ['channels.yaml', metrics, 'This looks like a list of metrics. Move it to metrics.yaml.'],
    ['metrics.yaml', sources, 'This looks like a list of sources. Move it to sources.yaml.'],
    ['products.yaml', glossary, 'This looks like a list of terms. Move it to glossary.yaml.'],
    ['channels.yaml', site, 'This looks like the settings of the site. Move it to site.yaml.'],
    ['leaving.mdx', map, 'This looks like a map. Move it to maps/leaving.mdx.'],
    ['leaving.md', map, 'This looks like a map. Move it to maps/leaving.mdx.'],
    ['leaving.txt', map, 'This looks like a map. Move it to maps/leaving.mdx.'],
    ['leaving.yml', map, 'This looks like a map. Move it to maps/leaving.mdx.'],
    ['leaving.yaml', map.replaceAll('---\n', ''), 'This looks like a map. Move it to maps/leaving.mdx.'],
    ['journeys/leaving.md', map, 'This looks like a map. Move it to maps/leaving.mdx.'],
    ['journeys/leaving.mdx', map, 'This looks like a map. Move it to maps/leaving.mdx.'],
    ['insights/leaving.md', map, 'This looks like a map. Move it to maps/leaving.mdx.'],
    ['insights/leaving.mdx.txt', map, 'This looks like a map. Move it to maps/leaving.mdx.'],
    ['maps/teams.yaml', channels, 'This looks like a list of channels. Move it to channels.yaml.'],
    ['chanels.yml', glossary, 'This looks like a list of terms. Move it to glossary.yaml.'],
  ])('%s', (file, text, words) => {
    expect(told({ [file]: text })).toEqual([[file, 'unknown-file', words]]);
  });

  test('site.yaml that is a list', () => {
    const words = 'This looks like a list of channels. Move it to channels.yaml.';
    expect(told({ 'site.yaml': channels })).toEqual([['site.yaml', 'unknown-file', words]]);
  });

  test('says so when another file has the name already', () => {
    expect(told({ 'insights/leaving.mdx': map, 'maps/leaving.mdx': map })).toEqual([
      [
        'insights/leaving.mdx',
        'unknown-file',
        'This looks like a map. Move it to maps/, under another name: maps/leaving.mdx is there already.',
      ],
    ]);
    expect(told({ 'teams.yaml': channels, 'channels.yaml': 'web: { title: Web }\n' })).toEqual([
      ['teams.yaml', 'unknown-file', 'This looks like a list of channels. Move what stands here into channels.yaml.'],
    ]);
  });

  test('and what names it is not told that it is missing', () => {
    const parent = mapText({ fields: 'parent: leaving\n', step: '        touchpoints: branch\n' });
    const files = { 'insights/leaving.mdx': map, 'maps/other.mdx': parent, 'teams.yaml': channels };
    expect(told(files).map(([file]) => file)).toEqual(['insights/leaving.mdx', 'teams.yaml']);
  });
});

describe('a file in the right place is told what is wrong in it', () => {
  test.each<[string, string, string[]]>([
    [
      'maps/leaving.mdx',
      map.replace('question', 'questoin').replace('stages', 'stagse'),
      ['unknown-field', 'unknown-field'],
    ],
    ['personas/ana.mdx', '---\ntitle: Ana\n---\n', ['missing-field']],
    [
      'insights/silence.mdx',
      '---\ntitle: Silence\nsummary: Nine days.\n---\n',
      ['unknown-field', 'missing-field', 'missing-field', 'missing-field'],
    ],
    ['teams.yaml', 'retail: { title: Retail, kontakt: x }\n', ['unknown-field']],
  ])('%s', (file, text, rules) => {
    const found = told({ [file]: text });
    expect(found.map(([, rule]) => rule).sort()).toEqual([...rules].sort());
  });

  test.each(['notes.md', 'LICENSE', 'CHANGELOG.md', 'notes.txt', '.hidden.md', 'README.md'])(
    '%s is nobody’s loss',
    (file) => {
      expect(check(filesOf({ [file]: '---\ntitle: Notes\n---\n# Of a meeting\n' })).findings).toEqual([]);
    },
  );
});
