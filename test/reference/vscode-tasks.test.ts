import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { formatFindings } from '../../src/checks/report.ts';
import { unknownChannel } from '../checks/sample-finding.ts';

interface Tasks {
  tasks: { script: string; problemMatcher: { pattern: ({ regexp: string } & Record<string, number>)[] } }[];
}

const { tasks } = JSON.parse(readFileSync(new URL('../../.vscode/tasks.json', import.meta.url), 'utf8')) as Tasks;
const [first, second] = tasks[0]!.problemMatcher.pattern;

test('the task for VS Code finds place, rule, severity and words of a finding in the report', () => {
  const warning = { ...unknownChannel, severity: 'warning' as const };
  const [head = '', words = ''] = formatFindings([warning], { root: 'content/' }).split('\n');
  const place = new RegExp(first!.regexp).exec(head)!;
  const of = (name: string) => place[first![name]!];
  expect(['file', 'line', 'column', 'code', 'severity'].map(of)).toEqual([
    'content/maps/buying-a-first-home.mdx',
    '31',
    '18',
    'unknown-channel',
    'warning',
  ]);
  expect(new RegExp(second!.regexp).exec(words)?.[second!['message']!]).toContain('"webchat" is not a channel.');
});

test('it takes an error for one that has no severity written, and nothing else for a finding', () => {
  const [head = '', , , , count = ''] = formatFindings([unknownChannel], { root: 'content/' }).split('\n');
  const pattern = new RegExp(first!.regexp);
  expect(pattern.exec(head)?.[first!['severity']!]).toBeUndefined();
  expect(count).toBe('1 error in 1 file.');
  expect(pattern.exec(count)).toBeNull();
});
