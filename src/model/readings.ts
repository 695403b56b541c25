import { readings as words } from '../messages/messages.ts';
import type { Step } from '../schema/journey-map.ts';
import type { MetricFields } from '../schema/metric.ts';
import { formatMonth } from './dates.ts';
import { valueInWords, type Unit } from './metric-words.ts';

/** All readings of one metric at one step, joined. */
export interface Readings {
  metric: string;
  /** The latest value, in the metric's unit. */
  value: number;
  /** When it was measured, YYYY-MM-DD or YYYY-MM; null when undated. */
  on: string | null;
  /** The value aimed for, as the latest reading that has one says it. */
  target: number | null;
  /** The reading before the latest; null when there is only one. */
  before: { on: string | null; value: number } | null;
  /** The latest value less the one before, in the metric's unit; null when there is only one. */
  change: number | null;
  /** The dated readings, the oldest first. */
  series: readonly { on: string; value: number }[];
}

/** Undated readings come last: a number without a date is what its author holds true now. */
const undated = '~';

/**
 * A step's metrics in the author's order, each once. The latest reading is the one with the latest date; an undated
 * reading counts as later than any dated one, and of two that are equally late the one written further down. A month
 * comes before its days.
 */
export function readingsOf(step: Pick<Step, 'metrics'>): Readings[] {
  const metrics = [...new Set(step.metrics.map(({ metric }) => metric))];
  return metrics.flatMap((metric) => {
    const order = step.metrics
      .filter((reading) => reading.metric === metric)
      .map((reading) => ({ ...reading, key: reading.on ?? undated }))
      .sort((a, b) => (a.key < b.key ? -1 : a.key > b.key ? 1 : 0));
    const [latest, before] = [order.at(-1), order.at(-2)];
    if (latest === undefined) return [];
    return {
      metric,
      value: latest.value,
      on: latest.on,
      target: order.findLast(({ target }) => target !== null)?.target ?? null,
      before: before === undefined ? null : { on: before.on, value: before.value },
      // Rounded, because 1.8 − 2.4 is not quite −0.6.
      change: before === undefined ? null : Number((latest.value - before.value).toFixed(6)),
      series: order.flatMap(({ on, value }) => (on === null ? [] : { on, value })),
    };
  });
}

/** `1.8 contacts, target 0.5, down from 2.4 in Feb 2026`; dates in the language of the site. */
export function readingInWords(reading: Readings, metric: Unit, language: string): string {
  // The unit is said once, but a number of percent is not one without its sign.
  const again = (value: number) => valueInWords(value, { unit: metric.unit === '%' ? metric.unit : null });
  const { value, target, before, change } = reading;
  const month = before?.on == null ? null : formatMonth(before.on, language);
  return [
    valueInWords(value, metric),
    target !== null && words.target(again(target)),
    before !== null &&
      (change === 0 ? words.unchanged(month) : words[value < before.value ? 'down' : 'up'](again(before.value), month)),
  ]
    .filter(Boolean)
    .join(', ');
}

/** Whether the latest change is for the better; null when there is none. */
export function isBetter(
  { change }: Pick<Readings, 'change'>,
  { better }: Pick<MetricFields, 'better'>,
): boolean | null {
  if (change === null || change === 0) return null;
  return change > 0 === (better === 'up');
}
