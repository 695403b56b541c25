import { select } from 'd3-selection';
import type { Drawing, Mark } from './mark.ts';
import { viewBox } from './to-svg.ts';

/** Draws into an `<svg>` that `toSvg` filled before, or an empty one: marks that stay are moved, not remade. */
export function joinDrawing(svg: SVGSVGElement, drawing: Drawing): void {
  const root = select(svg).attr('viewBox', viewBox(drawing));
  root
    .selectAll<SVGElement, Mark>('*')
    .data(drawing.marks, function key(this: SVGElement | Element, mark) {
      // The build's marks carry their key as an attribute; they have no datum yet.
      return (mark as Mark | undefined)?.key ?? (this as SVGElement).dataset['key'] ?? '';
    })
    .join((enter) => enter.append((mark) => document.createElementNS('http://www.w3.org/2000/svg', mark.tag)))
    .attr('class', (mark) => mark.class)
    .attr('data-key', (mark) => mark.key)
    .order()
    .each(function set(this: SVGElement, mark) {
      for (const name of this.getAttributeNames())
        if (!(name in mark.attrs || name === 'class' || name === 'data-key')) this.removeAttribute(name);
      for (const [name, value] of Object.entries(mark.attrs)) this.setAttribute(name, String(value));
    });
}
