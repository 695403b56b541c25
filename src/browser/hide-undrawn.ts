import { withoutClasses } from '../charts/persona-slot.ts';
import type { MapFigures } from '../model/figures.ts';

/** Hides the marks of all personas below an element but those who are drawn. */
export function hideUndrawn(element: Element, figures: MapFigures, drawn: readonly string[]): void {
  for (const [name, needed] of Object.entries(withoutClasses(figures, drawn))) element.classList.toggle(name, needed);
}
