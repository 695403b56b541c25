import { numeral, percentage } from '../messages/numbers.ts';

/** What a number of a metric is counted in. */
export interface Unit {
  unit: string | null;
  /** The unit of exactly one, where it is another word. */
  unitOne?: string | null;
}

/** A value with its unit, as the site’s language writes it: `33%`, `1.8 contacts`, `1 contact`, `4.2`. */
export function valueInWords(value: number, { unit, unitOne = null }: Unit): string {
  if (unit === null) return numeral(value);
  if (unit === '%') return percentage(value);
  return `${numeral(value)} ${Math.abs(value) === 1 ? (unitOne ?? unit) : unit}`;
}
