import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  applyAtlasView,
  atlasFacets,
  defaultAtlasView,
  formatAtlasView,
  isFilteredAtlas,
  parseAtlasView,
  type AtlasView,
  type MapFacts,
} from '../../src/model/atlas-view.ts';
import { within } from '../within.ts';

const none = defaultAtlasView.chosen;
const known: AtlasView['chosen'] = {
  persona: ['ann', 'bob'],
  channel: ['web', 'größe'],
  product: ['loan'],
  team: ['shops', 'phones'],
  status: ['unvalidated', 'validated'],
  review: [],
  state: ['current', 'future'],
};
const map = (id: string, above: string | null, facets: Partial<MapFacts['facets']> = {}): MapFacts => ({
  id,
  above,
  facets: { ...none, ...facets },
});

describe('parseAtlasView() and formatAtlasView()', () => {
  test('are inverses', () => {
    const chosen = fc.record(
      Object.fromEntries(atlasFacets.map((facet) => [facet, fc.subarray([...known[facet]])])) as {
        [Facet in keyof typeof known]: fc.Arbitrary<string[]>;
      },
    );
    fc.assert(
      fc.property(fc.constantFrom('outline' as const, 'cards' as const), chosen, (mode, picked) => {
        const { search } = new URL(formatAtlasView({ mode, chosen: picked }), 'http://site/');
        expect(parseAtlasView(search, known)).toEqual({ mode, chosen: picked });
      }),
    );
  });

  test('ignore what nobody knows, and say nothing of the default', () => {
    expect(parseAtlasView('?view=tree&persona=zoe,bob&team=&x=1', known)).toEqual({
      mode: 'outline',
      chosen: { ...none, persona: ['bob'] },
    });
    expect(formatAtlasView(defaultAtlasView)).toBe('');
  });
});

describe('applyAtlasView()', () => {
  const maps = [
    map('life', null, { persona: ['ann', 'bob'], status: ['validated'] }),
    map('home', 'life', { persona: ['ann'], status: ['validated'] }),
    map('wish', 'home', { persona: ['ann'], status: ['unvalidated'] }),
    map('cash', 'life', { persona: ['bob'], status: ['unvalidated'] }),
  ];
  const apply = (chosen: Partial<AtlasView['chosen']>) => applyAtlasView(maps, { chosen: { ...none, ...chosen } });

  test('everything matches while nothing is chosen', () => {
    expect([...apply({}).matching]).toEqual(['life', 'home', 'wish', 'cash']);
    expect(apply({}).dimmed.size).toBe(0);
  });

  test('is OR inside a facet and AND across', () => {
    expect([...apply({ persona: ['ann', 'bob'] }).matching]).toHaveLength(4);
    expect([...apply({ persona: ['ann'], status: ['unvalidated'] }).matching]).toEqual(['wish']);
  });

  test('dims what stands above a match and does not match itself', () => {
    expect([...apply({ status: ['unvalidated'] }).dimmed].sort()).toEqual(['home', 'life']);
    expect([...apply({ persona: ['bob'] }).dimmed]).toEqual([]);
  });

  test('counts what each value would leave, whatever else is chosen in its facet', () => {
    const { counts } = apply({ persona: ['ann'], status: ['unvalidated'] });
    expect([...counts.status]).toEqual([
      ['validated', 2],
      ['unvalidated', 1],
    ]);
    expect([...counts.persona]).toEqual([
      ['ann', 1],
      ['bob', 1],
    ]);
  });

  test('a circle above a match is climbed once', () => {
    const circle = [map('a', 'b', { status: ['unvalidated'] }), map('b', 'c'), map('c', 'b')];
    const applied = within(5000, () => applyAtlasView(circle, { chosen: { ...none, status: ['unvalidated'] } }));
    expect([...applied.dimmed]).toEqual(['b', 'c']);
  });
});

test('isFilteredAtlas() does not take the view of cards for a filter', () => {
  expect(isFilteredAtlas({ ...defaultAtlasView, mode: 'cards' } as AtlasView)).toBe(false);
  expect(isFilteredAtlas({ chosen: { ...none, state: ['future'] } })).toBe(true);
});
