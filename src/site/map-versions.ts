import { createHash } from 'node:crypto';
import { readVersion } from '../checks/read-version.ts';
import type { TwinMap } from '../model/comparison.ts';
import type { Content, Entry } from '../model/content.ts';
import { figuresOf, type MapFigures } from '../model/figures.ts';
import { historyOf, type HistoryVersion, type PastMap } from '../model/map-history.ts';
import { looksOf } from '../model/persona-look.ts';
import type { SharedStep } from '../model/shared-steps.ts';
import type { JourneyMapFields } from '../schema/journey-map.ts';
import { fieldsWithout, type Drafts } from '../model/without-drafts.ts';
import { gitVersions, type FileVersion } from './git-versions.ts';

/** A map as it was, reduced to what can be compared. */
export interface MapVersion {
  /** The day of the release or of the commit, YYYY-MM-DD. */
  on: string;
  figures: MapFigures;
  steps: SharedStep[];
}

/** What git remembers of the maps. */
export interface MapVersions {
  /** The earlier versions that a map can be compared with, the newest first. */
  byMap: Record<string, MapVersion[]>;
  /** The history of every map that has one. */
  histories: Record<string, HistoryVersion[]>;
  /** In words why there is nothing at all. */
  missing: string | null;
}

/** How far back one can compare, and how far a history goes: so many releases or months in which the map changed. */
const comparedAtMost = 6;
const toldAtMost = 12;

/** Earlier versions never change: what was read of one, by a digest of its bytes. */
export type ReadVersions = Map<string, ReturnType<typeof readVersion>>;

type Read = NonNullable<PastMap['map']> & JourneyMapFields;

function joined(id: string, fields: JourneyMapFields, content: Content): Read & TwinMap {
  const channels = content.channels.map((channel) => channel.id);
  const stillWithUs = content.metrics.find((metric) => metric.fields.role === 'still-with-us')?.id ?? null;
  const entry: Pick<Entry<'maps'>, 'id' | 'fields'> = { id, fields };
  return {
    ...fields,
    figures: figuresOf(entry, channels, stillWithUs, looksOf(content.personas)),
    steps: fields.stages.flatMap((stage) => stage.steps.map(({ id: step, title, was }) => ({ id: step, title, was }))),
  };
}

/** Of the same day only the newest can be named in an address; what says the same as the next later one is left out. */
function comparable(past: readonly PastMap[], now: TwinMap): MapVersion[] {
  const said = ({ figures, steps }: TwinMap) => JSON.stringify([figures, steps]);
  let later = said(now);
  const found: MapVersion[] = [];
  for (const { on, map, left } of past) {
    if (map === null || left > 0) continue;
    const text = said(map);
    if (text !== later && found.at(-1)?.on !== on) found.push({ on, figures: map.figures, steps: [...map.steps] });
    later = text;
  }
  return found.slice(0, comparedAtMost);
}

/**
 * What git remembers of the maps. A version that no longer fits the schema is told in the history as far as it does, but
 * is nothing to compare with; one that was a draft was never published, and is none. `read` keeps what was read of versions
 * for the next time. What earlier versions say of `drafts` is left out.
 */
export async function mapVersions(
  folder: string,
  content: Content,
  read: ReadVersions,
  drafts: Drafts | null = null,
): Promise<MapVersions> {
  const found: MapVersions = { byMap: {}, histories: {}, missing: null };
  if (content.maps.length === 0) return found;
  const files = content.maps.map(({ file }) => file);
  const { versions, missing } = await gitVersions(folder, 'maps', files, toldAtMost);
  const workshops = new Set(content.sources.filter(({ fields }) => fields.kind === 'workshop').map(({ id }) => id));
  const readOnce = ({ path, bytes }: FileVersion) => {
    const digest = createHash('sha256').update(bytes).digest('base64');
    if (!read.has(digest)) read.set(digest, readVersion(path, bytes));
    return read.get(digest) ?? null;
  };
  for (const map of content.maps) {
    const now = joined(map.id, map.fields, content);
    const past = (versions.get(map.file) ?? []).flatMap((version): PastMap[] => {
      const then = readOnce(version);
      const { on, release } = version;
      if (then === null) return [{ on, release, map: null, left: 0 }];
      if (then.fields.draft) return [];
      const fields = drafts === null ? then.fields : fieldsWithout({ collection: 'maps', fields: then.fields }, drafts);
      return [{ on, release, map: joined(map.id, fields, content), left: then.left }];
    });
    const earlier = comparable(past, now);
    if (earlier.length > 0) found.byMap[map.id] = earlier;
    const { title, state } = map.fields;
    const history = historyOf({ ...now, id: map.id, title, state }, past, (source) => workshops.has(source));
    if (history.length > 0) found.histories[map.id] = history;
  }
  return { ...found, missing };
}
