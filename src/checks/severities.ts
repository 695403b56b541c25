import type { Severity, Site } from '../schema/site.ts';
import type { Finding } from './finding.ts';
import { ruleNames, rules, type RuleName } from './rules.ts';

/** What site.yaml makes of each rule’s findings. */
export function severities(site: Site): { apply(findings: readonly Finding[]): Finding[] } {
  const chosen = new Map<string, Severity>([
    ['review-overdue', site.review.overdue],
    ['claim-without-source', site.evidence.missing],
    // Last, because it is written for the rule by name.
    ...Object.entries(site.rules),
  ]);
  const severityOf = (rule: RuleName): Severity | null => (rules[rule].adjustable ? (chosen.get(rule) ?? null) : null);
  return {
    apply: (findings) =>
      findings.flatMap((finding) => {
        const severity = severityOf(finding.rule);
        if (severity === 'off') return [];
        return severity === null ? [finding] : [{ ...finding, severity: severity === 'warn' ? 'warning' : 'error' }];
      }),
  };
}

/** The rules that site.yaml may adjust. */
export const adjustableRules = ruleNames.filter((name) => rules[name].adjustable);
