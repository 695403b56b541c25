import type { MetricFields } from '../schema/metric.ts';

/** A value with its unit: `33%`, `1.8 contacts`, `4.2`. */
export function valueInWords(value: number, { unit }: Pick<MetricFields, 'unit'>): string {
  if (unit === null) return String(value);
  return unit === '%' ? `${value}%` : `${value} ${unit}`;
}
