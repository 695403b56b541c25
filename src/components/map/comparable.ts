import { mapBar } from '../../messages/messages.ts';
import type { Atlas, AtlasMap } from '../../model/atlas.ts';
import { twinOf, type Twin } from '../../model/comparison.ts';
import { formatDate } from '../../model/dates.ts';
import { mapTwins } from '../../model/twins.ts';
import { getVersions } from '../../site/atlas.ts';

/** All that a map can be compared with: its future or its present, and what it said before, the newest first. */
export async function comparableWith(atlas: Atlas, map: AtlasMap): Promise<Twin[]> {
  const earlier = (await getVersions(map.id)).map(({ on, figures, steps }) =>
    twinOf(map, {
      id: on,
      title: mapBar.version(formatDate(on, atlas.site.language)),
      state: map.fields.state,
      on,
      figures,
      steps,
    }),
  );
  return [...mapTwins(atlas, map), ...earlier];
}
