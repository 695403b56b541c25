import { findingAt, isReplaced, type Rule } from './rule.ts';
import { quoted } from './wording.ts';

/** The target of an action’s measure is better than its baseline, in the direction that the metric calls better. */
export const targetOnWrongSide: Rule = {
  names: ['target-on-wrong-side'],
  check: ({ entries }) => {
    const metrics = new Map(
      entries.metrics
        .filter((checked) => !isReplaced(checked, ['better']))
        .map(({ entry }) => [entry.id, entry.fields.better]),
    );
    return entries.actions.flatMap((checked) => {
      const { measure } = checked.entry.fields;
      const better = measure === null ? undefined : metrics.get(measure.metric);
      if (measure === null || better === undefined || isReplaced(checked, ['measure', 'baseline', 'value'])) return [];
      const { baseline, target, metric } = measure;
      if (better === 'up' ? target > baseline.value : target < baseline.value) return [];
      const what =
        target === baseline.value
          ? `The target is the baseline, ${String(target)}: there is no way to go.`
          : `The target ${String(target)} is worse than the baseline ${String(baseline.value)}: for ${quoted(metric)}, ${better} is better.`;
      const fix = `Correct the target or the baseline, or "better" of ${quoted(metric)} in metrics.yaml.`;
      return findingAt(checked, 'target-on-wrong-side', ['measure', 'target'], { what, fix, mentions: 'metrics.yaml' });
    });
  },
};
