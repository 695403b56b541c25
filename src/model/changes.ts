import type { MetricFields } from '../schema/metric.ts';
import { actionsOfInsight } from './insight-links.ts';
import type { Atlas, AtlasInsight } from './atlas.ts';
import type { Entry } from './content.ts';

/** A number before and after, with the aim that an action has set for it. */
export interface MetricChange {
  metric: string;
  before: { value: number; on: string | null };
  /** Null while it is not known. */
  after: { value: number; on: string | null } | null;
  /** Null when no action aims at it. */
  target: number | null;
  /** The step it is measured at, as map#step. */
  at: string | null;
}

/** The aim that one of the actions has for a metric at a step; where the step is not told, for the metric. */
function aimOf(actions: readonly Entry<'actions'>[], metric: string, at: string | null): number | null {
  const measures = actions.flatMap(({ fields: { measure } }) => (measure?.metric === metric ? measure : []));
  const here = measures.filter((measure) => at === null || measure.at === null || measure.at === at);
  return here[0]?.target ?? null;
}

/** The numbers of an insight, with the aims of the actions that take it up. */
export function changesOfInsight(atlas: Atlas, insight: AtlasInsight): MetricChange[] {
  const actions = actionsOfInsight(atlas, insight);
  return insight.fields.metrics.map(({ metric, before, after, on }) => ({
    metric,
    before: { value: before, on: after === null ? on : null },
    after: after === null ? null : { value: after, on },
    target: aimOf(actions, metric, null),
    at: null,
  }));
}

/** The numbers of a story, with the aims of its actions. */
export function changesOfStory(atlas: Atlas, { fields }: Entry<'stories'>): MetricChange[] {
  const actions = fields.actions.flatMap((id) => atlas.actions.get(id) ?? []);
  return fields.metrics.map(({ metric, at, before, after }) => ({
    metric,
    before,
    after,
    target: aimOf(actions, metric, at),
    at,
  }));
}

/** Whether a number went the way that is good; null when it did not move or is not known. */
export function wentWell(
  { before, after }: Pick<MetricChange, 'before' | 'after'>,
  { better }: Pick<MetricFields, 'better'>,
): boolean | null {
  if (after === null || after.value === before.value) return null;
  return after.value > before.value === (better === 'up');
}
