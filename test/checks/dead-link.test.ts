import { describe, expect, test } from 'vitest';
import { checkContent } from '../../src/checks/check-content.ts';
import { filesOf, mapText, today } from './content-folder.ts';

const book = {
  'site.yaml': 'title: A\nurl: https://example.com\nbase: /cx/\n',
  'insights/silence.mdx':
    '---\ntitle: Silence costs\nsoWhat: Say when.\nkind: pain\npublished: 2026-10-01\nat: home#wait-for-a-decision\n---\n\n## Why it matters\n\nIt does.\n',
  'personas/busy-parent.mdx': '---\ntitle: Busy parent\nsummary: Has little time.\n---\n',
  'paths/first-week.mdx':
    '---\ntitle: First week\nsummary: Where things are.\nstops: [{ id: a-stop, title: A, text: X }]\n---\n',
  'glossary.yaml': 'apr: { title: APR, meaning: A price. }\n',
  'actions.yaml': 'call-back: { title: Call back, owner: retail, insights: silence }\n',
  'teams.yaml': 'retail: { title: Retail }\n',
};
const publicFiles = ['queue.png', 'files/report.pdf', 'faces/ana.jpg', 'tour/index.html', 'logo.svg'];

function told(contents: Record<string, string>): string[] {
  const { findings } = checkContent(filesOf({ ...book, 'maps/home.mdx': mapText(), ...contents }), {
    today,
    publicFiles,
  });
  return findings
    .filter(({ severity }) => severity === 'error')
    .map(({ file, line, rule, what, fix }) => `${file}:${String(line)} ${rule} ${what} ${fix}`);
}
const inBody = (markdown: string) => told({ 'maps/home.mdx': mapText({ body: `${markdown}\n` }) });

describe('what is there is no finding', () => {
  test.each([
    [
      '/',
      '/maps/',
      '/maps/home/',
      '/maps/home',
      '/maps/home/index.html',
      '/insights/silence/',
      '/glossary/#apr',
      '/actions/#call-back',
    ],
    [
      '/maps/home/table/',
      '/maps/home/print/a3/',
      '/maps/home/present/#overview',
      '/maps/home/embed/?persona=x',
      '/maps/home/history/',
    ],
    [
      '/maps/home.csv',
      '/maps/home.svg',
      '/maps/home.md',
      '/insights/silence.md',
      '/feed.xml',
      '/reviews.ics',
      '/llms.txt',
      '/sitemap-index.xml',
    ],
    [
      '/start/first-week/',
      '/start/first-week/a-stop/',
      '/start/first-week/end/',
      '/start/first-week/#a-stop',
      '/explore/?q=x#y',
    ],
    ['/files/report.pdf', '/queue.png', '/tour/', '/tour/index.html', '/favicon.svg'].slice(0, 4),
    [
      '/insights/silence/#_why-it-matters',
      '/insights/silence/#insight_places',
      '/health/#reviews',
      '/channels/#heat',
      '/#home_recent',
    ],
    [
      'https://example.com/cx/maps/home/',
      'http://example.com/cx/',
      'https://example.com/other/',
      'https://elsewhere.com/maps/x/',
      'mailto:a@b.c',
    ],
    ['#wait-for-a-decision', '#stage_wait', '../home/', '?persona=x'],
  ])('%s and others', (...addresses) => {
    expect(inBody(addresses.map((address) => `[x](${address})`).join(' '))).toEqual([]);
  });
});

describe('what is not there is told, with what was probably meant', () => {
  test.each([
    ['/maps/hom/', 'Did you mean "/maps/home/"?'],
    ['/map/home/', 'Did you mean "/maps/home/"?'],
    ['/Maps/home/', 'Did you mean "/maps/home/"?'],
    ['/maps/Home/', 'Did you mean "/maps/home/"?'],
    ['/INSIGHTS/', 'Did you mean "/insights/"?'],
    ['/maps/home/tabel/', 'Did you mean "/maps/home/table/"?'],
    ['/maps/home/Print/', 'Did you mean "/maps/home/print/"?'],
    ['/maps/home/table/x/', 'Below it there are'],
    ['/insights/silence/table/', 'There is no page below it.'],
    ['/maps/home.pdf', 'files that end in .csv, .json, .md and .svg'],
    ['/insights/silence.csv', 'files that end in .md'],
    ['/personas/busy-parent.md', 'write "/personas/busy-parent/"'],
    ['/start/first-week/a-stopp/', 'Did you mean "/start/first-week/a-stop/"?'],
    ['/start/first-week/#a-stopp', 'Did you mean "/start/first-week/#a-stop"?'],
    ['/files/none.pdf', 'public/files/none.pdf'],
    ['/Files/Report.pdf', 'Did you mean "/files/report.pdf"?'],
    ['/report.pdf', 'Did you mean "/files/report.pdf"?'],
    ['/about/', 'The pages of the site lie under'],
    ['/cx/maps/home/', 'Leave out the base path: write "/maps/home/".'],
    ['https://example.com/cx/maps/hom/', 'Did you mean "/maps/home/"?'],
    ['https://example.com/cx/files/none.pdf', 'public/files/none.pdf'],
    ['/insights/silence/#why-it-matters', '#_why-it-matters"?'],
    ['/insights/silence/#_nothing', 'does not have'],
    ['/personas/busy-parent/#goals', 'does not have'],
    ['/glossary/#aprr', 'Did you mean "/glossary/#apr"?'],
    ['/actions/#call-bak', 'Did you mean "/actions/#call-back"?'],
    ['/health/#review', 'Did you mean "/health/#reviews"?'],
    ['/insights/#silence', 'Leave out what stands from "#" on.'],
    ['#wait-for-the-decision', 'Did you mean "#wait-for-a-decision"?'],
  ])('%s', (address, advice) => {
    const findings = inBody(`[x](${address})`);
    expect(findings).toHaveLength(1);
    expect(findings[0]).toContain(advice);
    expect(findings[0]).toMatch(/^maps\/home\.mdx:\d+ dead-link /);
  });

  test('without the address of the site, no feed and no sitemap', () => {
    const site = { 'site.yaml': 'title: A\n' };
    expect(
      told({ ...site, 'maps/home.mdx': mapText({ body: '[x](/feed.xml) [y](/sitemap-index.xml)\n' }) }),
    ).toHaveLength(2);
  });
});

