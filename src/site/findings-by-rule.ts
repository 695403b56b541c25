import type { Finding } from '../checks/finding.ts';
import { rules, type RuleName } from '../checks/rules.ts';

/** The findings of one rule, with what the rule asks, why, and how a finding is settled: full sentences, plain text. */
export interface RuleFindings {
  rule: RuleName;
  asks: string;
  why: string;
  fix: string;
  findings: readonly Finding[];
}

/** What inline Markdown says, without its links: they lead into the documentation of the repository. */
function plain(markdown: string): string {
  return markdown.replaceAll(/\[([^\]]+)\]\([^)]*\)/g, '$1').replaceAll('`', '');
}

/** Findings by rule: rules with errors first, then those with the most findings. */
export function findingsByRule(findings: readonly Finding[]): RuleFindings[] {
  const errors = (list: readonly Finding[]) => list.filter(({ severity }) => severity === 'error').length;
  return [...Map.groupBy(findings, ({ rule }) => rule)]
    .map(([rule, list]) => {
      const { asks, why, fix } = rules[rule];
      return { rule, asks, why: plain(why), fix: plain(fix), findings: list };
    })
    .sort((a, b) => errors(b.findings) - errors(a.findings) || b.findings.length - a.findings.length);
}
