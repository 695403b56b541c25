import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isBetter, readingInWords, readingsOf } from '../../src/model/readings.ts';
import type { StepInput } from '../../src/schema/step.ts';
import { mapOf, stagesOf } from '../build-content.ts';

const readings = (metrics: StepInput['metrics']) =>
  readingsOf(mapOf(stagesOf([{ title: 'A', metrics }])).steps[0] ?? { metrics: [] });
const one = (...metrics: Exclude<StepInput['metrics'], unknown[] | undefined>[]) => readings(metrics)[0]!;

describe('readingsOf()', () => {
  test('has each metric once, in the author’s order', () => {
    const found = readings([
      { metric: 'calls', value: 3, on: '2026-08' },
      { metric: 'days', value: 9 },
      { metric: 'calls', value: 2, on: '2026-02' },
    ]);
    expect(found.map(({ metric }) => metric)).toEqual(['calls', 'days']);
  });

  test('joins a series, the oldest first, whatever the order it is written in', () => {
    expect(
      one(
        { metric: 'calls', value: 1.8, target: 0.5, on: '2026-08' },
        { metric: 'calls', value: 3, on: '2025-08-20' },
        { metric: 'calls', value: 2.4, target: 1, on: '2026-02' },
      ),
    ).toEqual({
      metric: 'calls',
      value: 1.8,
      on: '2026-08',
      target: 0.5,
      before: { on: '2026-02', value: 2.4 },
      change: -0.6,
      series: [
        { on: '2025-08-20', value: 3 },
        { on: '2026-02', value: 2.4 },
        { on: '2026-08', value: 1.8 },
      ],
    });
  });

  test('what is aimed for need not be said again with each reading', () => {
    const { target } = one(
      { metric: 'calls', value: 3, target: 1, on: '2026-02' },
      { metric: 'calls', value: 2, target: 0.5, on: '2026-05' },
      { metric: 'calls', value: 1.8, on: '2026-08' },
    );
    expect(target).toBe(0.5);
  });

  test('a single reading has no change', () => {
    expect(one({ metric: 'calls', value: 1.8 })).toEqual({
      metric: 'calls',
      value: 1.8,
      on: null,
      target: null,
      before: null,
      change: null,
      series: [],
    });
  });

  test('an undated reading counts as the latest, and is not in the series', () => {
    const found = one({ metric: 'calls', value: 2 }, { metric: 'calls', value: 5, on: '2026-08' });
    expect(found).toMatchObject({ value: 2, on: null, change: -3, before: { on: '2026-08', value: 5 } });
    expect(found.series).toEqual([{ on: '2026-08', value: 5 }]);
  });

  test('of two readings that are equally late the one written further down is the latest', () => {
    expect(one({ metric: 'calls', value: 2 }, { metric: 'calls', value: 3 })).toMatchObject({ value: 3, change: 1 });
    expect(one({ metric: 'calls', value: 2, on: '2026-08' }, { metric: 'calls', value: 3, on: '2026-08' }).value).toBe(
      3,
    );
  });

  test('a month comes before its days', () => {
    expect(
      one({ metric: 'calls', value: 2, on: '2026-08-01' }, { metric: 'calls', value: 3, on: '2026-08' }).value,
    ).toBe(2);
  });

  test('a step without metrics has none', () => {
    expect(readings([])).toEqual([]);
  });

  test('no dated reading is lost, and the dates never fall', () => {
    const on = fc.constantFrom('2025-12', '2026-01', '2026-01-31', '2026-02');
    const reading = fc.record({ metric: fc.constantFrom('calls', 'days'), value: fc.integer(), on });
    fc.assert(
      fc.property(fc.array(reading, { maxLength: 10 }), (metrics) => {
        const found = readings(metrics);
        expect(found.flatMap(({ series }) => series)).toHaveLength(metrics.length);
        for (const { series, value } of found) {
          const dates = series.map((point) => point.on);
          expect(dates).toEqual(dates.toSorted());
          expect(series.at(-1)?.value).toBe(value);
        }
      }),
    );
  });
});

describe('readingInWords()', () => {
  const contacts = { unit: 'contacts' };
  const words = (...metrics: Parameters<typeof one>) => readingInWords(one(...metrics), contacts, 'en');

  test('says the value, the target, and what it was before', () => {
    expect(
      words(
        { metric: 'calls', value: 2.4, on: '2026-02-14' },
        { metric: 'calls', value: 1.8, target: 0.5, on: '2026-08' },
      ),
    ).toBe('1.8 contacts, target 0.5, down from 2.4 in Feb 2026');
    expect(words({ metric: 'calls', value: 1, on: '2026-02' }, { metric: 'calls', value: 3, on: '2026-08' })).toBe(
      '3 contacts, up from 1 in Feb 2026',
    );
  });

  test('says only what there is', () => {
    expect(words({ metric: 'calls', value: 1.8 })).toBe('1.8 contacts');
    expect(words({ metric: 'calls', value: 1.8, target: 0 })).toBe('1.8 contacts, target 0');
    expect(words({ metric: 'calls', value: 3 }, { metric: 'calls', value: 1.8 })).toBe('1.8 contacts, down from 3');
  });

  test('says since when nothing has changed', () => {
    expect(words({ metric: 'calls', value: 2, on: '2026-02' }, { metric: 'calls', value: 2, on: '2026-08' })).toBe(
      '2 contacts, unchanged since Feb 2026',
    );
    expect(words({ metric: 'calls', value: 2 }, { metric: 'calls', value: 2 })).toBe('2 contacts, unchanged');
  });

  test('repeats a percent sign, but no other unit', () => {
    const reading = one(
      { metric: 'calls', value: 40, on: '2026-02' },
      { metric: 'calls', value: 33, target: 50, on: '2026-08' },
    );
    expect(readingInWords(reading, { unit: '%' }, 'en')).toBe('33%, target 50%, down from 40% in Feb 2026');
    expect(readingInWords(reading, { unit: null }, 'en')).toBe('33, target 50, down from 40 in Feb 2026');
  });

  test('writes months in the language of the site', () => {
    const reading = one({ metric: 'calls', value: 2, on: '2026-05' }, { metric: 'calls', value: 1, on: '2026-08' });
    expect(readingInWords(reading, contacts, 'de')).toContain('Mai 2026');
  });
});

describe('isBetter()', () => {
  test.each([
    [1, 'up', true],
    [1, 'down', false],
    [-1, 'up', false],
    [-1, 'down', true],
    [0, 'up', null],
    [0, 'down', null],
    [null, 'up', null],
    [null, 'down', null],
  ] as const)('a change of %s where %s is good: %s', (change, better, expected) => {
    expect(isBetter({ change }, { better })).toBe(expected);
  });
});
