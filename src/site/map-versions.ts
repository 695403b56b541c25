import { checkContent } from '../checks/check-content.ts';
import type { Content, Entry } from '../model/content.ts';
import { figuresOf, type MapFigures } from '../model/figures.ts';
import type { SharedStep } from '../model/shared-steps.ts';
import { gitVersions } from './git-versions.ts';

/** A map as it was, reduced to what can be compared. */
export interface MapVersion {
  /** The day of the commit, YYYY-MM-DD. */
  on: string;
  figures: MapFigures;
  steps: SharedStep[];
}

/** The earlier versions of every map that has any, the newest first; or in words why there are none at all. */
export interface MapVersions {
  byMap: Record<string, MapVersion[]>;
  missing: string | null;
}

/** How far back one can compare: half a year of months in which the map changed. */
const most = 6;

function reduced(map: Entry<'maps'>, content: Content): Omit<MapVersion, 'on'> {
  const channels = content.channels.map(({ id }) => id);
  const stillWithUs = content.metrics.find(({ fields }) => fields.role === 'still-with-us')?.id ?? null;
  return {
    figures: figuresOf(map, channels, stillWithUs),
    steps: map.fields.stages.flatMap(({ steps }) => steps.map(({ id, title, was }) => ({ id, title, was }))),
  };
}

/**
 * What git remembers of the maps, a version a month. One that no longer fits the schema is left out, as is one that
 * says what the next later one says: a new sentence in the narrative is nothing to compare.
 */
export async function mapVersions(folder: string, content: Content, today: string): Promise<MapVersions> {
  if (content.maps.length === 0) return { byMap: {}, missing: null };
  const { versions, missing } = await gitVersions(folder, 'maps', most + 1);
  const byMap: Record<string, MapVersion[]> = {};
  for (const map of content.maps) {
    let later = JSON.stringify(reduced(map, content));
    const found: MapVersion[] = [];
    for (const { on, path, bytes } of versions.filter(({ path: one }) => one === map.file)) {
      const [old] = checkContent([{ path, bytes }], { today }).content.maps;
      if (old === undefined) continue;
      const version = reduced(old, content);
      const said = JSON.stringify(version);
      if (said !== later) found.push({ on, ...version });
      later = said;
    }
    if (found.length > 0) byMap[map.id] = found.slice(0, most);
  }
  return { byMap, missing };
}
