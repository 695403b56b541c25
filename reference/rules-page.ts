import { ruleGroups, ruleNames, rules, type RuleInfo, type RuleName } from '../src/checks/rules.ts';

const introduction = `# Rules

What [the check](checking.md) looks for: each rule with its permanent name, what it asks, why, how a finding is settled, and a finding as the terminal shows it. An _error_ fails the check and the build, a _warning_ does not. An _adjustable_ rule can be turned off, or made a warning or an error, [in site.yaml](checking.md#adjusting-a-rule); the others can’t, because no site could be built in spite of them.

This page is made from \`src/checks/rules.ts\` and the cases of \`test/fixtures/checks/\` with \`npm run reference\`; a test fails when it is not up to date.`;

const severityOf = ({ severity, adjustable }: RuleInfo): string => `${severity}${adjustable ? ', adjustable' : ''}`;

function overview(group: string, names: readonly RuleName[]): string {
  const rows = names.map((name) => `| [\`${name}\`](#${name}) | ${rules[name].asks} | ${severityOf(rules[name])} |`);
  return [`## ${group}`, ['| Rule | Asks | |', '| --- | --- | --- |', ...rows].join('\n')].join('\n\n');
}

function section(name: RuleName, example: string): string {
  const { asks, why, fix } = rules[name];
  return [
    `### ${name}`,
    `**${asks}** _${severityOf(rules[name])}_`,
    why,
    `_To settle it:_ ${fix}`,
    ['```text', example, '```'].join('\n'),
  ].join('\n\n');
}

/** `docs/rules.md` as Markdown. `examples` are findings of each rule, as the terminal shows them. */
export function rulesPage(examples: Readonly<Record<RuleName, string>>): string {
  const groups = ruleGroups.map((group) => {
    const names = ruleNames.filter((name) => rules[name].group === group);
    return [overview(group, names), ...names.map((name) => section(name, examples[name]))].join('\n\n');
  });
  return [introduction, ...groups].join('\n\n');
}
