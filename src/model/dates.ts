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

/** `12 Jan 2027`, or `Jan 2027` for a month. Takes YYYY-MM-DD or YYYY-MM. */
export function formatDate(date: string, locale: string): string {
  const month = date.length === 7;
  return formatter(locale, !month)
    .format(new Date(`${month ? `${date}-01` : date}T00:00:00Z`))
    .replace('Sept', 'Sep');
}

/** `Sep 2026` for any date. */
export function formatMonth(date: string, locale: string): string {
  return formatDate(date.slice(0, 7), locale);
}

/** How many days lie from one day to another, YYYY-MM-DD: negative when the other is earlier. */
export function daysBetween(from: string, to: string): number {
  return Math.round((Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / 86_400_000);
}
