import { readDates } from './date-readings.ts';
import { listed } from './wording.ts';

/** Which part of a date is known. */
type Precision = 'year' | 'quarter' | 'month' | 'day';

const forms = ['2026-10-08', '2026-10', '2026-Q4', '2026'];

const precisionOf = (date: string): Precision =>
  date.length === 4 ? 'year' : date.includes('Q') ? 'quarter' : date.length === 7 ? 'month' : 'day';

const monthsOf = (quarter: string): string[] => {
  const last = 3 * Number(quarter.slice(-1));
  return [last - 2, last - 1, last].map((month) => `${quarter.slice(0, 4)}-${String(month).padStart(2, '0')}`);
};

/**
 * What to write for a text that stands where a date should: the date it means, both where it can be read in two ways, or
 * what has to be added to it. `fits` says whether a date may stand there. Null for fields of another sort.
 */
export function dateAdvice(text: string, fits: (date: string) => boolean): string | null {
  // An id may look like a day.
  if (!fits('2026-10-08') || fits('first-time-buyer')) return null;
  const dates = readDates(text);
  const fitting = dates.filter(fits);
  const [first, second] = fitting;
  if (first !== undefined && second !== undefined) {
    return `Did you mean "${first}" (the day first) or "${second}" (the month first)?`;
  }
  if (first !== undefined) return first === text ? null : `Did you mean "${first}"?`;
  const [date] = dates;
  const precision = date === undefined ? 'day' : precisionOf(date);
  // No date, or a day that is in no calendar.
  if (date === undefined || precision === 'day')
    return `Write it as in ${listed(forms.filter(fits).map((form) => `"${form}"`))}.`;
  if (precision === 'quarter' && fits('2026-10')) {
    return `Did you mean ${listed(monthsOf(date).map((month) => `"${month}"`))}?`;
  }
  const example = fits('2026-10') ? '2026-10' : '2026-10-08';
  const lacks =
    precision === 'month'
      ? 'the day as well'
      : precision === 'quarter'
        ? 'the day itself'
        : 'the month and the day as well';
  return `Write ${fits('2026-10') ? 'the month as well' : lacks}, as in "${example}".`;
}
