/** An event that takes a whole day. */
export interface DayEvent {
  /** The same for as long as it is the same event, however its day changes, and no other's in the world. */
  uid: string;
  /** YYYY-MM-DD. */
  day: string;
  /** The day on which it last became known to be so, YYYY-MM-DD: part of the content, so that the same content gives the same bytes. */
  stamp: string;
  title: string;
  description: string;
  url: string | null;
  /** How many days before it a reminder is due; null for none. */
  remindDays: number | null;
}

export interface Calendar {
  title: string;
  events: readonly DayEvent[];
}

/** A value of the type TEXT (RFC 5545, 3.3.11). Control characters, which it can not hold, are left out. */
function text(value: string): string {
  return value
    .replaceAll(/\r\n?/g, '\n')
    .replaceAll(/(?!\n)\p{Cc}/gu, ' ')
    .replaceAll(/[\\;,]/g, '\\$&')
    .replaceAll('\n', '\\n');
}

const octets = new TextEncoder();
/** A line is at most 75 octets long without its end; the space that begins a folded one counts (RFC 5545, 3.1). */
const lineOctets = 75;

/** Folds a content line between characters: one of several octets stays whole. */
function fold(line: string): string {
  let folded = '';
  let length = 0;
  for (const character of line) {
    const size = octets.encode(character).length;
    if (length + size > lineOctets) {
      folded += '\r\n ';
      length = 1;
    }
    folded += character;
    length += size;
  }
  return folded;
}

/** A DATE (RFC 5545, 3.3.4). */
const date = (day: string) => day.replaceAll('-', '');

function dayAfter(day: string): string {
  const next = new Date(`${day}T00:00:00Z`);
  next.setUTCDate(next.getUTCDate() + 1);
  return next.toISOString().slice(0, 10);
}

function eventLines({ uid, day, stamp, title, description, url, remindDays }: DayEvent): string[] {
  return [
    'BEGIN:VEVENT',
    `UID:${text(uid)}`,
    `DTSTAMP:${date(stamp)}T000000Z`,
    `DTSTART;VALUE=DATE:${date(day)}`,
    // The end is not part of the event (RFC 5545, 3.6.1).
    `DTEND;VALUE=DATE:${date(dayAfter(day))}`,
    `SUMMARY:${text(title)}`,
    ...(description === '' ? [] : [`DESCRIPTION:${text(description)}`]),
    ...(url === null ? [] : [`URL:${url}`]),
    'TRANSP:TRANSPARENT',
    ...(remindDays === null
      ? []
      : ['BEGIN:VALARM', 'ACTION:DISPLAY', `DESCRIPTION:${text(title)}`, `TRIGGER:-P${remindDays}D`, 'END:VALARM']),
    'END:VEVENT',
  ];
}

/** A calendar holds something (RFC 5545, 3.6): the time zone of its stamps, where there is no event. */
const timeZone = [
  'BEGIN:VTIMEZONE',
  'TZID:UTC',
  'BEGIN:STANDARD',
  'DTSTART:19700101T000000',
  'TZOFFSETFROM:+0000',
  'TZOFFSETTO:+0000',
  'END:STANDARD',
  'END:VTIMEZONE',
];

/**
 * A calendar in the form of RFC 5545, with the name of RFC 7986 and the one that older programs know. A program that
 * subscribes to it asks once a day.
 */
export function toIcs({ title, events }: Calendar): string {
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Journeybook//Journeybook//EN',
    'CALSCALE:GREGORIAN',
    'METHOD:PUBLISH',
    `NAME:${text(title)}`,
    `X-WR-CALNAME:${text(title)}`,
    'REFRESH-INTERVAL;VALUE=DURATION:P1D',
    ...(events.length === 0 ? timeZone : events.flatMap(eventLines)),
    'END:VCALENDAR',
  ];
  return lines.map((line) => `${fold(line)}\r\n`).join('');
}
