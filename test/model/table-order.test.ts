import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  formatTable,
  nextSort,
  orderRows,
  parseSort,
  stepColumn,
  type Reach,
  type Sort,
} from '../../src/model/table-order.ts';
import { defaultView, parseView } from '../../src/model/view.ts';
import { mapOf, stagesOf } from '../build-content.ts';

const columns = [stepColumn, 'experience.ann', 'still-with-us', 'loss'];
const { figures } = mapOf(stagesOf([{ title: 'Look', touchpoints: ['web', 'phone'] }]));
const sorts = fc.option(
  fc
    .record({ column: fc.constantFrom(...columns), descending: fc.boolean() })
    // Steps in ascending order are the journey, which is no sort.
    .filter(({ column, descending }) => column !== stepColumn || descending),
);

describe('parseSort() and formatTable()', () => {
  test('are inverses, and leave the view as it is', () => {
    const views = fc.record({
      personas: fc.subarray(['ann', 'bob']),
      channels: fc.subarray(['web', 'phone']),
      lanes: fc.option(fc.subarray(['pains', 'doing'])),
      only: fc.boolean(),
      step: fc.constantFrom(null, 'look'),
    });
    fc.assert(
      fc.property(views, sorts, (change, sort) => {
        const view = { ...defaultView, ...change };
        const address = new URL(formatTable(view, sort), 'https://journeys.example/maps/trip/table/');
        expect(parseSort(address.search, columns)).toEqual(sort);
        expect(parseView(address, figures, { lanes: ['pains', 'doing'], twins: [] })).toEqual(view);
      }),
    );
  });

  test('the journey’s order leaves no trace in the address', () => {
    expect(formatTable(defaultView, null)).toBe('');
  });

  test('the order stands before the step', () => {
    const sort: Sort = { column: 'loss', descending: true };
    expect(formatTable({ ...defaultView, step: 'look' }, sort)).toBe('?sort=-loss#look');
    expect(formatTable({ ...defaultView, only: true }, sort)).toBe('?only=1&sort=-loss');
  });

  test.each(['', '?sort=', '?sort=-', '?sort=fax', '?sort=--loss', '?sort=step'])(
    '%j is the journey’s order',
    (search) => {
      expect(parseSort(search, columns)).toBeNull();
    },
  );
});

describe('nextSort()', () => {
  test('goes from a column’s first order to the opposite, and then back to the journey', () => {
    const press = (sort: Sort | null) => nextSort(sort, 'loss', true);
    expect(press(null)).toEqual({ column: 'loss', descending: true });
    expect(press(press(null))).toEqual({ column: 'loss', descending: false });
    expect(press(press(press(null)))).toBeNull();
  });

  test('starts anew in another column', () => {
    expect(nextSort({ column: 'loss', descending: true }, 'experience.ann', false)).toEqual({
      column: 'experience.ann',
      descending: false,
    });
  });

  test('the journey is the first order of the steps: pressing them turns it round, or leads back to it', () => {
    const back = { column: stepColumn, descending: true };
    expect(nextSort(null, stepColumn, true)).toEqual(back);
    expect(nextSort(back, stepColumn, true)).toBeNull();
    expect(nextSort({ column: 'loss', descending: true }, stepColumn, true)).toBeNull();
  });
});

describe('orderRows()', () => {
  const order = (reaches: readonly Reach[], descending: boolean) =>
    orderRows([...reaches.keys()], (row) => reaches[row] ?? null, { descending });

  test('puts what is not known last in both directions', () => {
    const reaches: Reach[] = [null, [1, 1], null, [-2, -2]];
    expect(order(reaches, false)).toEqual([3, 1, 0, 2]);
    expect(order(reaches, true)).toEqual([1, 3, 0, 2]);
  });

  test('a swing counts by its low end among the lows, and by its high end among the highs', () => {
    const reaches: Reach[] = [
      [-1, -1],
      [-2, 2],
      [1, 1],
    ];
    expect(order(reaches, false)).toEqual([1, 0, 2]);
    expect(order(reaches, true)).toEqual([1, 2, 0]);
  });

  test('keeps every row once, and rows that reach equally far as they were', () => {
    const reach = fc.option(fc.integer({ min: -2, max: 2 }).map((value): Reach => [value, value]));
    fc.assert(
      fc.property(fc.array(reach), fc.boolean(), (reaches, descending) => {
        const ordered = order(reaches, descending);
        expect([...ordered].sort((a, b) => a - b)).toEqual([...reaches.keys()]);
        const equals = ordered.filter((row) => reaches[row]?.[0] === 1);
        expect(equals).toEqual([...equals].sort((a, b) => a - b));
      }),
    );
  });
});
