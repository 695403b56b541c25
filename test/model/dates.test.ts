import { describe, expect, test } from 'vitest';
import { byDate, dateTimeOf, firstDayOf, formatDate, formatMonth, lastDayOf } from '../../src/model/dates.ts';

const dates = ['2026', '2026-Q1', '2026-Q3', '2026-02', '2024-02', '2026-12', '2026-10-08'];

describe('the dates of the content', () => {
  test.each([
    ['2026', '2026', '2026'],
    ['2026-Q3', 'Q3 2026', 'Q3 2026'],
    ['2026-10', 'Oct 2026', 'Okt. 2026'],
    ['2026-10-08', '8 Oct 2026', '8. Okt. 2026'],
  ])('formatDate() says %s as far as it is known', (date, english, german) => {
    expect(formatDate(date, 'en')).toBe(english);
    expect(formatDate(date, 'de')).toBe(german);
  });

  test('formatMonth() leaves out the day and makes nothing up', () => {
    expect(dates.map((date) => formatMonth(date, 'en'))).toEqual([
      '2026',
      'Q1 2026',
      'Q3 2026',
      'Feb 2026',
      'Feb 2024',
      'Dec 2026',
      'Oct 2026',
    ]);
  });

  test('firstDayOf() and lastDayOf() are the days it may have been', () => {
    expect(dates.map((date) => [firstDayOf(date), lastDayOf(date)])).toEqual([
      ['2026-01-01', '2026-12-31'],
      ['2026-01-01', '2026-03-31'],
      ['2026-07-01', '2026-09-30'],
      ['2026-02-01', '2026-02-28'],
      ['2024-02-01', '2024-02-29'],
      ['2026-12-01', '2026-12-31'],
      ['2026-10-08', '2026-10-08'],
    ]);
  });

  test('byDate() counts from the first day, what is less exact first', () => {
    expect(['2026-Q3', '2026-07-01', '2026-12', '2026', '2025-12-31', '2026-07'].sort(byDate)).toEqual([
      '2025-12-31',
      '2026',
      '2026-Q3',
      '2026-07',
      '2026-07-01',
      '2026-12',
    ]);
  });

  test('dateTimeOf() is what HTML knows', () => {
    expect(dates.map(dateTimeOf)).toEqual(['2026', '2026', '2026', '2026-02', '2024-02', '2026-12', '2026-10-08']);
  });
});
