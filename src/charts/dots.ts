import { bandOf, layoutCurve } from '../layout/experience-curve.ts';
import { rounded, type Mark } from './mark.ts';
import { personaSlot } from './persona-slot.ts';
import type { Scene } from './scene.ts';

/**
 * The points of the drawn curves as strokes without length, which a round end makes a dot of, however the drawing is
 * stretched: for drawings that no cells with marks lie over. The first persona's lie on top.
 */
export function drawDots({ figures, columns, personas, apart }: Scene): Mark[] {
  return personas
    .map((persona, index): Mark => {
      const points = layoutCurve(figures, columns, persona, bandOf(index, apart)).flat();
      return {
        key: `${persona} dots`,
        tag: 'path',
        class: `dots ${personaSlot(figures, persona)}`,
        attrs: { d: points.map(([x, y]) => `M${rounded(x)},${rounded(y)}h0`).join('') },
      };
    })
    .reverse();
}
