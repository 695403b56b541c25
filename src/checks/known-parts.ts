import type { CheckedEntry } from './read-entry.ts';

interface Level {
  /** Any of its kind, for the names of its fields. */
  known: object;
  /** The fields that say which parts there are, and under which ids. */
  naming: readonly string[];
}

/**
 * Whether the stages or steps of a map, and their ids, are those that its author wrote. Where one of them was mended,
 * or a field with an unknown name may have been meant for them, nothing may be said to be missing.
 */
export function arePartsKnown({ patched, entry }: CheckedEntry<'maps'>, kind: 'stage' | 'step'): boolean {
  const { stages } = entry.fields;
  const steps = stages.flatMap((stage) => stage.steps);
  const levels = new Map<string, Level>([
    ['', { known: entry.fields, naming: ['stages'] }],
    ['stages', { known: stages[0] ?? {}, naming: kind === 'stage' ? ['id', 'title'] : ['steps'] }],
  ]);
  if (kind === 'step') levels.set('stages steps', { known: steps[0] ?? {}, naming: ['id', 'title', 'was'] });
  return !patched.some((path) => {
    const names = path.filter((segment) => typeof segment === 'string');
    const field = names.at(-1) ?? '';
    const level = levels.get(names.slice(0, -1).join(' '));
    return level !== undefined && (level.naming.includes(field) || !(field in level.known));
  });
}
