import type { ViteDevServer } from 'vite';
import { describe, expect, test } from 'vitest';
import type { Finding } from '../../src/checks/finding.ts';
import type { ContentSource } from '../../src/site/content-source.ts';
import { tellFindings, toldFindings } from '../../src/site/dev-findings.ts';
import { findingsEvents } from '../../src/model/told-findings.ts';

const finding = (change: Partial<Finding>): Finding => ({
  file: 'maps/trip.mdx',
  line: 4,
  column: 1,
  rule: 'unknown-field',
  severity: 'error',
  where: '',
  what: '"questoin" is not a field here.',
  fix: 'Did you mean "question"?',
  ...change,
});
const folder = { shownFolder: 'content/' };

describe('toldFindings()', () => {
  test('tells all errors, each with its place and the words of the report', () => {
    const findings = [
      finding({}),
      finding({ file: 'teams.yaml', line: 2, column: 7, where: 'north › title', what: 'A text is missing.' }),
    ];
    expect(toldFindings({ findings }, folder)).toEqual({
      count: '2 errors in 2 files.',
      errors: [
        {
          place: 'content/maps/trip.mdx:4:1',
          rule: 'unknown-field',
          text: '"questoin" is not a field here. Did you mean "question"?',
        },
        {
          place: 'content/teams.yaml:2:7',
          rule: 'unknown-field',
          text: 'north › title: A text is missing. Did you mean "question"?',
        },
      ],
    });
  });

  test('names a file that the advice names as the report does', () => {
    const findings = [finding({ fix: 'It is also in teams.yaml', mentions: 'teams.yaml' })];
    expect(toldFindings({ findings }, folder).errors[0]?.text).toContain('It is also in content/teams.yaml');
  });

  test('leaves warnings to the terminal: they stop no build', () => {
    expect(toldFindings({ findings: [finding({ severity: 'warning' })] }, folder)).toEqual({ count: '', errors: [] });
    const both = [finding({}), finding({ severity: 'warning', file: 'teams.yaml' })];
    expect(toldFindings({ findings: both }, folder).count).toBe('1 error in 1 file.');
  });
});

test('tellFindings() answers the page that asks, and tells all pages of a change', async () => {
  const asked = new Map<string, (question: unknown, page: object) => void>();
  const toAll: unknown[] = [];
  const hot = {
    on: (event: string, answer: (question: unknown, page: object) => void) => asked.set(event, answer),
    send: (event: string, told: unknown) => toAll.push([event, told]),
  };
  const checked = { findings: [finding({})] };
  const source = { ...folder, read: () => Promise.resolve(checked) } as unknown as ContentSource;
  const tell = tellFindings({ environments: { client: { hot } } } as unknown as ViteDevServer, source);

  const answered = await new Promise((resolve) => {
    asked.get(findingsEvents.ask)?.(undefined, { send: (event: string, told: unknown) => resolve([event, told]) });
  });
  expect(answered).toEqual([findingsEvents.tell, toldFindings(checked, folder)]);
  expect(toAll).toEqual([]);

  tell({ ...checked, findings: [] } as unknown as Parameters<typeof tell>[0]);
  expect(toAll).toEqual([[findingsEvents.tell, { count: '', errors: [] }]]);
});
