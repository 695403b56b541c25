import type { CollectionName } from '../schema/collections.ts';
import type { Atlas } from './atlas.ts';
import type { ComponentReference } from './component-references.ts';
import type { Entry } from './content.ts';

/** The ways in which an entry can hang in the air, in the order in which they are told. */
export const looseEndKinds = [
  'insight-nowhere',
  'insight-without-action',
  'action-without-insight',
  'story-without-action',
  'persona-nowhere',
  'channel-unused',
  'source-unused',
  'metric-unread',
  'product-unused',
  'team-without-anything',
] as const;
export type LooseEndKind = (typeof looseEndKinds)[number];

/** An entry that nothing holds on to. */
export interface LooseEnd {
  kind: LooseEndKind;
  collection: CollectionName;
  id: string;
  title: string;
  file: string;
}

/**
 * Entries that nothing refers to, and findings and undertakings that know nothing of each other, in the order of
 * `looseEndKinds`. `inTexts` are the entries named by components in texts: what is told there is not forgotten. While a
 * site has no maps, nothing is unused.
 */
export function looseEnds(atlas: Atlas, inTexts: readonly ComponentReference[]): LooseEnd[] {
  if (atlas.maps.size === 0) return [];
  const told = new Set(inTexts.map(({ to, id }) => `${to}/${id}`));
  const named = (collection: CollectionName, id: string, by?: CollectionName) =>
    told.has(`${collection}/${id}`) ||
    atlas.backlinksTo(collection, id).some(({ from }) => by === undefined || from.collection === by);
  const end = (kind: LooseEndKind, { collection, id, file, fields: { title } }: Entry): LooseEnd[] => [
    { kind, collection, id, title, file },
  ];
  const unless = <E extends Entry>(
    kind: LooseEndKind,
    entries: ReadonlyMap<string, E>,
    isHeld: (entry: E) => boolean,
  ): LooseEnd[] => [...entries.values()].flatMap((entry) => (isHeld(entry) ? [] : end(kind, entry)));
  const unnamed = (kind: LooseEndKind, entries: ReadonlyMap<string, Entry>) =>
    unless(kind, entries, ({ collection, id }) => named(collection, id));

  return [
    ...unless(
      'insight-nowhere',
      atlas.insights,
      ({ id, fields }) => fields.at.length > 0 || named('insights', id, 'maps'),
    ),
    // A new finding may wait for a decision, and a declined one has it; what was accepted must lead to something.
    ...unless(
      'insight-without-action',
      atlas.insights,
      ({ id, fields }) =>
        !['accepted', 'in-progress'].includes(fields.status) ||
        fields.actions.length > 0 ||
        named('insights', id, 'actions'),
    ),
    ...unless(
      'action-without-insight',
      atlas.actions,
      ({ id, fields }) => fields.insights.length > 0 || named('actions', id, 'insights'),
    ),
    ...unless('story-without-action', atlas.stories, ({ fields }) => fields.actions.length > 0),
    ...unless('persona-nowhere', atlas.personas, ({ id }) => named('personas', id, 'maps')),
    ...unless('channel-unused', atlas.channels, ({ id }) => named('channels', id, 'maps')),
    ...unnamed('source-unused', atlas.sources),
    ...unnamed('metric-unread', atlas.metrics),
    ...unnamed('product-unused', atlas.products),
    ...unnamed('team-without-anything', atlas.teams),
  ];
}
