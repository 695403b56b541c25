import type { MapFigures } from '../model/figures.ts';

/** The class that gives a persona its colour, dash and marker: its look on the whole site. */
export function personaSlot({ looks }: Pick<MapFigures, 'looks'>, persona: string): string {
  return `p-${looks[persona] ?? 0}`;
}

/** The class of everything that shows one persona of a map, so that it can be hidden: `i-2` for the second. */
export function personaClass(figures: Pick<MapFigures, 'personas'>, persona: string): string {
  return `i-${figures.personas.indexOf(persona) + 1}`;
}
