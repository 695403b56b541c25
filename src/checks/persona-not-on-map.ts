import { referencesOf } from '../model/references.ts';
import { shownMap } from './body-references.ts';
import type { Finding } from './finding.ts';
import type { CheckedEntry } from './read-entry.ts';
import { allEntries, findingAt, findingAtUse, type Rule, type RuleContext } from './rule.ts';
import { listed, quoted } from './wording.ts';

/** The personas of a map; null when the list holds one that does not exist: that one may be any of those who are missing. */
function personasOf(context: RuleContext, { entry, patched }: CheckedEntry<'maps'>): readonly string[] | null {
  const { personas } = entry.fields;
  if (patched.some(([field]) => field === 'personas')) return null;
  return personas.every((id) => context.ids.personas.has(id)) ? personas : null;
}

function inSteps(context: RuleContext, checked: CheckedEntry<'maps'>): Finding[] {
  const personas = personasOf(context, checked);
  if (personas === null) return [];
  return referencesOf(checked.entry).flatMap(({ to, id, path, inKey }) => {
    if (to !== 'personas' || path[0] !== 'stages' || personas.includes(id) || !context.ids.personas.has(id)) return [];
    const what = `${quoted(id)} takes part in this step, but is not one of the map’s personas.`;
    const list = personas.length === 0 ? 'The map has none so far.' : `The map has ${listed(personas, 'and')}.`;
    const fix = `Add ${quoted(id)} to "personas" at the top of the file, or take it out here. ${list}`;
    return findingAt(checked, 'persona-not-on-map', path, { what, fix }, inKey ? 'key' : 'value');
  });
}

function inBody(context: RuleContext, checked: CheckedEntry): Finding[] {
  return (checked.reading?.uses ?? []).flatMap((use) => {
    if (use.name !== 'JourneyMap' || !use.valid.has('personas')) return [];
    const shown = shownMap(use, checked);
    const map = context.entries.maps.find(({ entry }) => entry.id === shown);
    const personas = map?.whole ? personasOf(context, map) : null;
    if (!map || personas === null) return [];
    const absent = (use.props['personas'] as string[]).filter(
      (id) => context.ids.personas.has(id) && !personas.includes(id),
    );
    return absent.map((id) => {
      const what = `${quoted(id)} is not a persona of the map ${quoted(map.entry.id)}, so there is nothing to show.`;
      const file = map.source.path;
      const list =
        personas.length === 0 ? 'It has none so far; they belong' : `It has ${listed(personas, 'and')}, as listed`;
      const fix = `Add ${quoted(id)} to the map’s "personas", or take it out here. ${list} in ${file}.`;
      return findingAtUse(checked, 'persona-not-on-map', use, 'personas', { what, fix, mentions: file });
    });
  });
}

/** A persona used in a map is one of the map’s personas. */
export const personaNotOnMap: Rule = {
  names: ['persona-not-on-map'],
  check: (context) => [
    ...context.entries.maps.flatMap((checked) => inSteps(context, checked)),
    ...allEntries(context).flatMap((checked) => inBody(context, checked)),
  ],
};
