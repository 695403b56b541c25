import type { MapFacts } from './atlas-view.ts';
import type { Atlas, AtlasMap, AtlasStep } from './atlas.ts';
import { freshnessOf } from './freshness.ts';
import { teamsOf } from './teams-of.ts';

/** Why a map stands where it stands: at the top, or below the map that is its current twin, its parent, or zooms in. */
export type Place = 'top' | 'future' | 'parent' | 'zoom';

/** A map in the tree of maps. */
export interface MapNode {
  map: AtlasMap;
  place: Place;
  /** The steps of the map above that open this one up, in the journey's order. */
  openedBy: readonly AtlasStep[];
  /** Those that steps open up in the order of the steps, then the others in the order of the site. */
  below: readonly MapNode[];
}

/** The steps of a map that another map opens up. */
function stepsOpening(map: AtlasMap, opened: string): AtlasStep[] {
  return map.steps.filter(({ zoom }) => zoom === opened);
}

/** The first map that zooms into each map, but not into itself. */
function zoomingInto(maps: readonly AtlasMap[]): ReadonlyMap<string, AtlasMap> {
  const found = new Map<string, AtlasMap>();
  for (const map of maps) {
    for (const { zoom } of map.steps) if (zoom !== null && zoom !== map.id && !found.has(zoom)) found.set(zoom, map);
  }
  return found;
}

/**
 * The map above another and why: the current one that it answers, its parent, or else the first map that zooms into it.
 * Null at the top, and where that map is not there.
 */
function above(
  atlas: Atlas,
  map: AtlasMap,
  zooming: ReadonlyMap<string, AtlasMap>,
): { map: AtlasMap; place: Exclude<Place, 'top'> } | null {
  const known = (id: string | null) => (id === null || id === map.id ? undefined : atlas.maps.get(id));
  const current = known(map.fields.futureOf);
  if (current !== undefined) return { map: current, place: 'future' };
  const parent = known(map.fields.parent);
  if (parent !== undefined) return { map: parent, place: 'parent' };
  const opening = zooming.get(map.id);
  return opening === undefined ? null : { map: opening, place: 'zoom' };
}

const known = new WeakMap<Atlas, MapNode[]>();

/**
 * The tree of all maps. Each map is in it exactly once, whatever the content says: of maps that stand above each other
 * in a circle, which the checks forbid, the first is at the top. Made once for each atlas: every map's page asks for it.
 */
export function mapTree(atlas: Atlas): readonly MapNode[] {
  const made = known.get(atlas) ?? treeOf(atlas);
  known.set(atlas, made);
  return made;
}

function treeOf(atlas: Atlas): MapNode[] {
  const order = [...atlas.maps.values()];
  const zooming = zoomingInto(order);
  const places = new Map(order.map((map) => [map, above(atlas, map, zooming)]));
  const belowEach = Map.groupBy(order, (map) => places.get(map)?.map);
  const placed = new Set<AtlasMap>();
  const nodeOf = (map: AtlasMap, place: Place, openedBy: readonly AtlasStep[]): MapNode => {
    placed.add(map);
    // A map that no step opens comes after all that one does.
    const firstStep = (node: MapNode) => node.openedBy[0]?.number ?? Infinity;
    const below = (belowEach.get(map) ?? []).flatMap((other) =>
      placed.has(other) ? [] : nodeOf(other, places.get(other)?.place ?? 'top', stepsOpening(map, other.id)),
    );
    return {
      map,
      place,
      openedBy,
      below: below
        .map((node, index) => ({ node, index }))
        .sort((a, b) => compareNumbers(firstStep(a.node), firstStep(b.node)) || a.index - b.index)
        .map(({ node }) => node),
    };
  };
  const top = order.filter((map) => places.get(map) === null).map((map) => nodeOf(map, 'top', []));
  // What is left stands in a circle, or below one.
  for (const map of order) if (!placed.has(map)) top.push(nodeOf(map, 'top', []));
  return top;
}

function compareNumbers(a: number, b: number): number {
  return a === b ? 0 : a < b ? -1 : 1;
}

/** Where one map stands among the others. */
export interface Surroundings {
  /** The maps above it, from the top down, each with its steps that open the next. */
  trail: readonly { map: AtlasMap; steps: readonly AtlasStep[] }[];
  /** Why it stands below the last of them. */
  place: Place;
  /** The maps beside it below the same map, without itself, in the order of the tree; at the top there are none. */
  beside: readonly MapNode[];
  below: readonly MapNode[];
}

/** Where a map stands in the tree; a map that the tree lacks stands alone. */
export function surroundingsOf(tree: readonly MapNode[], id: string): Surroundings {
  const search = (nodes: readonly MapNode[], path: readonly MapNode[]): readonly MapNode[] | null => {
    for (const node of nodes) {
      const here = [...path, node];
      const found = node.map.id === id ? here : search(node.below, here);
      if (found !== null) return found;
    }
    return null;
  };
  const path = search(tree, []) ?? [];
  const [self, parent] = [path.at(-1), path.at(-2)];
  return {
    trail: path.slice(0, -1).map(({ map }, index) => ({ map, steps: path[index + 1]?.openedBy ?? [] })),
    place: self?.place ?? 'top',
    beside: (parent?.below ?? []).filter((node) => node !== self),
    below: self?.below ?? [],
  };
}

/** What every map of the tree is filtered by, in the order of the outline. */
export function factsIn(tree: readonly MapNode[], today: string, above: string | null = null): MapFacts[] {
  return tree.flatMap(({ map, below }) => {
    const { id, fields, figures } = map;
    const facets = {
      persona: fields.personas,
      channel: figures.channels,
      product: fields.product,
      team: teamsOf(fields),
      status: [fields.status],
      state: [fields.state],
      review: [freshnessOf(map, today).kind],
    };
    return [{ id, above, facets }, ...factsIn(below, today, id)];
  });
}
