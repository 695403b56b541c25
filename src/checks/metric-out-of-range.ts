import type { MetricFields } from '../schema/metric.ts';
import type { Finding } from './finding.ts';
import type { CheckedEntry } from './read-entry.ts';
import { findingAt, type Rule, type RuleContext } from './rule.ts';
import { quoted } from './wording.ts';
import type { Path } from './data-path.ts';

interface Value {
  metric: string;
  value: number | null;
  path: Path;
}

// A share of starters is a share, whether its range is given or not.
function rangeOf({ range, role }: MetricFields): [number, number] | null {
  return range ?? (role === 'still-with-us' ? [0, 100] : null);
}

function valuesOf(context: RuleContext): { checked: CheckedEntry; values: Value[] }[] {
  const maps = context.entries.maps.map((checked) => ({
    checked: checked,
    values: checked.entry.fields.stages.flatMap((stage, stageIndex) =>
      stage.steps.flatMap((step, stepIndex) =>
        step.metrics.flatMap(({ metric, value, target }, index): Value[] => {
          const path = ['stages', stageIndex, 'steps', stepIndex, 'metrics', index];
          return [
            { metric, value, path: [...path, 'value'] },
            { metric, value: target, path: [...path, 'target'] },
          ];
        }),
      ),
    ),
  }));
  const insights = context.entries.insights.map((checked) => ({
    checked: checked,
    values: checked.entry.fields.metrics.flatMap(({ metric, before, after }, index): Value[] => [
      { metric, value: before, path: ['metrics', index, 'before'] },
      { metric, value: after, path: ['metrics', index, 'after'] },
    ]),
  }));
  const actions = context.entries.actions.map((checked) => {
    const { measure } = checked.entry.fields;
    const values: Value[] =
      measure === null
        ? []
        : [
            { metric: measure.metric, value: measure.baseline.value, path: ['measure', 'baseline', 'value'] },
            { metric: measure.metric, value: measure.now?.value ?? null, path: ['measure', 'now', 'value'] },
            { metric: measure.metric, value: measure.target, path: ['measure', 'target'] },
          ];
    return { checked, values };
  });
  const stories = context.entries.stories.map((checked) => ({
    checked: checked,
    values: checked.entry.fields.metrics.flatMap(({ metric, before, after }, index): Value[] => [
      { metric, value: before.value, path: ['metrics', index, 'before', 'value'] },
      { metric, value: after.value, path: ['metrics', index, 'after', 'value'] },
    ]),
  }));
  return [...maps, ...insights, ...actions, ...stories];
}

function reversedRanges({ entries }: RuleContext): Finding[] {
  return entries.metrics.flatMap((checked) => {
    const { range } = checked.entry.fields;
    if (range === null || range[0] < range[1]) return [];
    const what = `The range ends at ${String(range[1])}, which is not above its start, ${String(range[0])}.`;
    return findingAt(checked, 'metric-out-of-range', ['range'], {
      what,
      fix: 'Write the lowest value first, then the highest.',
    });
  });
}

/** A value lies within the range of its metric. */
export const metricOutOfRange: Rule = {
  names: ['metric-out-of-range'],
  check: (context) => {
    const metrics = new Map(context.entries.metrics.map(({ entry }) => [entry.id, entry.fields]));
    const outside = valuesOf(context).flatMap(({ checked, values }) =>
      values.flatMap(({ metric, value, path }) => {
        const fields = metrics.get(metric);
        const range = fields ? rangeOf(fields) : null;
        if (value === null || !fields || range === null || range[0] >= range[1]) return [];
        if (value >= range[0] && value <= range[1]) return [];
        const unit = fields.unit === null ? '' : ` ${fields.unit}`;
        const what = `${String(value)} lies outside the range of ${quoted(metric)}, ${String(range[0])} to ${String(range[1])}${unit}.`;
        const fix = 'Correct the value, or the range of the metric in metrics.yaml.';
        return findingAt(checked, 'metric-out-of-range', path, { what, fix, mentions: 'metrics.yaml' });
      }),
    );
    return [...reversedRanges(context), ...outside];
  },
};
