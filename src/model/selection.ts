import { listed, mapBar } from '../messages/messages.ts';
import type { Atlas, AtlasMap } from './atlas.ts';
import type { View } from './view.ts';

/** What the filters of a map are called: slides and paper, which have no bar, say what is selected. */
export interface SelectionNames {
  personas: Readonly<Record<string, string>>;
  channels: Readonly<Record<string, string>>;
  only: string;
}

/** The names of what can be selected in a map. */
export function selectionNames(atlas: Atlas, { figures }: AtlasMap): SelectionNames {
  const titles = (ids: readonly string[], entries: ReadonlyMap<string, { fields: { title: string } }>) =>
    Object.fromEntries<string>(ids.map((id) => [id, entries.get(id)?.fields.title ?? id]));
  return {
    personas: titles(figures.personas, atlas.personas),
    channels: titles(figures.channels, atlas.channels),
    only: mapBar.only,
  };
}

/** What a view selects: `First-time buyer and Branch`. Null when it selects nothing. */
export function selectionInWords(view: View, names: SelectionNames): string | null {
  const chosen = [
    ...view.personas.flatMap((id) => names.personas[id] ?? []),
    ...view.channels.flatMap((id) => names.channels[id] ?? []),
  ];
  if (chosen.length === 0) return null;
  return `${listed(chosen)}${view.only ? ` (${names.only})` : ''}`;
}
