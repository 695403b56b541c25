import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { toIcs, type DayEvent } from '../../src/exports/ics.ts';

const event: DayEvent = {
  uid: 'review-trip@example.com',
  day: '2027-02-28',
  stamp: '2026-08-31',
  title: 'Review “Trip”',
  description: '',
  url: null,
  remindDays: null,
};
const octets = (text: string) => new TextEncoder().encode(text).length;

/** What a reader of RFC 5545 makes of it: lines unfolded, then name and value parted, then texts unescaped. */
function read(ics: string): Map<string, string> {
  const lines = ics.replaceAll('\r\n ', '').split('\r\n').filter(Boolean);
  return new Map(
    lines.map((line) => {
      const at = line.indexOf(':');
      const value = line
        .slice(at + 1)
        .replaceAll(/\\([\\;,nN])/g, (_, sign: string) => (/n/i.test(sign) ? '\n' : sign));
      return [line.slice(0, at), value];
    }),
  );
}

describe('toIcs()', () => {
  test('an event takes the day, up to the next one', () => {
    const lines = read(toIcs({ title: 'Reviews', events: [event] }));
    expect(lines.get('DTSTART;VALUE=DATE')).toBe('20270228');
    expect(lines.get('DTEND;VALUE=DATE')).toBe('20270301');
    expect(lines.get('DTSTAMP')).toBe('20260831T000000Z');
    expect(lines.get('UID')).toBe('review-trip@example.com');
    expect([...lines.keys()]).not.toContain('URL');
  });

  test('the same calendar gives the same bytes, whatever the clock says', () => {
    const calendar = { title: 'Reviews', events: [event] };
    expect(toIcs(calendar)).toBe(toIcs(structuredClone(calendar)));
  });

  test('each component that begins ends, the innermost first, and a reminder lies in its event', () => {
    const lines = toIcs({ title: 'R', events: [{ ...event, remindDays: 14 }, event] }).split('\r\n');
    const open: string[] = [];
    for (const line of lines) {
      if (line.startsWith('BEGIN:')) open.push(line.slice(6));
      if (line.startsWith('END:')) expect(open.pop()).toBe(line.slice(4));
      if (line === 'TRIGGER:-P14D') expect(open).toEqual(['VCALENDAR', 'VEVENT', 'VALARM']);
    }
    expect(open).toEqual([]);
    expect(lines.filter((line) => line === 'BEGIN:VALARM')).toHaveLength(1);
  });

  test('any text comes back as it was, in lines of at most 75 octets that end in CRLF', () => {
    const texts = fc.string({ unit: 'grapheme', maxLength: 200 }).map((text) => text.replaceAll(/\p{Cc}/gu, ''));
    fc.assert(
      fc.property(texts, texts, (title, more) => {
        const ics = toIcs({ title: 'R', events: [{ ...event, title, description: `${title}\n${more};,\\n` }] });
        expect(ics.endsWith('\r\n')).toBe(true);
        for (const line of ics.split('\r\n')) {
          expect(octets(line)).toBeLessThanOrEqual(75);
          expect(line).not.toMatch(/[\r\n]/);
          expect(line.isWellFormed()).toBe(true);
        }
        expect(read(ics).get('SUMMARY')).toBe(title);
        expect(read(ics).get('DESCRIPTION')).toBe(`${title}\n${more};,\\n`);
      }),
    );
  });

  test('a calendar without an event holds a time zone, for it has to hold something', () => {
    const components = (events: DayEvent[]) =>
      toIcs({ title: 'R', events })
        .split('\r\n')
        .flatMap((line) => /^BEGIN:(?!VCALENDAR)(.+)$/.exec(line)?.[1] ?? []);
    expect(components([])).toEqual(['VTIMEZONE', 'STANDARD']);
    expect(components([event])).toEqual(['VEVENT']);
    const zone = read(toIcs({ title: 'R', events: [] }));
    for (const name of ['TZID', 'DTSTART', 'TZOFFSETFROM', 'TZOFFSETTO']) expect([...zone.keys()]).toContain(name);
  });

  test('a control character can not break out of a line', () => {
    expect(toIcs({ title: 'A\u0007B', events: [{ ...event, title: 'A\rBEGIN:VEVENT' }] })).not.toMatch(
      /^BEGIN:VEVENT\r\nBEGIN/m,
    );
    expect(read(toIcs({ title: 'A\u0007B', events: [] })).get('NAME')).toBe('A B');
  });
});
