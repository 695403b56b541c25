/** `12 Jan 2027`, or `Jan 2027` for a month. Takes YYYY-MM-DD or YYYY-MM. */
export function formatDate(date: string, locale: string): string {
  const month = date.length === 7;
  return new Intl.DateTimeFormat(locale === 'en' ? 'en-GB' : locale, {
    ...(month ? {} : { day: 'numeric' as const }),
    month: 'short',
    year: 'numeric',
    timeZone: 'UTC',
  })
    .format(new Date(`${month ? `${date}-01` : date}T00:00:00Z`))
    .replace('Sept', 'Sep');
}

/** `Sep 2026` for any date. */
export function formatMonth(date: string, locale: string): string {
  return formatDate(date.slice(0, 7), locale);
}
