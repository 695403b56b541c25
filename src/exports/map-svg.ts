import { layoutMapPicture } from '../layout/map-picture.ts';
import { letterWidths } from '../layout/print-text.ts';
import type { MeasureStyle } from '../layout/picture.ts';
import { pictureSize } from '../layout/step-picture.ts';
import type { Atlas, AtlasMap } from '../model/atlas.ts';
import { pictureSvg } from './picture-svg.ts';

/** Nothing measures at build time: Inter's widths, and a little more for bold letters. */
const measure: MeasureStyle = (text, { size, weight }) => letterWidths(text) * size * (weight > 400 ? 1.05 : 1);

/** A map as a picture for a slide. */
export function mapSvg(atlas: Atlas, map: AtlasMap, address: string): string {
  const { fields, figures } = map;
  const parts = layoutMapPicture(
    {
      site: atlas.site.title,
      title: fields.title,
      question: fields.question,
      figures,
      personas: fields.personas.map((id) => ({ id, name: atlas.personas.get(id)?.fields.title ?? id })),
      stages: fields.stages.map(({ title }) => title),
      steps: map.steps.map(({ title }) => title),
      channels: figures.channels.map((id) => atlas.channels.get(id)?.fields.title ?? id),
      address: address.replace(/^https?:\/\//u, ''),
    },
    measure,
  );
  return pictureSvg({
    ...pictureSize,
    title: fields.title,
    description: fields.question ?? fields.summary ?? atlas.site.title,
    parts,
    look: (persona) => figures.looks[persona] ?? 1,
  });
}
