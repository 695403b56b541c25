import { expect, test } from 'vitest';
import { freshnessOf } from '../../src/model/freshness.ts';
import type { JourneyMapInput } from '../../src/schema/journey-map.ts';
import { mapOf } from '../build-content.ts';

const fresh = (today: string, fields: Partial<JourneyMapInput> = {}) =>
  freshnessOf(mapOf([], { review: { last: '2026-01-31', every: '6 months' }, ...fields }), today);

test('a review is due on its day, and overdue the day after', () => {
  expect(fresh('2026-07-31')).toEqual({ kind: 'soon', last: '2026-01-31', next: '2026-07-31', days: 0 });
  expect(fresh('2026-08-01')).toMatchObject({ kind: 'overdue', days: -1 });
});

test('it is announced for sixty days', () => {
  expect(fresh('2026-06-01')).toMatchObject({ kind: 'soon', days: 60 });
  expect(fresh('2026-05-31')).toMatchObject({ kind: 'fresh', days: 61 });
});

test('a map that was never reviewed has no date, and a retired one none to come', () => {
  expect(fresh('2030-01-01', { review: {} })).toEqual({ kind: 'never', last: null, next: null, days: null });
  expect(fresh('2030-01-01', { status: 'retired' })).toEqual({
    kind: 'retired',
    last: '2026-01-31',
    next: null,
    days: null,
  });
});
