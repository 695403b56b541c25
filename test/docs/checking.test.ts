import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { checkContent } from '../../src/checks/check-content.ts';
import { formatFindings } from '../../src/checks/report.ts';
import { reporterNames, reporters } from '../../src/checks/reporters.ts';
import { unknownChannel } from '../checks/sample-finding.ts';
import { codeBlocksOf } from './code-blocks.ts';

const page = readFileSync(new URL('../../docs/checking.md', import.meta.url), 'utf8');
const blockOf = (language: string): string =>
  codeBlocksOf(page)
    .find((block) => block.language === language)
    ?.code.trimEnd() ?? '';

describe('docs/checking.md', () => {
  test('shows a finding as the terminal does', () => {
    expect(formatFindings([unknownChannel], { root: 'content/' }).split('\n\n')[0]).toBe(blockOf('text'));
  });

  test('shows the same finding in the JSON that a program gets', () => {
    const report = { findings: [unknownChannel], entries: 27, notes: [] };
    const json = reporters.json(report, { root: 'content/', today: '2026-11-21' });
    expect(JSON.parse(json)).toEqual(JSON.parse(blockOf('json')));
  });

  test('shows a site.yaml that passes the check', () => {
    const files = [{ path: 'site.yaml', bytes: new TextEncoder().encode(blockOf('yaml')) }];
    expect(checkContent(files, { today: '2026-11-21' }).findings).toEqual([]);
  });

  test('names every reporter', () => {
    expect(reporterNames.filter((name) => !page.includes(`| \`${name}\` `))).toEqual([]);
  });
});
