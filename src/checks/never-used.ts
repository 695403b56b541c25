import { referencesOf } from '../model/references.ts';
import { collectionNames, type CollectionName } from '../schema/collections.ts';
import { bodyReferencesOf } from './body-references.ts';
import type { Finding } from './finding.ts';
import { nearest } from './nearest.ts';
import { findingAt, silence, type Rule, type RuleContext } from './rule.ts';
import type { RuleName } from './rules.ts';
import { quoted } from './wording.ts';

interface Usable {
  rule: RuleName;
  to: 'channels' | 'personas' | 'sources';
  /** The collections that use it. What is named elsewhere alone is still never used. */
  by: readonly CollectionName[];
  what: (id: string) => string;
  fix: string;
}

const usables: readonly Usable[] = [
  {
    rule: 'channel-never-used',
    to: 'channels',
    by: ['maps'],
    what: (id) => `No map has a touchpoint on the channel ${quoted(id)}.`,
    fix: 'Add it to the steps where customers meet it, or delete it here.',
  },
  {
    rule: 'persona-never-used',
    to: 'personas',
    by: ['maps'],
    what: (id) => `No map has the persona ${quoted(id)}.`,
    fix: 'Add it to "personas" of the maps whose journey it takes, or delete the file.',
  },
  {
    rule: 'source-never-used',
    to: 'sources',
    by: collectionNames,
    what: (id) => `Nothing names the source ${quoted(id)}.`,
    fix: 'Name it in the steps, insights or personas that rest on it, or delete it here.',
  },
];

function neverUsed({ entries, ids, whole }: RuleContext, { rule, to, by, what, fix }: Usable): Finding[] {
  // While there are no maps, or something that may use it can't be read, nothing is known to be unused.
  if (entries.maps.length === 0 || by.some((name) => !whole[name])) return [];
  const used = new Set(
    by.flatMap((name) =>
      entries[name].flatMap((checked) =>
        [...referencesOf(checked.entry), ...bodyReferencesOf(checked)]
          .filter((reference) => reference.to === to)
          .map(({ id }) => id),
      ),
    ),
  );
  // What is named and does not exist may be one of these, mistyped.
  const meant = new Set([...used].flatMap((id) => (ids[to].has(id) ? [] : (nearest(id, ids[to]) ?? []))));
  return entries[to].flatMap((checked) => {
    const { id } = checked.entry;
    if (used.has(id) || meant.has(id)) return [];
    return findingAt(checked, rule, [], { what: what(id), fix: `${fix} ${silence(rule)}` }, 'key');
  });
}

/** Channels and personas are used by a map, sources by anything. */
export const neverUsedRule: Rule = {
  names: usables.map(({ rule }) => rule),
  check: (context) => usables.flatMap((usable) => neverUsed(context, usable)),
};
