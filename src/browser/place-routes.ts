import { personaClass } from '../charts/persona-slot.ts';
import { routeOffset, routesWithPlaces } from '../layout/channel-route.ts';
import type { MapFigures } from '../model/figures.ts';

/** Puts the marks of the drawn personas on their routes, which make room for each other where a map has many. */
export function placeRoutes(root: ParentNode, figures: MapFigures, drawn: readonly string[]): void {
  if (figures.personas.length <= routesWithPlaces) return;
  for (const persona of drawn) {
    // As the stylesheet counts: 6 is the middle of the track.
    const place = String(routeOffset(figures, persona, drawn) + 6);
    for (const mark of root.querySelectorAll<HTMLElement>(`.touchpoint .${personaClass(figures, persona)}`)) {
      if (mark.style.getPropertyValue('--off') !== place) mark.style.setProperty('--off', place);
    }
  }
}
