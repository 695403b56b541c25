import { withoutClass } from '../charts/without-classes.ts';
import type { MapFigures } from '../model/figures.ts';

/** Hides the marks of all personas below an element but those who are drawn. */
export function hideUndrawn(element: Element, { personas }: MapFigures, drawn: readonly string[]): void {
  for (const [index, id] of personas.entries()) element.classList.toggle(withoutClass(index), !drawn.includes(id));
}
