import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { checkContent } from '../../src/checks/check-content.ts';
import { ruleNames, rules, type RuleName } from '../../src/checks/rules.ts';
import { codeBlocksOf } from './code-blocks.ts';
import { sectionsOf } from './sections.ts';

const page = readFileSync(new URL('../../docs/rules.md', import.meta.url), 'utf8');
const sections = sectionsOf(page);
const namedIn = (heading: string): RuleName[] =>
  ruleNames.filter((name) => sections.get(heading)?.includes(`\`${name}\``));

describe('docs/rules.md', () => {
  test('names every rule', () => {
    expect(ruleNames.filter((name) => !page.includes(`\`${name}\``))).toEqual([]);
  });

  test('says rightly which rules can be adjusted', () => {
    const adjustable = new Set([...namedIn('References'), ...namedIn('Maps'), ...namedIn('Loose ends'), 'dead-link']);
    expect(ruleNames.filter((name) => rules[name].adjustable !== adjustable.has(name))).toEqual([]);
  });

  test('says rightly which rules are warnings', () => {
    const maps = sections.get('Maps') ?? '';
    const [errors = '', warnings = ''] = maps.split('are errors.');
    const warned = [...ruleNames.filter((name) => warnings.includes(`\`${name}\``)), ...namedIn('Loose ends')];
    expect(ruleNames.filter((name) => rules[name].severity === 'warning')).toEqual(warned);
    expect(ruleNames.filter((name) => errors.includes(`\`${name}\``) && rules[name].severity !== 'error')).toEqual([]);
  });

  test('shows a site.yaml that passes the check', () => {
    const code = codeBlocksOf(page).find(({ language }) => language === 'yaml')?.code ?? '';
    const files = [{ path: 'site.yaml', bytes: new TextEncoder().encode(code) }];
    expect(checkContent(files, { today: '2026-11-21' }).findings).toEqual([]);
  });
});
