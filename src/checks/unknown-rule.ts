import { nearest } from './nearest.ts';
import { placed, type Problem } from './problem.ts';
import type { Rule } from './rule.ts';
import { rules } from './rules.ts';
import { adjustableRules } from './severities.ts';
import { listed, quoted } from './wording.ts';

/** The rules that site.yaml adjusts exist and can be adjusted. */
export const unknownRule: Rule = {
  names: ['unknown-rule'],
  check: ({ site, siteFile }) => {
    if (siteFile === null) return [];
    const { source, document } = siteFile;
    return Object.keys(site.rules)
      .filter((name) => !(adjustableRules as string[]).includes(name))
      .map((name) => {
        const near = nearest(name, adjustableRules);
        const exists = Object.hasOwn(rules, name);
        const problem: Problem = {
          rule: 'unknown-rule',
          offset: document.locate(['rules', name], 'key'),
          where: 'rules',
          what: exists
            ? `The rule ${quoted(name)} can not be changed: the site can not be built without it.`
            : `There is no rule ${quoted(name)}.`,
          fix: exists
            ? 'Delete the line.'
            : near === null
              ? `The rules that can be changed are ${listed(adjustableRules, 'and')}.`
              : `Did you mean "${near}"? Each finding names its rule.`,
        };
        return placed(source, problem);
      });
  },
};
