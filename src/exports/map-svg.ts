import { mapPictureSvg } from '../charts/map-picture-svg.ts';
import { defaultView } from '../model/view.ts';
import type { Atlas, AtlasMap } from '../model/atlas.ts';

/** A map as a picture for a slide. */
export function mapSvg(atlas: Atlas, map: AtlasMap, address: string): string {
  const { fields, figures } = map;
  return mapPictureSvg(
    {
      site: atlas.site.title,
      title: fields.title,
      question: fields.question,
      figures,
      personas: fields.personas.map((id) => ({ id, name: atlas.personas.get(id)?.fields.title ?? id })),
      stages: fields.stages.map(({ title }) => title),
      steps: map.steps.map(({ title }) => title),
      selection: defaultView,
      inWords: map.steps.map(({ emotions }) =>
        fields.personas.flatMap((persona) => {
          const emotion = emotions[persona];
          return emotion?.to === null && emotion.feeling !== null ? [{ persona, feeling: emotion.feeling }] : [];
        }),
      ),
      channels: figures.channels.map((id) => atlas.channels.get(id)?.fields.title ?? id),
      address: address.replace(/^https?:\/\//u, ''),
    },
    fields.question ?? fields.summary ?? atlas.site.title,
  );
}
