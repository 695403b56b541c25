import type { AtlasMap } from './atlas.ts';
import { stepsOf, type MapFigures } from './figures.ts';
import { defaultView, drawnPersonas } from './view.ts';

/**
 * A map with only some of its stages, by title or id; all of them when none is named. Steps keep their numbers, so
 * that a slice can be talked about in the words of the whole.
 */
export function sliceMap(map: AtlasMap, stages: readonly string[]): AtlasMap {
  if (stages.length === 0) return map;
  const kept = map.fields.stages.filter(({ id, title }) => stages.includes(id) || stages.includes(title));
  const ids = new Set(kept.map(({ id }) => id));
  const figureStages = map.figures.stages.filter(({ id }) => ids.has(id));
  const used = new Set(
    figureStages.flatMap((stage) => stage.steps.flatMap((step) => step.touchpoints.map(([id]) => id))),
  );
  return {
    ...map,
    fields: { ...map.fields, stages: kept },
    steps: map.steps.filter((step) => ids.has(step.stage.id)),
    figures: { ...map.figures, stages: figureStages, channels: map.figures.channels.filter((id) => used.has(id)) },
  };
}

/** More curves than this cannot be told apart in a small drawing. */
const drawnInSlice = 3;

/**
 * Whose curves a small drawing of a map shows, at most three: those asked for of whom the map knows a level, in the
 * map's order; if it knows none of them, those that the map itself opens with.
 */
export function personasOfSlice(figures: MapFigures, asked: readonly string[]): readonly string[] {
  const steps = stepsOf(figures);
  const known = figures.personas.filter((id) => asked.includes(id) && steps.some(({ emotions }) => id in emotions));
  return (known.length > 0 ? known : drawnPersonas(figures, defaultView)).slice(0, drawnInSlice);
}
