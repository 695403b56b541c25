import { layoutMapPicture, type MapPicture } from '../layout/map-picture.ts';
import type { MeasureStyle } from '../layout/picture.ts';
import { letterWidths } from '../layout/print-text.ts';
import { pictureSize } from '../layout/step-picture.ts';
import { pictureSvg } from './picture-svg.ts';

/** A file is measured nowhere, and must come out the same everywhere: Inter's widths, and a little more for bold letters. */
const measure: MeasureStyle = (text, { size, weight }) => letterWidths(text) * size * (weight > 400 ? 1.05 : 1);

/** A map as a picture for a slide, as SVG; `description` says what it is about to those who do not see it. */
export function mapPictureSvg(picture: MapPicture, description: string): string {
  return pictureSvg({
    ...pictureSize,
    title: picture.title,
    description,
    parts: layoutMapPicture(picture, measure),
    look: (persona) => picture.figures.looks[persona] ?? 1,
  });
}
