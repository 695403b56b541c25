import { isOverdue } from './actions.ts';
import { effectOf } from './answers.ts';
import type { Atlas, AtlasMap } from './atlas.ts';
import { freshnessOf } from './freshness.ts';

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
  /** Actions that are neither done nor dropped, by how far they are, and those of them that are overdue. */
  openActions: { inProgress: number; planned: number; proposed: number; overdue: number };
  doneActions: number;
  /** Actions that were not dropped; those whose number has been measured again, and those where it came closer to its aim. */
  actions: number;
  measuredAgain: number;
  improved: number;
}

/** Counts the book on a day, YYYY-MM-DD. */
export function portfolioOf(atlas: Atlas, today: string): Portfolio {
  const maps = [...atlas.maps.values()].filter(({ fields }) => fields.status !== 'retired');
  const actions = [...atlas.actions.values()].map(({ fields }) => fields);
  const kept = actions.filter(({ status }) => status !== 'dropped');
  const effects = kept.map(({ measure }) => effectOf(measure));
  const count = <T>(list: readonly T[], isOne: (one: T) => boolean) => list.filter(isOne).length;
  return {
    maps: maps.length,
    validated: count(maps, ({ fields }) => fields.status === 'validated'),
    overdueReviews: count(maps, (map) => freshnessOf(map, today).kind === 'overdue'),
    claims: maps.reduce((sum, { evidence }) => sum + evidence.claims, 0),
    supported: maps.reduce((sum, { evidence }) => sum + evidence.supported, 0),
    openActions: {
      inProgress: count(actions, ({ status }) => status === 'in-progress'),
      planned: count(actions, ({ status }) => status === 'planned'),
      proposed: count(actions, ({ status }) => status === 'proposed'),
      overdue: count(actions, (action) => isOverdue(action, today)),
    },
    doneActions: count(actions, ({ status }) => status === 'done'),
    actions: kept.length,
    measuredAgain: count(effects, (effect) => effect !== 'no-number' && effect !== 'not-yet'),
    improved: count(effects, (effect) => effect === 'better' || effect === 'reached'),
  };
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
