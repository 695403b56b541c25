import { findingAt, isReplaced, type Rule } from './rule.ts';
import { quoted } from './wording.ts';

/** At each step a metric has one value a date, and one without. */
export const doubledReading: Rule = {
  names: ['doubled-reading'],
  check: ({ entries }) =>
    entries.maps.flatMap((checked) =>
      checked.entry.fields.stages.flatMap(({ steps }, stage) =>
        steps.flatMap(({ metrics }, step) =>
          metrics.flatMap(({ metric, on, value }, index) => {
            const path = ['stages', stage, 'steps', step, 'metrics'];
            const first = metrics.findIndex((one) => one.metric === metric && one.on === on);
            const parts = [first, index].flatMap((one) => ['value', 'on'].map((field) => [...path, one, field]));
            if (first === index || parts.some((part) => isReplaced(checked, part))) return [];
            const when = on === null ? 'without a date' : `for ${on}`;
            const values = `${String(metrics[first]?.value)} and ${String(value)}`;
            const what = `The step has two values of ${quoted(metric)} ${when}: ${values}.`;
            const fix = 'Keep one of the two, or give each the date it was measured on ("on").';
            return findingAt(checked, 'doubled-reading', [...path, index, 'metric'], { what, fix });
          }),
        ),
      ),
    ),
};
