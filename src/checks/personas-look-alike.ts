import { lookOf, looks, markOf, type Look } from '../model/persona-look.ts';
import { fileOf } from '../schema/collections.ts';
import { markInWords } from '../schema/marks.ts';
import type { Finding } from './finding.ts';
import type { CheckedEntry } from './read-entry.ts';
import { findingAt, isReplaced, silence, type Rule, type RuleContext } from './rule.ts';
import { quoted } from './wording.ts';

/** For each persona those it stands on a map with, each with the first such map. */
function companions({ entries }: RuleContext): ReadonlyMap<string, ReadonlyMap<string, string>> {
  const found = new Map<string, Map<string, string>>();
  for (const { entry } of entries.maps) {
    const personas = new Set(entry.fields.personas);
    for (const persona of personas) {
      const others = found.get(persona) ?? new Map<string, string>();
      for (const other of personas) if (other !== persona && !others.has(other)) others.set(other, entry.id);
      found.set(persona, others);
    }
  }
  return found;
}

/** Those who have written a mark keep it before those whose look follows from their file’s name. */
function keepersFirst(personas: readonly CheckedEntry<'personas'>[]): CheckedEntry<'personas'>[] {
  const isWritten = ({ entry }: CheckedEntry<'personas'>) => Number(entry.fields.mark !== null);
  return [...personas].sort((a, b) => isWritten(b) - isWritten(a));
}

function wordsOf(
  id: string,
  look: Look,
  twin: string,
  map: string,
  free: Look | undefined,
): { what: string; fix: string } {
  const mark = markInWords(markOf(look));
  const what = `${quoted(id)} looks like ${quoted(twin)} (${mark}), and both stand on the map ${quoted(map)}.`;
  const fix =
    free === undefined
      ? `All ${String(looks.length)} marks are taken by those who stand on a map with it. Let it share the mark of a persona it is seldom looked at with, or split the map.`
      : `Write "mark: ${markInWords(markOf(free))}" in ${fileOf('personas', id)}; nobody on a map with it has that mark.`;
  return { what, fix: `${fix} ${silence('personas-look-alike')}` };
}

/** Personas that stand on one map have different looks. What is proposed for one is no longer free for the next. */
export const personasLookAlike: Rule = {
  names: ['personas-look-alike'],
  check: (context) => {
    const beside = companions(context);
    const kept = new Map<string, Look>();
    const alike: { checked: CheckedEntry<'personas'>; look: Look }[] = [];
    // A mark that can’t be read may be any.
    const readable = context.entries.personas.filter((checked) => !isReplaced(checked, ['mark']));
    for (const checked of keepersFirst(readable)) {
      const { id, fields } = checked.entry;
      const look = lookOf(id, fields.mark);
      const others = [...(beside.get(id)?.keys() ?? [])];
      if (others.some((other) => kept.get(other) === look)) alike.push({ checked, look });
      else kept.set(id, look);
    }
    return alike.flatMap(({ checked, look }): Finding[] => {
      const { id, fields } = checked.entry;
      const others = beside.get(id) ?? new Map<string, string>();
      const [twin, map] = [...others].find(([other]) => kept.get(other) === look) ?? [];
      if (twin === undefined || map === undefined) return [];
      const taken = new Set([...others.keys()].map((other) => kept.get(other)));
      const free = looks.find((one) => !taken.has(one));
      if (free !== undefined) kept.set(id, free);
      const words = wordsOf(id, look, twin, map, free);
      return fields.mark === null
        ? findingAt(checked, 'personas-look-alike', [], words, 'key')
        : findingAt(checked, 'personas-look-alike', ['mark'], words);
    });
  },
};
