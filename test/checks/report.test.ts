import { describe, expect, test } from 'vitest';
import type { Finding } from '../../src/checks/finding.ts';
import { countOf, formatFindings, hasErrors } from '../../src/checks/report.ts';
import { unknownChannel } from './sample-finding.ts';

const finding = (fields: Partial<Finding> = {}): Finding => ({ ...unknownChannel, ...fields });

describe('formatFindings()', () => {
  test('tells place, rule, path, what is wrong and what to do', () => {
    expect(formatFindings([finding()], { root: 'content/' })).toBe(
      `content/maps/buying-a-first-home.mdx:31:18  unknown-channel
  stages › Wait › Wait for a decision › touchpoints: "webchat" is not a channel.
  Did you mean "web-chat"? Channels are listed in content/channels.yaml.

1 error in 1 file.`,
    );
  });

  test('marks warnings, and counts errors, warnings and files', () => {
    const findings = [
      finding(),
      finding({ line: 32 }),
      finding({ file: 'maps/b.mdx', severity: 'warning', where: '' }),
    ];
    const report = formatFindings(findings, { root: '' });
    expect(report).toContain('maps/b.mdx:31:18  unknown-channel (warning)\n  "webchat" is not a channel.\n');
    expect(report.split('\n').at(-1)).toBe('2 errors, 1 warning in 2 files.');
  });

  test('says what was checked when nothing was found', () => {
    expect(formatFindings([], { root: 'content/', entries: 27 })).toBe('No findings in 27 entries.');
    expect(formatFindings([], { root: 'content/', entries: 1 })).toBe('No findings in 1 entry.');
    expect(formatFindings([], { root: 'content/' })).toBe('No findings.');
  });
});

describe('hasErrors()', () => {
  test('is false for warnings', () => {
    expect(hasErrors([finding({ severity: 'warning' })])).toBe(false);
    expect(hasErrors([finding({ severity: 'warning' }), finding()])).toBe(true);
  });
});

describe('countOf()', () => {
  test('counts a file with several findings once', () => {
    const findings = [finding(), finding({ severity: 'warning' }), finding({ file: 'maps/b.mdx' })];
    expect(countOf(findings)).toEqual({ errors: 2, warnings: 1, files: 2 });
  });
});
