import type { ContentFile } from './check-content.ts';
import { roleOf } from './content-folder.ts';
import { decode } from './decode.ts';
import { splitFrontMatter } from './front-matter.ts';
import { readEntry } from './read-entry.ts';
import type { Released } from './rule.ts';
import { sourceOf } from './source.ts';
import { readYaml } from './yaml-document.ts';

/** The maps as the last release had them: those that have changed since are enough. */
export interface Release {
  /** The tag of the release. */
  tag: string;
  maps: readonly ContentFile[];
}

/** The steps of a map as it was, as far as it can still be read; none for one that can't. */
function stepsIn(id: string, path: string, bytes: Uint8Array): { id: string; title: string }[] {
  const { text } = decode(bytes);
  const split = splitFrontMatter(text);
  if ('problem' in split) return [];
  const document = readYaml(split.yaml, split.yamlStart, 2);
  const { checked } = readEntry('maps', id, sourceOf(path, text), document, [], document.value, null);
  // What was mended to be read was no more than half published.
  if (!checked?.whole || checked.entry.fields.draft) return [];
  return checked.entry.fields.stages.flatMap(({ steps }) => steps.map((step) => ({ id: step.id, title: step.title })));
}

/** What the last release published, of the maps as it had them. */
export function releasedOf(release: Release | null): Released | null {
  if (release === null) return null;
  const maps = release.maps.flatMap(({ path, bytes }) => {
    const role = roleOf(path);
    return role.kind === 'entry' && role.collection === 'maps'
      ? [[role.id, stepsIn(role.id, path, bytes)] as const]
      : [];
  });
  return { tag: release.tag, steps: new Map(maps) };
}
