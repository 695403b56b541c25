import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { checkContent } from '../../src/checks/check-content.ts';
import { formatFindings } from '../../src/checks/report.ts';
import { codeBlocksOf } from './code-blocks.ts';

const readme = readFileSync(new URL('../../README.md', import.meta.url), 'utf8');
const blocks = codeBlocksOf(readme);

/** The files of the first map: each block that is introduced by its path, `my-journeys/…`. */
const files = blocks.flatMap(({ introduction, code }) => {
  const path = /^`my-journeys\/([^`]+)`/.exec(introduction)?.[1];
  return path === undefined ? [] : [{ path, code }];
});

function check(contents: readonly { path: string; code: string }[]) {
  const encoder = new TextEncoder();
  return checkContent(
    contents.map(({ path, code }) => ({ path, bytes: encoder.encode(code) })),
    { today: '2026-11-21' },
  );
}

describe('the first map of the README', () => {
  test('is a whole content folder', () => {
    expect(files.map(({ path }) => path)).toEqual([
      'site.yaml',
      'channels.yaml',
      'sources.yaml',
      'personas/busy-parent.mdx',
      'maps/borrowing-a-book.mdx',
    ]);
  });

  test('passes the check without a finding', () => {
    const { content, findings } = check(files);
    expect(findings).toEqual([]);
    expect(content.maps).toHaveLength(1);
  });

  test('asks for no file that its map could do without', () => {
    for (const { path } of files.filter((file) => !file.path.startsWith('maps/'))) {
      expect(check(files.filter((file) => file.path !== path)).findings, `without ${path}`).not.toEqual([]);
    }
  });
});

describe('the error in the README', () => {
  test('is what the check says of a wrong channel in that map', () => {
    const shown = blocks.find(({ language }) => language === 'text')?.code;
    const broken = files.map(({ path, code }) => ({
      path,
      code: code.replace('touchpoints: website', 'touchpoints: web-site'),
    }));
    const { findings } = check(broken);
    expect(formatFindings(findings, { root: 'my-journeys/' }).split('\n\n')[0]).toBe(shown?.trimEnd());
  });
});

describe('the commands in the README', () => {
  const scripts = Object.keys(
    (JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8')) as { scripts: object }).scripts,
  );

  test('are scripts of package.json', () => {
    const named = [...readme.matchAll(/npm run ([\w:]+)/g)].map((found) => found[1] ?? '');
    expect(named).not.toEqual([]);
    expect(named.filter((name) => !scripts.includes(name))).toEqual([]);
  });

  test('begin with the two that a fresh machine needs', () => {
    const commands = blocks
      .find(({ language }) => language === 'sh')
      ?.code.split('\n')
      .map((line) => line.replace(/ *#.*/, ''));
    expect(commands?.slice(0, 2)).toEqual(['npm ci && npm run build', 'npm ci && npm test']);
  });
});
