import { oddSpaces, zeroWidths } from './strange-signs.ts';

const pad = (number: string): string => number.padStart(2, '0');

const bare = (name: string): string =>
  name
    .normalize('NFKD')
    .replace(/\p{Mn}/gu, '')
    .replaceAll('.', '')
    .toLowerCase();

/** The months by their names, long and short, in the languages that are written most around here. */
function monthNames(): Map<string, string | null> {
  const names = new Map<string, string | null>([['sept', '09']]);
  for (const language of ['en', 'de', 'fr', 'es', 'it', 'nl', 'pt']) {
    for (const length of ['long', 'short'] as const) {
      const format = new Intl.DateTimeFormat(language, { month: length, timeZone: 'UTC' });
      for (let month = 1; month <= 12; month += 1) {
        const name = bare(format.format(new Date(Date.UTC(2026, month - 1, 1))));
        const number = pad(String(month));
        // A name that means two months in two languages says nothing.
        names.set(name, names.has(name) && names.get(name) !== number ? null : number);
      }
    }
  }
  return names;
}

const century = (year: string): string => (year.length === 2 ? `20${year}` : year);

/**
 * The dates that a text can mean, as the fields take them (`2026`, `2026-Q3`, `2026-10`, `2026-10-08`): none, one, or
 * both readings of `04/05/2026`, the day first and then the month first. Whether they are in the calendar is not asked.
 */
export function readDates(text: string): string[] {
  const plain = text
    .replace(new RegExp(`[${zeroWidths}"'“”„«»‘’]`, 'gu'), '')
    .normalize('NFKC')
    .replace(/[‐-―−]/gu, '-')
    .replace(new RegExp(`[${oddSpaces}\\s]+`, 'gu'), ' ')
    .trim();
  if (plain.length > 60) return [];
  return inNumbers(plain) ?? inQuarters(plain) ?? inWords(plain) ?? [];
}

function inNumbers(text: string): string[] | null {
  const isoTime = /^(\d{4}-\d{2}-\d{2})[T ]\d{1,2}:\d{2}(?::\d{2}(?:[.,]\d+)?)? ?(?:Z|UTC|[-+]\d{2}:?\d{2})?$/i.exec(
    text,
  );
  if (isoTime?.[1] !== undefined) return [isoTime[1]];
  const compact = /^((?:19|20)\d{2})(\d{2})(\d{2})$/.exec(text);
  if (compact) return [compact.slice(1).join('-')];
  if (/^(?:19|20)\d{2}$/.test(text)) return [text];
  const [, year, second, third] = /^(\d{4}) ?[-/. ] ?(\d{1,2})(?: ?[-/. ] ?(\d{1,2}))?\.?$/.exec(text) ?? [];
  if (year !== undefined && second !== undefined) {
    if (third === undefined) return [`${year}-${pad(second)}`];
    return Number(second) > 12 ? [`${year}-${pad(third)}-${pad(second)}`] : [`${year}-${pad(second)}-${pad(third)}`];
  }
  const monthYear = /^(\d{1,2}) ?[-/. ] ?(\d{4})$/.exec(text);
  if (monthYear) return [`${monthYear[2] ?? ''}-${pad(monthYear[1] ?? '')}`];
  const [, first = '', sign = '', next = '', last = ''] =
    /^(\d{1,2}) ?([-/.]) ?(\d{1,2}) ?\2 ?(\d{4}|\d{2})$/.exec(text) ?? [];
  if (sign === '') return null;
  const dayFirst = `${century(last)}-${pad(next)}-${pad(first)}`;
  const monthFirst = `${century(last)}-${pad(first)}-${pad(next)}`;
  // Points are written where the day comes first.
  if (sign === '.' || Number(first) > 12) return [dayFirst];
  return Number(next) > 12 || first === next ? [monthFirst] : [dayFirst, monthFirst];
}

function inQuarters(text: string): string[] | null {
  const [, year, quarter] = /^(\d{4}) ?[-/ ]? ?q ?([1-4])$/i.exec(text) ?? [];
  if (year !== undefined && quarter !== undefined) return [`${year}-Q${quarter}`];
  const named = /^(?:q ?([1-4])|([1-4])(?:\.|st|nd|rd|th)? ?(?:quarter|quartal|q)(?: of)?) ?[-/,' ]? ?(\d{4})$/i.exec(
    text,
  );
  return named ? [`${named[3] ?? ''}-Q${named[1] ?? named[2] ?? ''}`] : null;
}

function inWords(text: string): string[] | null {
  const names = monthNames();
  const monthOf = (name: string | undefined): string | null =>
    name === undefined ? null : (names.get(bare(name)) ?? null);
  // A name of a day before it says nothing more.
  const forms = [text, text.replace(/^\p{L}+\.?,? /u, '')];
  const match = (pattern: RegExp): RegExpExecArray | null =>
    forms.map((form) => pattern.exec(form)).find((found) => found !== null) ?? null;
  const dayFirst = match(/^(\d{1,2})(?:\.|st|nd|rd|th|º)?(?: of| de)?[ -]?(\p{L}{3,})\.?,?(?: of| de)?[ -]?(\d{4})$/iu);
  const monthFirst = match(/^(\p{L}{3,})\.?[ -](\d{1,2})(?:st|nd|rd|th)?,? (\d{4})$/iu);
  const yearFirst = match(/^(\d{4})[ -](\p{L}{3,})\.?(?:[ -](\d{1,2}))?$/iu);
  const monthAlone = match(/^(\p{L}{3,})\.?,?(?: of| de)?[ -]?(\d{4})$/iu);
  const [year, name, day] = dayFirst
    ? [dayFirst[3], dayFirst[2], dayFirst[1]]
    : monthFirst
      ? [monthFirst[3], monthFirst[1], monthFirst[2]]
      : yearFirst
        ? [yearFirst[1], yearFirst[2], yearFirst[3]]
        : [monthAlone?.[2], monthAlone?.[1], undefined];
  const month = monthOf(name);
  if (year === undefined || month === null) return null;
  return [day === undefined ? `${year}-${month}` : `${year}-${month}-${pad(day)}`];
}
