import { actionsOfStep } from './actions.ts';
import type { Atlas, AtlasInsight, AtlasMap, AtlasStep } from './atlas.ts';
import type { Entry } from './content.ts';
import { byWorth } from './places.ts';

/** Where a step leads to. */
export interface StepLinks {
  /** What was found about it: insights that it names, or that name it; those most worth doing first. */
  insights: readonly AtlasInsight[];
  /** What is being done about it. */
  actions: readonly Entry<'actions'>[];
}

/** Everything that a step of a map leads to, each once. */
export function stepLinks(atlas: Atlas, map: Pick<AtlasMap, 'id'>, step: AtlasStep): StepLinks {
  const place = `${map.id}#${step.id}`;
  const named = [...step.pains, ...step.opportunities].flatMap(({ insight }) => insight ?? []);
  // Not all insights: a site has thousands of steps.
  const naming = atlas
    .backlinksTo('maps', map.id)
    .flatMap(({ from }) => (from.collection === 'insights' ? from.id : []))
    .filter((id) => atlas.insights.get(id)?.fields.at.includes(place));
  return {
    insights: [...new Set([...named, ...naming])].flatMap((id) => atlas.insights.get(id) ?? []).sort(byWorth),
    actions: actionsOfStep(atlas, map.id, step),
  };
}
