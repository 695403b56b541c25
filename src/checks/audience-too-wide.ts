import { referencesOf } from '../model/references.ts';
import { collections } from '../schema/collections.ts';
import { bodyReferencesOf } from './body-references.ts';
import type { CheckedEntry } from './read-entry.ts';
import { allEntries, findingAt, findingAtUse, isReplaced, type Rule } from './rule.ts';
import { quoted } from './wording.ts';

/** An entry is not visible to a wider audience than something it names: one finding for each that it names. */
export const audienceTooWide: Rule = {
  names: ['audience-too-wide'],
  check: (context) => {
    const { audiences } = context.site;
    const everyone = audiences[0];
    if (context.siteFile === null || everyone === undefined) return [];

    // Null where nothing is known: a collection without audiences, a level that does not exist.
    const levelOf = (checked: CheckedEntry): number | null => {
      const { fields } = checked.entry;
      if (!('audience' in fields) || isReplaced(checked, ['audience'])) return null;
      const level = audiences.indexOf(fields.audience ?? everyone);
      return level === -1 ? null : level;
    };
    const levels = new Map(
      allEntries(context).map((checked) => [`${checked.entry.collection}/${checked.entry.id}`, levelOf(checked)]),
    );

    return allEntries(context).flatMap((checked) => {
      const own = levelOf(checked);
      if (own === null || own === audiences.length - 1) return [];
      const { noun } = collections[checked.entry.collection];
      const told = new Set<string>();
      const wordsFor = ({ to, id }: { to: keyof typeof collections; id: string }) => {
        const key = `${to}/${id}`;
        const level = levels.get(key) ?? null;
        if (level === null || level <= own || told.has(key)) return null;
        told.add(key);
        const narrow = audiences[level] ?? '';
        const what = `The ${collections[to].noun} ${quoted(id)} is for ${quoted(narrow)}, and this ${noun} for ${quoted(audiences[own] ?? '')}.`;
        const fix = `Whoever may see this ${noun} would see it named here. Write "audience: ${narrow}" in this ${noun}, leave it out, or open the ${collections[to].noun} up.`;
        return { what, fix };
      };
      return [
        ...referencesOf(checked.entry).flatMap((reference) => {
          const words = wordsFor(reference);
          return words === null
            ? []
            : findingAt(checked, 'audience-too-wide', reference.path, words, reference.inKey ? 'key' : 'value');
        }),
        ...bodyReferencesOf(checked).flatMap((reference) => {
          const words = wordsFor(reference);
          return words === null ? [] : findingAtUse(checked, 'audience-too-wide', reference.use, reference.prop, words);
        }),
      ];
    });
  },
};
