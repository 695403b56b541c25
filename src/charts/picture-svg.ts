import { pathOf, segmentsOf } from './curve-segments.ts';
import { rounded } from './mark.ts';
import { markerCorners } from '../layout/marker-shape.ts';
import type { Colour, Painted, PaintedText } from '../layout/picture.ts';
import { shapeOf, type Look, type MarkerShape } from '../model/persona-look.ts';
import { xmlText } from '../model/xml-text.ts';
import { colours, personaLooks } from './picture-colours.ts';

/** A picture made of what `layout` placed. */
export interface Picture {
  width: number;
  height: number;
  /** What it shows, for those who do not see it. */
  title: string;
  description: string;
  parts: readonly Painted[];
  /** The look of a persona: its colour, its dashes and its mark. */
  look: (persona: string) => Look;
}

type Attributes = Readonly<Record<string, string | number | null>>;

/** Attributes only: PowerPoint and others drop `style`, `class` and `foreignObject`. */
function element(name: string, attributes: Attributes, text?: string): string {
  const written = Object.entries(attributes)
    .filter(([, value]) => value !== null)
    .map(([key, value]) => ` ${key}="${xmlText(String(typeof value === 'number' ? rounded(value) : value))}"`)
    .join('');
  return text === undefined ? `<${name}${written}/>` : `<${name}${written}>${xmlText(text)}</${name}>`;
}

const sans = 'Inter, Helvetica, Arial, sans-serif';
const serif = 'Georgia, Times, serif';

function textElement(part: PaintedText, paint: Attributes): string {
  const { text, x, y, align, style, rightToLeft } = part;
  const start = rightToLeft ? 'right' : 'left';
  return element(
    'text',
    {
      x,
      y,
      'font-size': style.size,
      'font-weight': style.weight,
      'font-family': style.voice === true ? serif : null,
      'font-style': style.voice === true ? 'italic' : null,
      'text-anchor': align === 'center' ? 'middle' : align === start ? null : 'end',
      direction: rightToLeft ? 'rtl' : null,
      ...paint,
    },
    text,
  );
}

function markerElement(shape: MarkerShape, x: number, y: number, size: number, paint: Attributes): string {
  const r = size / 2;
  if (shape === 'circle') return element('circle', { cx: x, cy: y, r, ...paint });
  if (shape === 'square')
    return element('rect', { x: x - r * 0.92, y: y - r * 0.92, width: size * 0.92, height: size * 0.92, ...paint });
  const corners = markerCorners(shape, x, y, size);
  return element('polygon', { points: corners.map((point) => point.map(rounded).join(',')).join(' '), ...paint });
}

/** A picture as SVG that stands alone and looks the same in a browser, a slide and a drawing program. */
export function pictureSvg({ width, height, title, description, parts, look }: Picture): string {
  const colour = (one: Colour) =>
    typeof one === 'string' ? colours[one] : (personaLooks[look(one.persona) - 1]?.colour ?? colours.ink);
  const written = parts.flatMap((part): string[] => {
    switch (part.kind) {
      case 'box':
        return [
          element('rect', { x: part.x, y: part.y, width: part.width, height: part.height, fill: colour(part.colour) }),
        ];
      case 'line': {
        const { x1, y1, x2, y2 } = part;
        const dash = part.dashed ? '2 6' : null;
        return [
          element('line', {
            x1,
            y1,
            x2,
            y2,
            stroke: colour(part.colour),
            'stroke-width': 1.5,
            'stroke-dasharray': dash,
          }),
        ];
      }
      case 'curve': {
        const d = pathOf(part.runs.flatMap((run) => segmentsOf(run)));
        const looks = personaLooks[look(part.persona) - 1];
        return d === ''
          ? []
          : [
              element('path', {
                d,
                fill: 'none',
                stroke: colour(part),
                'stroke-width': looks?.width ?? null,
                'stroke-dasharray': looks?.dash ?? null,
                'stroke-linecap': 'round',
                'stroke-linejoin': 'round',
              }),
            ];
      }
      case 'marker':
        return [
          markerElement(shapeOf(look(part.persona)), part.x, part.y, part.size, {
            fill: colour(part),
            stroke: colours.paper,
            'stroke-width': 2,
          }),
        ];
      case 'text':
        return [
          ...(part.halo === null
            ? []
            : [
                textElement(part, {
                  stroke: colour(part.halo),
                  'stroke-width': 8,
                  'stroke-linejoin': 'round',
                  fill: 'none',
                }),
              ]),
          textElement(part, { fill: colour(part.colour) }),
        ];
    }
  });
  const root = `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" role="img" font-family="${sans}">`;
  return `${[root, element('title', {}, title), element('desc', {}, description), ...written, '</svg>'].join('\n')}\n`;
}
