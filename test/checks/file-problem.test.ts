import { describe, expect, test } from 'vitest';
import type { ContentFile } from '../../src/checks/check-content.ts';
import type { FileProblem } from '../../src/checks/file-problem.ts';
import { check, filesOf, mapText } from './content-folder.ts';

const unread = (path: string, problem: FileProblem): ContentFile => ({ path, bytes: new Uint8Array(), problem });
const problems: FileProblem[] = ['folder', 'link', 'not readable', 'special'];

// Names a persona, a channel and a map, which all could be what can't be read.
const naming = mapText({
  fields: 'personas: [busy-parent]\nparent: leaving\n',
  step: '        touchpoints: branch\n',
});
const others = filesOf({
  'maps/a.mdx': naming,
  'maps/leaving.mdx': mapText(),
  'personas/busy-parent.mdx': '---\ntitle: Busy parent\nsummary: Has little time.\n---\n',
  'channels.yaml': 'branch:\n  title: Branch\n',
});

describe.each(problems)('what is not read (%s)', (problem) => {
  test.each([
    'maps/leaving.mdx',
    'maps/leaving',
    'maps/leaving.mdx.txt',
    'map/leaving.mdx',
    'maps/old/leaving.mdx',
    'maps',
    'personas/busy-parent.mdx',
    'personas',
    'channels.yaml',
    'channels.yml',
    'channels',
    'site.yaml',
    'components/A.astro',
  ])('%s is told once, and nothing is said to be missing for it', (path) => {
    const replaced = /^(?:maps?\/(?:old\/)?leaving)/.test(path)
      ? 'maps/leaving.mdx'
      : path.replace(/^channels.*/, 'channels.yaml');
    const rest = others.filter((file) => file.path !== replaced && !file.path.startsWith(`${path}/`));
    const { findings } = check([...rest, unread(path, problem)]);
    expect(findings).toMatchObject([{ rule: 'unknown-file', severity: 'error', file: path, line: 1, column: 1 }]);
    expect(findings[0]?.what).toMatch(/^\S.*\.$/);
    expect(findings[0]?.fix).toMatch(/^\S.*\.$/);
  });

  test.each(['maps/sketch.png', 'insights/slides.pdf', 'notes', 'notes/a.txt', 'components/parts/A.astro', 'logo.svg'])(
    '%s is no error, and nothing is said to be missing for it',
    (path) => {
      const { findings } = check([...others, unread(path, problem)]);
      expect(findings.filter(({ rule, severity }) => rule !== 'unread-file' || severity !== 'warning')).toEqual([]);
      expect(findings.length).toBeLessThan(2);
    },
  );

  test('says of nothing that it is not used', () => {
    const rest = others.filter(({ path }) => path !== 'maps/a.mdx');
    expect(check([...rest, unread('maps/a.mdx', problem)]).findings.map(({ rule }) => rule)).toEqual(['unknown-file']);
  });
});
