import { findingAt, type Rule } from './rule.ts';
import { quoted } from './wording.ts';

/** One metric at most has a role. */
export const doubledRole: Rule = {
  names: ['doubled-role'],
  check: ({ entries }) => {
    const [first, ...others] = entries.metrics.filter(({ entry }) => entry.fields.role !== null);
    if (first === undefined) return [];
    return others.flatMap((checked) => {
      const what = `${quoted(first.entry.id)} has the role ${quoted(checked.entry.fields.role ?? '')} already.`;
      const fix = 'Delete the line "role" at the metric that does not count the customers who are left.';
      return findingAt(checked, 'doubled-role', ['role'], { what, fix });
    });
  },
};
