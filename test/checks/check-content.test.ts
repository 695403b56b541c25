import { describe, expect, test } from 'vitest';
import { check, filesOf, mapText } from './content-folder.ts';

const channels = 'web-chat:\n  title: Web chat\nmobile-app:\n  title: Mobile app\n';

describe('checkContent()', () => {
  test('gives every entry in the order of the files and keys', () => {
    const { content, findings, broken } = check(
      filesOf({
        'maps/b.mdx': mapText({ step: '        touchpoints: [web-chat, mobile-app]\n' }),
        'maps/a.mdx': mapText(),
        'channels.yaml': channels,
      }),
    );
    expect(findings).toEqual([]);
    expect(broken.size).toBe(0);
    expect(content.maps.map(({ id, file }) => [id, file])).toEqual([
      ['a', 'maps/a.mdx'],
      ['b', 'maps/b.mdx'],
    ]);
    expect(content.channels.map(({ id, body }) => [id, body])).toEqual([
      ['web-chat', null],
      ['mobile-app', null],
    ]);
    expect(content.site.title).toBe('Harbour Bank journeys');
  });

  test('leaves out an entry that fails its schema, and keeps the others of the same file', () => {
    const { content, broken } = check(filesOf({ 'teams.yaml': 'one:\n  title: 5\ntwo:\n  title: Two\n' }));
    expect(content.teams.map(({ id }) => id)).toEqual(['two']);
    expect([...broken]).toEqual(['teams.yaml']);
  });

  test('keeps an entry whose only fault is what it names', () => {
    const { content, broken } = check(filesOf({ 'maps/a.mdx': mapText({ fields: 'owner: nobody\n' }) }));
    expect(content.maps.map(({ fields }) => fields.owner)).toEqual(['nobody']);
    expect([...broken]).toEqual(['maps/a.mdx']);
  });

  test('does not count a file with warnings only as broken', () => {
    const { findings, broken } = check(filesOf({ 'maps/a.mdx': mapText({ step: '        pains: No word\n' }) }));
    expect(findings.map(({ severity }) => severity)).toEqual(['warning']);
    expect(broken.size).toBe(0);
  });

  test('empties a body that is not safe, and keeps the map', () => {
    const { content } = check(filesOf({ 'maps/a.mdx': mapText({ body: '\nText.\n\n<script>alert(1)</script>\n' }) }));
    expect(content.maps.map(({ body }) => body)).toEqual([{ text: '', components: [] }]);
  });

  test('gives the components of a body with their props and places', () => {
    const body = '\n<Callout\n  title="Note"\n>\n\n<JourneyMap stages={[\'wait\']} />\n\n</Callout>\n';
    const { content, findings } = check(filesOf({ 'maps/a.mdx': mapText({ body }) }));
    expect(findings).toEqual([]);
    expect(content.maps[0]?.body?.components).toEqual([
      { name: 'Callout', props: { title: 'Note' }, line: 10, column: 1 },
      { name: 'JourneyMap', props: { stages: ['wait'] }, line: 14, column: 1 },
    ]);
  });

  test('tells the place of a component in the file, front matter included', () => {
    const text = mapText({ body: '\n<Callout title="Note" />\n' });
    const { content } = check(filesOf({ 'maps/a.mdx': text }));
    expect(text.split('\n')[(content.maps[0]?.body?.components[0]?.line ?? 0) - 1]).toBe('<Callout title="Note" />');
  });

  test('gives the body with LF line ends', () => {
    const { content } = check(
      filesOf({ 'maps/a.mdx': mapText({ body: '\nOne.\n\nTwo.\n' }).replaceAll('\n', '\r\n') }),
    );
    expect(content.maps[0]?.body?.text.trim()).toBe('One.\n\nTwo.');
  });

  test('calls the site Journeybook when there is no site.yaml', () => {
    const { content, findings } = check(filesOf({ 'site.yaml': null }));
    expect(content.site).toMatchObject({ title: 'Journeybook', base: '/' });
    expect(findings).toMatchObject([{ rule: 'missing-file', file: 'site.yaml', line: 1, column: 1 }]);
  });

  test('keeps what is right in a site.yaml that has a mistake', () => {
    const { content } = check(filesOf({ 'site.yaml': 'titel: Ours\nbase: /cx\nreview: { overdue: never }\n' }));
    expect(content.site).toMatchObject({ title: 'Journeybook', base: '/cx/' });
  });

  test('puts a default in the place of a wrong value of site.yaml, and keeps the others', () => {
    const { content } = check(
      filesOf({ 'site.yaml': 'title: Ours\nurl: ours\naccent: red\nlogo: //x\nlanguage: de\n' }),
    );
    expect(content.site).toMatchObject({ title: 'Ours', url: null, accent: null, logo: null, language: 'de' });
  });

  test.each([
    ['url', 'https://[', 'https://harbour.example'],
    ['base', '/a/%2e%2E/b', '/a/..b'],
    ['base', '/a%20b', '/a-b'],
    ['base', '/./a', '/.a'],
    ['base', '/a?b', '/a'],
    ['logo', 'https://harbour.example/a.svg', '/a.svg'],
    ['logo', '//harbour.example/a.svg', '/pictures/a.svg'],
    ['logo', 'data:image/svg+xml,x', '/logo.svg'],
    ['editLink', 'javascript:alert(1)', '/edit/{path}'],
    ['editLink', '/\\harbour.example', 'http://harbour.example/{path}?edit'],
    ['editLink', '//harbour.example/{path}', 'https://harbour.example/{path}'],
  ])('refuses the %s %j, and takes %j', (field, wrong, right) => {
    const rules = [wrong, right].map((value) =>
      check(filesOf({ 'site.yaml': `title: Ours\n${field}: '${value}'\n` })).findings.map(({ rule }) => rule),
    );
    expect(rules).toEqual([['wrong-value'], []]);
  });

  test.each([
    ['www.harbour.example', '"https://www.harbour.example"'],
    ['harbour.example:8080/x', '"https://harbour.example:8080/x"'],
    ['reports/2026.pdf', '"/reports/2026.pdf"'],
    ['public/report.pdf', '"/report.pdf"'],
    ['javascript:alert(1)', null],
    ['ftp://harbour.example', null],
    ['//harbour.example', null],
  ])('for the link %j suggests %s', (link, suggested) => {
    const source = `a:\n  title: A\n  kind: survey\n  on: 2026-09\n  link: ${link}\n`;
    const { findings } = check(filesOf({ 'sources.yaml': source }));
    expect(findings.map(({ fix }) => /Did you mean (.*)\?/.exec(fix)?.[1] ?? null)).toEqual([suggested]);
  });

  test('tells the errors before the warnings, whatever their files', () => {
    const { findings } = check(
      filesOf({ 'maps/a.mdx': mapText({ step: '        pains: No word\n' }), 'maps/b.mdx': '' }),
    );
    expect(findings.map(({ severity, file }) => [severity, file])).toEqual([
      ['error', 'maps/b.mdx'],
      ['warning', 'maps/a.mdx'],
    ]);
  });

  test('takes the policy of site.yaml for what is found while a file is read', () => {
    const rulesWith = (site: string) =>
      check(filesOf({ 'maps/a.mdx': mapText({ step: '        needs: To be #2\n' }), 'site.yaml': site })).findings.map(
        ({ rule, severity }) => [rule, severity],
      );
    expect(rulesWith('title: Ours\n')).toEqual([['text-cut-by-comment', 'warning']]);
    expect(rulesWith('title: Ours\nrules: { text-cut-by-comment: error }\n')).toEqual([
      ['text-cut-by-comment', 'error'],
    ]);
    expect(rulesWith('title: Ours\nrules: { text-cut-by-comment: off }\n')).toEqual([]);
  });

  test('compares no step with a release whose map can no longer be read', () => {
    const now = filesOf({ 'maps/a.mdx': mapText() });
    const released = (text: string) => check(now, filesOf({ 'maps/a.mdx': text })).findings.map(({ rule }) => rule);
    expect(released(mapText().replace('Wait for a decision', 'Ask'))).toEqual(['vanished-step']);
    for (const text of ['', '---\n: [', '---\ntitle: A\nstages: 5\n---\n', mapText({ fields: 'gone: 1\n' })]) {
      expect(released(text)).toEqual([]);
    }
  });

  test('sorts findings by file, line and column', () => {
    const { findings } = check(
      filesOf({
        'teams.yaml': 'a: 1\n',
        'maps/b.mdx': '',
        'maps/a.mdx': mapText({ fields: 'parent: x\nowner: y\n', step: '        zoom: z\n' }),
      }),
    );
    expect(findings.map(({ file, line }) => `${file}:${String(line)}`)).toEqual([
      'maps/a.mdx:4',
      'maps/a.mdx:5',
      'maps/a.mdx:10',
      'maps/b.mdx:1',
      'teams.yaml:1',
    ]);
  });

  test('places a finding on the very value, also deep inside the stages', () => {
    const text = mapText({
      step: '        touchpoints:\n          - web-chat\n          - { what: Status, channel: webchat }\n',
    });
    const { findings } = check(filesOf({ 'maps/a.mdx': text, 'channels.yaml': 'web-chat:\n  title: Web chat\n' }));
    expect(findings).toHaveLength(1);
    const [finding] = findings;
    const line = text.split('\n')[(finding?.line ?? 0) - 1];
    expect(line?.slice((finding?.column ?? 0) - 1)).toBe('webchat }');
    expect(finding?.where).toBe('stages › Wait › Wait for a decision › touchpoints 2 › channel');
  });

  test('tells what stands behind an alias once, where it is written', () => {
    const text = 'one:\n  title: &t 5\ntwo:\n  title: *t\n';
    expect(check(filesOf({ 'teams.yaml': text })).findings).toMatchObject([
      { rule: 'wrong-type', line: 2, column: 13 },
    ]);
  });
});
