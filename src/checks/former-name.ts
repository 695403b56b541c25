import { formerUnvalidated } from '../schema/journey-map.ts';
import { valueAt } from './data-path.ts';
import { findingAt, silence, type Rule } from './rule.ts';

const rule = 'former-name';

/** A value is written by its name of today. The former one is still read. */
export const formerName: Rule = {
  names: [rule],
  check: ({ entries }) =>
    entries.maps.flatMap((checked) => {
      if (valueAt(checked.document.value, ['status']) !== formerUnvalidated) return [];
      const what = `The status "${formerUnvalidated}" is called "unvalidated" now.`;
      const fix = `Write "status: unvalidated". For a map that is not to be published yet, add a line "draft: true". ${silence(rule)}`;
      return findingAt(checked, rule, ['status'], { what, fix });
    }),
};
