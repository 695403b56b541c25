import { describe, expect, test } from 'vitest';
import { formatFindings } from '../../src/checks/report.ts';
import { reporters } from '../../src/checks/reporters.ts';
import { unknownChannel } from './sample-finding.ts';

const options = { root: 'content/', today: '2026-11-21' };
const report = {
  findings: [unknownChannel, { ...unknownChannel, severity: 'warning' as const, file: 'maps/b.mdx' }],
  entries: 27,
  notes: ['No step is compared with the last release: there is no tag.'],
};

describe('the terminal reporter', () => {
  test('tells the findings, then what could not be checked', () => {
    const text = reporters.terminal(report, options);
    expect(text).toBe(`${formatFindings(report.findings, { root: 'content/' })}\n${report.notes[0]!}`);
  });

  test('ends with the count when there is nothing to note', () => {
    expect(reporters.terminal({ ...report, notes: [] }, options)).toMatch(/1 error, 1 warning in 2 files\.$/);
  });
});

describe('the github reporter', () => {
  test('shows the log what a terminal shows, then a command for each finding and note', () => {
    const text = reporters.github(report, options);
    const terminal = reporters.terminal(report, options);
    expect(text.startsWith(`${terminal}\n::error file=`)).toBe(true);
    const commands = text.slice(terminal.length + 1).split('\n');
    expect(commands.map((line) => /^::(\w+)/.exec(line)?.[1])).toEqual(['error', 'warning', 'notice']);
  });
});

describe('the json reporter', () => {
  test('gives one value that holds everything, and nothing of our own', () => {
    const { findings, ...rest } = JSON.parse(reporters.json(report, options)) as { findings: object[] };
    expect(rest).toEqual({
      version: 1,
      folder: 'content/',
      today: '2026-11-21',
      counts: { errors: 1, warnings: 1, files: 2, entries: 27 },
      notes: report.notes,
    });
    expect(findings).toHaveLength(2);
    expect(Object.keys(findings[0]!)).toEqual(['rule', 'severity', 'file', 'line', 'column', 'where', 'what', 'fix']);
  });

  test('names files with the content folder before them, as the terminal does', () => {
    const { findings } = JSON.parse(reporters.json(report, options)) as { findings: Record<string, string>[] };
    expect(findings[0]).toMatchObject({
      file: 'content/maps/buying-a-first-home.mdx',
      fix: 'Did you mean "web-chat"? Channels are listed in content/channels.yaml.',
    });
  });
});
