import { pathOf, segmentsOf } from '../charts/curve-segments.ts';
import { markerCorners } from '../layout/marker-shape.ts';
import type { Painted, TextStyle } from '../layout/picture.ts';
import type { MarkerShape } from '../model/persona-look.ts';
import type { PictureLooks } from './picture-looks.ts';

/** A line of the page is this much wider on a slide, which is seen from further away. */
const lineScale = 2;

/** From this size on, letters stand closer together, as they do in the page's headings. */
const headingSize = 40;

/** Makes text painted or measured in a style. */
export function setStyle(context: CanvasRenderingContext2D, style: TextStyle, looks: PictureLooks): void {
  context.font = looks.font(style);
  context.letterSpacing = style.size > headingSize ? `${-0.025 * style.size}px` : '0px';
}

/** A persona's mark, as wide as the page draws it. */
function markerPath(shape: MarkerShape, x: number, y: number, size: number): Path2D {
  const path = new Path2D();
  const r = size / 2;
  if (shape === 'circle') path.arc(x, y, r, 0, 2 * Math.PI);
  else if (shape === 'square') path.roundRect(x - r * 0.92, y - r * 0.92, size * 0.92, size * 0.92, size * 0.12);
  else {
    for (const corner of markerCorners(shape, x, y, size)) path.lineTo(...corner);
    path.closePath();
  }
  return path;
}

/** Paints a picture onto a canvas, in the order of its parts. */
export function paintPicture(context: CanvasRenderingContext2D, parts: readonly Painted[], looks: PictureLooks): void {
  context.lineJoin = 'round';
  context.lineCap = 'round';
  const paper = looks.colour('paper');
  for (const part of parts) {
    context.setLineDash([]);
    switch (part.kind) {
      case 'box':
        context.fillStyle = looks.colour(part.colour);
        context.fillRect(part.x, part.y, part.width, part.height);
        break;
      case 'line':
        context.strokeStyle = looks.colour(part.colour);
        context.lineWidth = 1.5;
        if (part.dashed) context.setLineDash([2, 6]);
        context.stroke(new Path2D(`M${part.x1},${part.y1}L${part.x2},${part.y2}`));
        break;
      case 'curve': {
        const { colour, width, dash } = looks.stroke(part.persona);
        context.strokeStyle = colour;
        context.lineWidth = width * lineScale;
        context.setLineDash(dash.map((length) => length * lineScale));
        context.stroke(new Path2D(pathOf(part.runs.flatMap((run) => segmentsOf(run)))));
        break;
      }
      case 'marker': {
        const path = markerPath(looks.shape(part.persona), part.x, part.y, part.size);
        // Set off from the lines behind it.
        context.strokeStyle = paper;
        context.lineWidth = 5;
        context.stroke(path);
        context.fillStyle = looks.stroke(part.persona).colour;
        context.fill(path);
        break;
      }
      case 'text':
        setStyle(context, part.style, looks);
        context.direction = part.rightToLeft ? 'rtl' : 'ltr';
        context.textAlign = part.align;
        if (part.halo !== null) {
          context.strokeStyle = looks.colour(part.halo);
          context.lineWidth = 8;
          context.strokeText(part.text, part.x, part.y);
        }
        context.fillStyle = looks.colour(part.colour);
        context.fillText(part.text, part.x, part.y);
        break;
    }
  }
}
