import { describe, expect, test } from 'vitest';
import { ruleExamples } from '../../reference/rule-examples.ts';
import { rulesPage } from '../../reference/rules-page.ts';
import { ruleNames, rules } from '../../src/checks/rules.ts';

const examples = ruleExamples();
const page = rulesPage(examples);
const sections = new Map(
  page
    .split(/^### /m)
    .slice(1)
    .map((section) => [section.slice(0, section.indexOf('\n')), section] as const),
);

describe('rulesPage()', () => {
  test('has a section for every rule, in the order of the rules’ groups', () => {
    expect([...sections.keys()].sort()).toEqual([...ruleNames].sort());
  });

  test.each(ruleNames)('says of %s what it asks, why, how it is settled, and how it reads', (name) => {
    const { asks, why, fix, severity, adjustable } = rules[name];
    const section = sections.get(name) ?? '';
    for (const words of [asks, why, fix, examples[name]]) expect(section).toContain(words);
    expect(section).toContain(`_${severity}${adjustable ? ', adjustable' : ''}_`);
    expect(examples[name]).toMatch(new RegExp(`^\\S.*:\\d+:\\d+ {2}${name}( \\(warning\\))?\\n`));
  });

  test.each(ruleNames)('tells %s in full sentences', (name) => {
    const { asks, why, fix } = rules[name];
    for (const words of [asks, why, fix]) expect(words).toMatch(/^[A-Z].*[.:]$|^[A-Z].*\)\.$|^Add `.*`\.$/s);
  });
});
