import { describe, expect, test } from 'vitest';
import { inListOrder } from '../../src/model/map-order.ts';
import { contentOf } from '../build-content.ts';

const order = (maps: Record<string, string | null>) =>
  inListOrder(
    contentOf({
      maps: Object.fromEntries(
        Object.entries(maps).map(([id, futureOf]) => [
          id,
          futureOf === null ? {} : { futureOf, state: 'future' as const },
        ]),
      ),
    }).maps,
  ).map(({ id }) => id);

describe('inListOrder()', () => {
  test('puts a future map after the current one it answers, and leaves the others as they are', () => {
    expect(order({ 'home-2027': 'home', 'home-2030': 'home-2027', account: null, home: null, loan: null })).toEqual([
      'account',
      'home',
      'home-2027',
      'home-2030',
      'loan',
    ]);
  });

  test('loses none, whatever they say of each other', () => {
    expect(order({ a: 'nowhere', b: 'b', c: 'd', d: 'c', e: null }).toSorted()).toEqual(['a', 'b', 'c', 'd', 'e']);
  });
});