describe('a picture is a file of public/', () => {
  test.each([
    ['![Queue](/queue.png)', null],
    ['![Queue](/Queue.png)', 'Did you mean "/queue.png"?'],
    ['![Queue](/pictures/none.png)', 'public/pictures/none.png'],
    ['<img src="/none.png" alt="" />', 'public/none.png'],
    ['![Queue](queue.png)', 'write "/queue.png"'],
    ['![Queue](https://elsewhere.com/x.png)', 'pages load nothing from elsewhere'],
    ['![Map](/maps/home.svg)', null],
    ['![Map](/maps/hom.svg)', 'public/maps/hom.svg'],
    ['![Map](/maps/home.csv)', 'public/maps/home.csv'],
  ])('%s', (markdown, advice) => {
    const findings = inBody(markdown);
    expect(findings).toHaveLength(advice === null ? 0 : 1);
    if (advice !== null) expect(findings[0]).toContain(advice);
  });
});

describe('addresses in fields are looked at as those in texts', () => {
  const persona = (portrait: string) => ({
    'personas/busy-parent.mdx': `---\ntitle: Busy parent\nsummary: Has little time.\nportrait: ${portrait}\n---\n`,
  });
  const source = (link: string) => ({
    'sources.yaml': `talks: { title: Talks, kind: interviews, on: 2026-01, link: "${link}" }\n`,
  });
  const stop = (text: string) => ({
    'paths/first-week.mdx': `---\ntitle: First week\nsummary: S.\nstops: [{ id: a-stop, title: A, text: "${text}" }]\n---\n`,
  });
  const site = (line: string) => ({ 'site.yaml': `title: A\nurl: https://example.com\nbase: /cx/\n${line}\n` });

  test.each([
    ['a portrait', persona('/none.jpg'), 'personas/busy-parent.mdx:4', 'public/none.jpg'],
    [
      'a portrait in fields',
      persona('{ image: /faces/Ana.jpg, alt: Ana }'),
      'personas/busy-parent.mdx:4',
      '"/faces/ana.jpg"',
    ],
    ['the report of a source', source('/files/none.pdf'), 'sources.yaml:1', 'public/files/none.pdf'],
    ['the page of a source', source('/maps/hom/'), 'sources.yaml:1', '"/maps/home/"'],
    ['the site’s own address', source('https://example.com/cx/maps/hom/'), 'sources.yaml:1', '"/maps/home/"'],
    ['a link at a stop', stop('See [this](/maps/hom/).'), 'paths/first-week.mdx:4', '"/maps/home/"'],
    ['a relative link at a stop', stop('See [this](home.mdx).'), 'paths/first-week.mdx:4', 'start with a slash'],
    ['the logo', site('logo: /none.svg'), 'site.yaml:4', 'public/none.svg'],
  ])('%s', (_, contents, place, advice) => {
    const findings = told(contents);
    expect(findings).toHaveLength(1);
    expect(findings[0]).toContain(`${place} dead-link`);
    expect(findings[0]).toContain(advice);
  });

  test.each([
    ['a portrait', persona('/faces/ana.jpg')],
    ['a report', source('/files/report.pdf')],
    ['a report elsewhere', source('https://elsewhere.com/x.pdf')],
    ['a stop', stop('See [this](/maps/home/#wait-for-a-decision), [that](#x).')],
    ['the logo', site('logo: /logo.svg')],
  ])('%s that is there', (_, contents) => {
    expect(told(contents)).toEqual([]);
  });
});
