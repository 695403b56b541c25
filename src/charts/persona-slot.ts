import { markerShape } from '../layout/marker-shape.ts';
import type { MapFigures } from '../model/figures.ts';

/** The class that gives a persona its colour, dash and marker in a map: by its place among the map's personas. */
export function personaSlot(figures: Pick<MapFigures, 'personas'>, persona: string): string {
  return `p-${markerShape(figures, persona)}`;
}

/** The class of everything that shows one persona of a map, so that it can be hidden: `i-2` for the second. */
export function personaClass(figures: Pick<MapFigures, 'personas'>, persona: string): string {
  return `i-${figures.personas.indexOf(persona) + 1}`;
}
