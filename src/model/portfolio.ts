import { isOverdue, progressOf } from './actions.ts';
import type { Atlas, AtlasInsight, AtlasMap } from './atlas.ts';
import { freshnessOf } from './freshness.ts';
import { rankedInsights } from './places.ts';

/** The whole book in numbers, on a day. */
export interface Portfolio {
  /** Maps that are not retired. */
  maps: number;
  /** Those of them that customers or cases have confirmed. */
  validated: number;
  /** Those of them whose review is overdue. */
  overdueReviews: number;
  /** Claims of these maps, and those with a source that is more than a workshop. */
  claims: number;
  supported: number;
  /** Actions that somebody has taken on: planned or in progress. */
  openActions: number;
  overdueActions: number;
  doneActions: number;
  /** Actions whose number has been measured again, and those of them where it moved towards its aim. */
  measuredAgain: number;
  improved: number;
}

/** Counts the book on a day, YYYY-MM-DD. */
export function portfolioOf(atlas: Atlas, today: string): Portfolio {
  const maps = [...atlas.maps.values()].filter(({ fields }) => fields.status !== 'retired');
  const actions = [...atlas.actions.values()].map(({ fields }) => fields);
  const progress = actions.flatMap(({ status, measure }) =>
    status === 'dropped' || measure === null ? [] : (progressOf(measure) ?? []),
  );
  const count = <T>(list: readonly T[], isOne: (one: T) => boolean) => list.filter(isOne).length;
  return {
    maps: maps.length,
    validated: count(maps, ({ fields }) => fields.status === 'validated'),
    overdueReviews: count(maps, (map) => freshnessOf(map, today).kind === 'overdue'),
    claims: maps.reduce((sum, { evidence }) => sum + evidence.claims, 0),
    supported: maps.reduce((sum, { evidence }) => sum + evidence.supported, 0),
    openActions: count(actions, ({ status }) => status === 'planned' || status === 'in-progress'),
    overdueActions: count(actions, (action) => isOverdue(action, today)),
    doneActions: count(actions, ({ status }) => status === 'done'),
    measuredAgain: progress.length,
    improved: count(progress, (percent) => percent > 0),
  };
}

/** The insights that still ask for something, the highest score first: neither resolved nor declined. */
export function openInsights(atlas: Atlas): AtlasInsight[] {
  return rankedInsights(atlas).filter(({ fields: { status } }) => status !== 'resolved' && status !== 'declined');
}

/**
 * The maps to begin with: those above others, then those that stand alone, then level by level those below; maps of the
 * future last, retired ones left out. Within a level in the order of the site.
 */
export function mapsFromTheTop(atlas: Atlas): AtlasMap[] {
  const maps = [...atlas.maps.values()].filter(({ fields }) => fields.status !== 'retired');
  const parents = new Set(maps.map(({ fields }) => fields.parent));
  const rank = ({ id, fields }: AtlasMap): number => {
    if (fields.state === 'future') return maps.length + 2;
    let depth = 0;
    // A map above itself, of which the checks tell, must not keep this busy.
    for (let above = fields.parent; above !== null && depth < maps.length; depth += 1) {
      above = atlas.maps.get(above)?.fields.parent ?? null;
    }
    return depth > 0 ? depth + 1 : parents.has(id) ? 0 : 1;
  };
  const ranks = new Map(maps.map((map) => [map, rank(map)]));
  return maps.sort((a, b) => (ranks.get(a) ?? 0) - (ranks.get(b) ?? 0));
}
