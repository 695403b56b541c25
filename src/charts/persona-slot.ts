import type { MapFigures } from '../model/figures.ts';

/** The class that gives a persona its colour, dash and marker in a map: by its place among the map's personas. */
export function personaSlot(figures: Pick<MapFigures, 'personas'>, persona: string): string {
  return `p-${(Math.max(0, figures.personas.indexOf(persona)) % 4) + 1}`;
}

/** The class of everything that shows one persona of a map, so that it can be hidden: `i-2` for the second. */
export function personaClass(figures: Pick<MapFigures, 'personas'>, persona: string): string {
  return `i-${figures.personas.indexOf(persona) + 1}`;
}

/**
 * What hides everyone who is not drawn below an element: `without-2` hides each `.i-2`. Each class of the map's personas
 * with whether it is needed. A class a persona, because a browser then restyles the marks of those who come or go only.
 */
export function withoutClasses(
  { personas }: Pick<MapFigures, 'personas'>,
  drawn: readonly string[],
): Record<string, boolean> {
  return Object.fromEntries(personas.map((id, index) => [`without-${index + 1}`, !drawn.includes(id)]));
}
