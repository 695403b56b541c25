import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { lookOf, looks, looksOf, markOf, shapeOf } from '../../src/model/persona-look.ts';
import { marks } from '../../src/schema/marks.ts';
import { atlasOf } from '../build-content.ts';

describe('lookOf()', () => {
  test('is the mark that was written', () => {
    for (const [index, mark] of marks.entries()) {
      // As it comes out of the content store: equal, and not the same.
      expect(lookOf('ann', { ...mark })).toBe(index + 1);
      expect(markOf(lookOf('ann', mark))).toEqual(mark);
      expect(shapeOf(lookOf('ann', mark))).toBe(mark.shape);
    }
  });

  test('without one, stays the same for ever: sites are printed and linked', () => {
    const ids = ['first-time-buyer', 'owner', 'carer-for-a-parent', 'moving-from-abroad', 'büro', '顾客'];
    expect(ids.map((id) => lookOf(id, null))).toEqual([8, 4, 6, 3, 1, 6]);
  });

  test('does not depend on how a letter is composed', () => {
    expect(lookOf('büro'.normalize('NFD'), null)).toBe(lookOf('büro'.normalize('NFC'), null));
  });

  test('is each of the eight about as often', () => {
    const found = Array.from({ length: 8000 }, (_, index) => lookOf(`persona-${index}`, null));
    for (const look of looks) expect(found.filter((one) => one === look).length).toBeGreaterThan(900);
  });
});

describe('the look of a persona', () => {
  const looksIn = (order: readonly string[], personas: Parameters<typeof atlasOf>[0]['personas'] = {}) => {
    const map = atlasOf({ personas, maps: { trip: { personas: [...order], stages: [] } } }).maps.get('trip')!;
    return map.figures.looks;
  };

  test('follows neither from the order of a map’s list nor from who else is there', () => {
    const everyone = ['eve', 'fay', 'gus', 'hal', 'ida', 'joe'];
    const personas = Object.fromEntries(everyone.map((id) => [id, {}]));
    const all = looksIn(everyone, personas);
    fc.assert(
      fc.property(fc.shuffledSubarray(everyone), (some) => {
        const few = looksIn(some, Object.fromEntries(some.map((id) => [id, {}])));
        for (const id of some) expect(few[id]).toBe(all[id]);
      }),
    );
  });

  test('is that of its id for one whose file is gone', () => {
    expect(looksOf([])('ann')).toBe(lookOf('ann', null));
    expect(looksIn(['gone'])['gone']).toBe(lookOf('gone', null));
  });

  test('is the same on the persona as on its maps', () => {
    const atlas = atlasOf({
      personas: { eve: {}, ann: { mark: 'red hourglass' } },
      maps: { a: { personas: ['eve', 'ann'], stages: [] }, b: { personas: ['ann', 'bob', 'eve'], stages: [] } },
    });
    for (const { figures } of atlas.maps.values()) {
      for (const id of figures.personas) expect(figures.looks[id]).toBe(atlas.personas.get(id)?.look);
    }
    expect(atlas.personas.get('ann')?.look).toBe(7);
  });
});
