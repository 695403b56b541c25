import { entryProps, stepProps } from '../model/component-references.ts';
import type { CollectionName } from '../schema/collections.ts';
import type { LocatedUse } from './body.ts';
import type { CheckedEntry } from './read-entry.ts';

/** A component in a body naming an entry, or a step or a stage of a map. */
export interface BodyReference {
  use: LocatedUse;
  prop: string;
  to: CollectionName;
  id: string;
  /** The part of the map `id` that is meant; null when the entry as a whole is. */
  part: { kind: 'step' | 'stage'; id: string } | null;
  /** As the author wrote it. */
  written: string;
}

/** The map that `<JourneyMap>` shows: the one named, or the body’s own; null in a body that is not a map’s. */
export function shownMap(use: LocatedUse, { entry }: CheckedEntry): string | null {
  if (use.valid.has('map')) return String(use.props['map']);
  return entry.collection === 'maps' && !('map' in use.props) ? entry.id : null;
}

/** The references of a body’s components. */
export function bodyReferencesOf(checked: CheckedEntry): BodyReference[] {
  return (checked.reading?.uses ?? []).flatMap((use) => [
    ...entriesOf(use),
    ...stagesOf(use, shownMap(use, checked)),
    ...stepsOf(use, checked),
  ]);
}

function entriesOf(use: LocatedUse): BodyReference[] {
  return Object.entries(entryProps[use.name] ?? {}).flatMap(([prop, to]) => {
    if (!use.valid.has(prop)) return [];
    return [use.props[prop]].flat().map((id) => ({ use, prop, to, id: String(id), part: null, written: String(id) }));
  });
}

function stagesOf(use: LocatedUse, map: string | null): BodyReference[] {
  if (use.name !== 'JourneyMap' || !use.valid.has('stages') || map === null) return [];
  return (use.props['stages'] as string[]).map((id) => {
    return { use, prop: 'stages', to: 'maps', id: map, part: { kind: 'stage', id }, written: id };
  });
}

function stepsOf(use: LocatedUse, { entry }: CheckedEntry): BodyReference[] {
  const prop = Object.hasOwn(stepProps, use.name) ? stepProps[use.name] : undefined;
  if (prop === undefined || !use.valid.has(prop)) return [];
  const written = String(use.props[prop]);
  const [map = '', step = ''] = written.split('#');
  return [{ use, prop, to: 'maps', id: map === '' ? entry.id : map, part: { kind: 'step', id: step }, written }];
}
