import { select } from 'd3-selection';
import type { Drawing, Mark } from './mark.ts';
import { viewBox } from './to-svg.ts';

/** Leaves alone what is as it should be: an attribute that is written is drawn again, changed or not. */
function setAttribute(element: Element, name: string, value: string): void {
  if (element.getAttribute(name) !== value) element.setAttribute(name, value);
}

/** What each element was last drawn as. An element keeps its key. */
const drawn = new WeakMap<SVGElement, Mark>();

function isSame(a: Mark, b: Mark): boolean {
  const names = Object.keys(a.attrs);
  return (
    a.class === b.class &&
    names.length === Object.keys(b.attrs).length &&
    names.every((name) => a.attrs[name] === b.attrs[name])
  );
}

/** Draws into an `<svg>` that `toSvg` filled before, or an empty one: marks that stay are moved, not remade. */
export function joinDrawing(svg: SVGSVGElement, drawing: Drawing): void {
  setAttribute(svg, 'viewBox', viewBox(drawing));
  select(svg)
    .selectAll<SVGElement, Mark>('*')
    .data(drawing.marks, function key(this: SVGElement | Element, mark) {
      // The build's marks carry their key as an attribute; they have no datum yet.
      return (mark as Mark | undefined)?.key ?? (this as SVGElement).dataset['key'] ?? '';
    })
    .join((enter) => enter.append((mark) => document.createElementNS('http://www.w3.org/2000/svg', mark.tag)))
    .order()
    .each(function set(this: SVGElement, mark) {
      const before = drawn.get(this);
      drawn.set(this, mark);
      if (before !== undefined && isSame(before, mark)) return;
      setAttribute(this, 'class', mark.class);
      setAttribute(this, 'data-key', mark.key);
      for (const [name, value] of Object.entries(mark.attrs)) setAttribute(this, name, String(value));
      for (const name of this.getAttributeNames())
        if (!(name in mark.attrs || name === 'class' || name === 'data-key')) this.removeAttribute(name);
    });
}
