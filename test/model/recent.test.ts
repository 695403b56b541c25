import { describe, expect, test } from 'vitest';
import { firstOfLastMonth, happeningsBetween } from '../../src/model/recent.ts';
import { atlasOf } from '../build-content.ts';

const told = (options: Parameters<typeof atlasOf>[0]) =>
  happeningsBetween(
    atlasOf({
      sources: {
        talks: { title: 'Talks', kind: 'interviews', on: '2020-01' },
        diary: { title: 'Diary', kind: 'diary', on: '2020-01' },
        wall: { title: 'Wall', kind: 'workshop', on: '2020-01' },
      },
      ...options,
    }),
    '2026-10-01',
    '2026-11-22',
  ).map(({ kind, on, entry }) => `${on} ${kind} ${entry.id}`);

describe('firstOfLastMonth()', () => {
  test.each([
    ['2026-11-22', '2026-10-01'],
    ['2026-01-31', '2025-12-01'],
    ['2026-03-31', '2026-02-01'],
  ])('of %s is %s', (today, first) => {
    expect(firstOfLastMonth(today)).toBe(first);
  });
});

describe('happeningsBetween()', () => {
  test('tells what was published, started, done, measured, validated and reviewed, the newest first', () => {
    expect(
      told({
        insights: { silence: { published: '2026-10-05' } },
        stories: { better: { published: '2026-10-09' } },
        actions: {
          call: {
            started: '2026-10-02',
            done: '2026-11-20',
            measure: {
              metric: 'left',
              baseline: { value: 1, on: '2026-01' },
              target: 2,
              now: { value: 2, on: '2026-11-03' },
            },
          },
        },
        maps: { trip: { validated: { on: '2026-10-20', with: 'them' }, review: { last: '2026-10-21' } } },
      }),
    ).toEqual([
      '2026-11-20 action-done call',
      '2026-11-03 measured call',
      '2026-10-21 map-reviewed trip',
      '2026-10-20 map-validated trip',
      '2026-10-09 story-published better',
      '2026-10-05 insight-published silence',
      '2026-10-02 action-started call',
    ]);
  });

  test('counts both ends, and nothing before or after them', () => {
    const published = ['2026-09-30', '2026-10-01', '2026-11-22', '2026-11-23'];
    expect(told({ insights: Object.fromEntries(published.map((day) => [`i-${day}`, { published: day }])) })).toEqual([
      '2026-11-22 insight-published i-2026-11-22',
      '2026-10-01 insight-published i-2026-10-01',
    ]);
  });

  test('counts a month as a whole: also the one that has only begun', () => {
    const on = ['2026-09', '2026-10', '2026-11', '2026-12'];
    expect(
      told({
        sources: Object.fromEntries(on.map((month) => [`s-${month}`, { title: month, kind: 'desk', on: month }])),
      }),
    ).toEqual(['2026-11 source-gathered s-2026-11', '2026-10 source-gathered s-2026-10']);
  });

  test('counts a quarter and a year when they ended within the days, and not while they last', () => {
    const on = ['2026', '2025', '2026-Q3', '2026-Q4', '2026-Q2'];
    const sources = Object.fromEntries(
      on.map((date) => [`s-${date.toLowerCase()}`, { title: date, kind: 'desk' as const, on: date }]),
    );
    expect(told({ sources })).toEqual([]);
    const atlas = atlasOf({ sources });
    const between = (since: string, today: string) => happeningsBetween(atlas, since, today).map((one) => one.on);
    expect(between('2026-09-01', '2026-10-15')).toEqual(['2026-Q3']);
    expect(between('2026-12-01', '2027-01-15')).toEqual(['2026-Q4', '2026']);
  });
});
