import { quarterInWords } from '../messages/messages.ts';

/** Making a formatter costs a hundred times more than using it, so each is made once. */
const formatters = new Map<string, Intl.DateTimeFormat>();

function formatter(locale: string, withDay: boolean): Intl.DateTimeFormat {
  const key = `${locale} ${String(withDay)}`;
  const known = formatters.get(key);
  if (known !== undefined) return known;
  const made = new Intl.DateTimeFormat(locale === 'en' ? 'en-GB' : locale, {
    ...(withDay ? { day: 'numeric' as const } : {}),
    month: 'short',
    year: 'numeric',
    timeZone: 'UTC',
  });
  formatters.set(key, made);
  return made;
}

const quarterOf = (date: string): { year: string; quarter: number } | null =>
  date.charAt(5) === 'Q' ? { year: date.slice(0, 4), quarter: Number(date.slice(6)) } : null;

/** `12 Jan 2027`, `Jan 2027` for a month, `Q3 2027` for a quarter, `2027` for a year. Takes any date of the content. */
export function formatDate(date: string, locale: string): string {
  const quarter = quarterOf(date);
  if (quarter !== null) return quarterInWords(quarter.quarter, quarter.year);
  if (date.length === 4) return date;
  const month = date.length === 7;
  return formatter(locale, !month)
    .format(new Date(`${month ? `${date}-01` : date}T00:00:00Z`))
    .replace('Sept', 'Sep');
}

/** `Sep 2026` for a day or a month; a quarter or a year is no nearer known. */
export function formatMonth(date: string, locale: string): string {
  return formatDate(date.slice(0, 7), locale);
}

/** The same for a `datetime` of HTML, which knows no quarters: their year. */
export function dateTimeOf(date: string): string {
  return quarterOf(date)?.year ?? date;
}

/** The first day that a date may be, YYYY-MM-DD. */
export function firstDayOf(date: string): string {
  const quarter = quarterOf(date);
  const month = quarter === null ? date : `${quarter.year}-${String(3 * quarter.quarter - 2).padStart(2, '0')}`;
  return `${month}-01-01`.slice(0, 10);
}

/** The last day that a date may be, YYYY-MM-DD. */
export function lastDayOf(date: string): string {
  if (date.length === 10) return date;
  const quarter = quarterOf(date);
  const [year = 0, month = 12] =
    quarter === null ? date.split('-').map(Number) : [Number(quarter.year), 3 * quarter.quarter];
  return new Date(Date.UTC(year, month, 0)).toISOString().slice(0, 10);
}

/** The order of dates, the earliest first. What is known less exactly counts from its first day: nothing looks newer than it is. */
export function byDate(a: string, b: string): number {
  return firstDayOf(a).localeCompare(firstDayOf(b)) || lastDayOf(b).localeCompare(lastDayOf(a));
}

/** How many days lie from one day to another, YYYY-MM-DD: negative when the other is earlier. */
export function daysBetween(from: string, to: string): number {
  return Math.round((Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / 86_400_000);
}
