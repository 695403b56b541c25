import { describe, expect, test } from 'vitest';
import { check, filesOf, mapText } from './content-folder.ts';

const told = (contents: Record<string, string>) =>
  check(filesOf(contents)).findings.filter(({ severity }) => severity === 'error');
const letters = (count: number) => 'Word '.repeat(count / 5).trimEnd();

describe('a text of more than 100,000 letters is a finding', () => {
  const long = letters(1_000_000);
  test.each<[string, Record<string, string>, number]>([
    ['the title of a map', { 'maps/a.mdx': mapText().replace('Buying a first home', long) }, 2],
    ['a pain', { 'maps/a.mdx': mapText({ step: `        pains: ${long}\n` }) }, 8],
    ['the title of a step', { 'maps/a.mdx': mapText().replace('Wait for a decision', long) }, 7],
    ['a field of one’s own', { 'maps/a.mdx': mapText({ step: `        custom: { rule: ${long} }\n` }) }, 8],
    ['a team', { 'teams.yaml': `retail:\n  title: ${long}\n` }, 2],
    ['a term', { 'glossary.yaml': `apr:\n  title: APR\n  meaning: ${long}\n` }, 3],
    ['the site', { 'site.yaml': `title: A\ndescription: ${long}\n` }, 2],
    ['a body', { 'maps/a.mdx': mapText({ body: letters(101_000).replaceAll(/((?:Word ){20})/g, '$1\n\n') }) }, 8],
  ])('%s', (_, contents, line) => {
    const findings = told(contents);
    expect(findings).toMatchObject([{ rule: 'file-too-large', line }]);
    expect(findings[0]?.what).toMatch(/has (?:999,999|10\d,\d{3}) letters; at most 100,000 are read\.$/);
  });

  test('and is not published', () => {
    const { content } = check(filesOf({ 'teams.yaml': `retail: { title: ${long} }\nlegal: { title: Legal }\n` }));
    expect(content.teams.map(({ id }) => id)).toEqual(['legal']);
  });

  test('one of just as many is none', () => {
    expect(told({ 'teams.yaml': `retail: { title: ${letters(100_000)}d }\n` })).toEqual([]);
  });
});

test('a file of more than 5 megabytes is a finding, and one of fewer is read', () => {
  const entries = (count: number) =>
    Array.from({ length: count }, (_, at) => `t${String(at)}: { title: T, meaning: ${letters(10_000)} }\n`).join('');
  expect(told({ 'glossary.yaml': entries(530) })).toMatchObject([{ rule: 'file-too-large' }]);
  expect(told({ 'glossary.yaml': entries(400) })).toEqual([]);
});
