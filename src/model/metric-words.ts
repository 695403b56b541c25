import { numeral, percentage } from '../messages/numbers.ts';
import type { MetricFields } from '../schema/metric.ts';

/** A value with its unit, as the site’s language writes it: `33%`, `1.8 contacts`, `4.2`. */
export function valueInWords(value: number, { unit }: Pick<MetricFields, 'unit'>): string {
  if (unit === null) return numeral(value);
  return unit === '%' ? percentage(value) : `${numeral(value)} ${unit}`;
}
