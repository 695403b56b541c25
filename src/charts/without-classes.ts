import type { MapFigures } from '../model/figures.ts';

/** The class that hides one persona below an element, by the persona's index in the map: `without-2` hides each `.i-2`. */
export function withoutClass(index: number): string {
  return `without-${index + 1}`;
}

/**
 * The classes that hide everyone who is not drawn below an element. One for each persona, because a browser then
 * restyles only the marks of those who come or go.
 */
export function withoutClasses({ personas }: Pick<MapFigures, 'personas'>, drawn: readonly string[]): string[] {
  return personas.flatMap((id, index) => (drawn.includes(id) ? [] : withoutClass(index)));
}
