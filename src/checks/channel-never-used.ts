import { referencesOf } from '../model/references.ts';
import { nearest } from './nearest.ts';
import { findingAt, silence, type Rule } from './rule.ts';
import { quoted } from './wording.ts';

/** A channel is used by a map. */
export const channelNeverUsed: Rule = {
  names: ['channel-never-used'],
  check: ({ entries, ids, whole }) => {
    // While there are no maps, or one can't be read, nothing is known to be unused.
    if (!whole.maps || entries.maps.length === 0) return [];
    const used = new Set(
      entries.maps.flatMap(({ entry }) =>
        referencesOf(entry)
          .filter(({ to }) => to === 'channels')
          .map(({ id }) => id),
      ),
    );
    // A channel that is named and does not exist may be one of these, mistyped.
    const meant = new Set([...used].flatMap((id) => (ids.channels.has(id) ? [] : (nearest(id, ids.channels) ?? []))));
    return entries.channels.flatMap((checked) => {
      if (used.has(checked.entry.id) || meant.has(checked.entry.id)) return [];
      const what = `No map has a touchpoint on the channel ${quoted(checked.entry.id)}.`;
      const fix = `Add it to the steps where customers meet it, or delete it here. ${silence('channel-never-used')}`;
      return findingAt(checked, 'channel-never-used', [], { what, fix }, 'key');
    });
  },
};
