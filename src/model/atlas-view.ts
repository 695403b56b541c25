/** What maps are filtered by, in the order of the page; the names are those of the address. */
export const atlasFacets = ['persona', 'channel', 'product', 'team', 'status', 'state', 'review'] as const;
export type AtlasFacet = (typeof atlasFacets)[number];

/** A map reduced to what it is filtered by: the ids it has of each facet. Its teams are its owner and contributors. */
export interface MapFacts {
  id: string;
  /** The map that it stands below; null at the top. */
  above: string | null;
  facets: Readonly<Record<AtlasFacet, readonly string[]>>;
}

/** What the page of maps shows. Ids only. */
export interface AtlasView {
  mode: 'outline' | 'cards';
  /** The chosen values of each facet; none: not filtered by it. */
  chosen: Readonly<Record<AtlasFacet, readonly string[]>>;
}

function forEachFacet<T>(make: (facet: AtlasFacet) => T): Record<AtlasFacet, T> {
  return Object.fromEntries(atlasFacets.map((facet) => [facet, make(facet)])) as Record<AtlasFacet, T>;
}

export const defaultAtlasView: AtlasView = { mode: 'outline', chosen: forEachFacet(() => []) };

/** Reads a view from the query of an address. Values that are not `known` are ignored. */
export function parseAtlasView(search: string, known: AtlasView['chosen']): AtlasView {
  const query = new URLSearchParams(search);
  return {
    mode: query.get('view') === 'cards' ? 'cards' : 'outline',
    chosen: forEachFacet((facet) => {
      const asked = new Set((query.get(facet) ?? '').normalize().split(','));
      return known[facet].filter((id) => asked.has(id));
    }),
  };
}

/** The inverse of `parseAtlasView`: `?view=cards&persona=a,b`, empty for the default view. */
export function formatAtlasView({ mode, chosen }: AtlasView): string {
  const query = [
    ...(mode === 'cards' ? ['view=cards'] : []),
    ...atlasFacets.flatMap((facet) =>
      chosen[facet].length === 0 ? [] : `${facet}=${chosen[facet].map(encodeURIComponent).join(',')}`,
    ),
  ];
  return query.length > 0 ? `?${query.join('&')}` : '';
}

/** Whether anything is filtered. */
export function isFilteredAtlas({ chosen }: Pick<AtlasView, 'chosen'>): boolean {
  return atlasFacets.some((facet) => chosen[facet].length > 0);
}

/** Whether a map matches: OR inside a facet, AND across; `but` leaves one facet out. */
function matches({ facets }: MapFacts, chosen: AtlasView['chosen'], but?: AtlasFacet): boolean {
  return atlasFacets.every(
    (facet) =>
      facet === but || chosen[facet].length === 0 || facets[facet].some((value) => chosen[facet].includes(value)),
  );
}

/** What a view shows of the maps. */
export interface AppliedAtlas {
  /** The maps that match. */
  matching: ReadonlySet<string>;
  /** Maps that do not match and stay, dimmed: one that matches stands somewhere below. */
  dimmed: ReadonlySet<string>;
  /** How many maps each value of a facet would leave, whatever else is chosen in that facet. */
  counts: Readonly<Record<AtlasFacet, ReadonlyMap<string, number>>>;
}

/** Applies a view to all maps. Maps in a circle above each other are followed once. */
export function applyAtlasView(maps: readonly MapFacts[], { chosen }: Pick<AtlasView, 'chosen'>): AppliedAtlas {
  const matching = new Set(maps.filter((map) => matches(map, chosen)).map(({ id }) => id));
  const aboveOf = new Map(maps.map(({ id, above }) => [id, above]));
  const dimmed = new Set<string>();
  const climbed = new Set<string>();
  for (const id of matching) {
    for (let at = aboveOf.get(id) ?? null; at !== null && !climbed.has(at); at = aboveOf.get(at) ?? null) {
      climbed.add(at);
      if (!matching.has(at)) dimmed.add(at);
    }
  }
  const counts = forEachFacet((facet) => {
    const found = new Map<string, number>();
    for (const map of maps.filter((one) => matches(one, chosen, facet))) {
      for (const value of map.facets[facet]) found.set(value, (found.get(value) ?? 0) + 1);
    }
    return found;
  });
  return { matching, dimmed, counts };
}
