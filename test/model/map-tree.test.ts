import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { factsIn, mapTree, surroundingsOf, type MapNode } from '../../src/model/map-tree.ts';
import type { JourneyMapInput } from '../../src/schema/journey-map.ts';
import { atlasOf, stagesOf } from '../build-content.ts';

const treeOf = (maps: Record<string, Partial<JourneyMapInput>>) => mapTree(atlasOf({ maps }));
const zooming = (...ids: string[]) => stagesOf(ids.map((zoom, index) => ({ title: `Step ${index + 1}`, zoom })));

/** The tree in a line: `life(join cash(call))`. */
function inLine(nodes: readonly MapNode[]): string {
  return nodes.map(({ map, below }) => (below.length === 0 ? map.id : `${map.id}(${inLine(below)})`)).join(' ');
}

describe('mapTree()', () => {
  test('puts a map below its parent, and one without a parent below the map that zooms into it', () => {
    const tree = treeOf({ call: {}, cash: { parent: 'life', stages: zooming('call') }, life: {} });
    expect(inLine(tree)).toBe('life(cash(call))');
    expect(tree[0]?.below[0]?.place).toBe('parent');
    expect(tree[0]?.below[0]?.below[0]?.place).toBe('zoom');
  });

  test('puts a future map below the current one, wherever its parent is', () => {
    const tree = treeOf({ life: {}, home: { parent: 'life' }, wish: { futureOf: 'home', parent: 'life' } });
    expect(inLine(tree)).toBe('life(home(wish))');
    expect(tree[0]?.below[0]?.below[0]?.place).toBe('future');
  });

  test('a parent goes before a map that zooms in', () => {
    expect(inLine(treeOf({ other: { stages: zooming('call') }, life: {}, call: { parent: 'life' } }))).toBe(
      'other life(call)',
    );
  });

  test('orders maps by the steps that open them, then by the site, and names those steps', () => {
    const [life] = treeOf({
      a: { parent: 'life' },
      b: { parent: 'life' },
      c: { parent: 'life' },
      life: { stages: zooming('c', 'b', 'c') },
    });
    expect(life?.below.map(({ map }) => map.id)).toEqual(['c', 'b', 'a']);
    expect(life?.below[0]?.openedBy.map(({ number }) => number)).toEqual([1, 3]);
  });

  test('a map above that there is not, or that is the map itself, leaves it at the top', () => {
    expect(inLine(treeOf({ a: { parent: 'gone' }, b: { parent: 'b' }, c: { stages: zooming('c') } }))).toBe('a b c');
  });

  test('a circle ends at its first map', () => {
    expect(inLine(treeOf({ a: { parent: 'b' }, b: { parent: 'c' }, c: { parent: 'a' } }))).toBe('a(c(b))');
  });

  test('holds each map once, whatever stands above what', () => {
    const ids = ['a', 'b', 'c', 'd', 'e'];
    const anyId = fc.option(fc.constantFrom(...ids, 'gone'), { nil: undefined });
    const anyMap = fc.record({ parent: anyId, futureOf: anyId, zoom: anyId });
    fc.assert(
      fc.property(fc.tuple(anyMap, anyMap, anyMap, anyMap, anyMap), (maps) => {
        const tree = treeOf(
          Object.fromEntries(
            maps.map(({ parent, futureOf, zoom }, index) => [
              ids[index]!,
              {
                ...(parent === undefined ? {} : { parent }),
                ...(futureOf === undefined ? {} : { futureOf }),
                stages: zoom === undefined ? [] : zooming(zoom),
              },
            ]),
          ),
        );
        expect(
          factsIn(tree, '2026-11-22')
            .map(({ id }) => id)
            .sort(),
        ).toEqual(ids);
      }),
    );
  });
});

describe('factsIn()', () => {
  test('follows the outline, and counts who owns a map and who works on it as its teams', () => {
    const facts = factsIn(
      treeOf({
        call: { parent: 'life', owner: 'phones', contributors: ['phones', 'shops'], product: 'card' },
        life: { stages: stagesOf([{ title: 'Ask', touchpoints: 'web' }]), state: 'future', status: 'validated' },
      }),
      '2026-11-22',
    );
    expect(facts.map(({ id, above }) => [id, above])).toEqual([
      ['life', null],
      ['call', 'life'],
    ]);
    expect(facts[0]?.facets).toMatchObject({ channel: ['web'], team: [], status: ['validated'], state: ['future'] });
    expect(facts.map(({ facets }) => facets.review)).toEqual([['never'], ['never']]);
    expect(facts[1]?.facets).toMatchObject({ team: ['phones', 'shops'], product: ['card'], persona: ['ann', 'bob'] });
  });
});

describe('surroundingsOf()', () => {
  const tree = treeOf({
    life: { stages: zooming('cash', 'join') },
    join: { parent: 'life' },
    cash: { parent: 'life', stages: zooming('call') },
    call: {},
  });

  test('leads from the top to the map, with the steps that open each', () => {
    const { trail, place, beside, below } = surroundingsOf(tree, 'call');
    expect(trail.map(({ map, steps }) => [map.id, steps.map(({ id }) => id)])).toEqual([
      ['life', ['step-1']],
      ['cash', ['step-1']],
    ]);
    expect([place, beside, below]).toEqual(['zoom', [], []]);
  });

  test('names the maps beside it and below it, but not itself', () => {
    const { beside, below } = surroundingsOf(tree, 'cash');
    expect(beside.map(({ map }) => map.id)).toEqual(['join']);
    expect(below.map(({ map }) => map.id)).toEqual(['call']);
  });

  test('at the top nothing is above or beside', () => {
    expect(surroundingsOf(tree, 'life')).toMatchObject({ trail: [], beside: [], place: 'top' });
  });
});
