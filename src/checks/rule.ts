import { collectionNames, fileOf, type CollectionName } from '../schema/collections.ts';
import type { Site } from '../schema/site.ts';
import type { LocatedUse } from './body.ts';
import type { Finding } from './finding.ts';
import { placed } from './problem.ts';
import type { CheckedEntry } from './read-entry.ts';
import type { RuleName } from './rules.ts';
import type { Source } from './source.ts';
import type { Path } from './data-path.ts';
import type { YamlDocument } from './yaml-document.ts';

/** What the rules look at: everything that could be read, also what did not pass its schema in full. */
export interface RuleContext {
  /** YYYY-MM-DD. */
  today: string;
  site: Site;
  /** Null when there is none, or it can't be read. */
  siteFile: { source: Source; document: YamlDocument } | null;
  entries: { [Name in CollectionName]: CheckedEntry<Name>[] };
  /** Every id that exists, those of entries that could not be read included. */
  ids: Record<CollectionName, ReadonlySet<string>>;
  /** Whether all ids of a collection are known. If not, nothing may be said to be missing from it. */
  complete: Record<CollectionName, boolean>;
  /** Whether all entries of a collection could be read and passed their schema. If not, nothing may be said to be unused. */
  whole: Record<CollectionName, boolean>;
  /** The files of the project’s `public/`, by their paths below it; null when they are not known. */
  publicFiles: ReadonlySet<string> | null;
  /** Null when there is no release to compare with. */
  released: Released | null;
  /** Whether drafts are published with the rest, so that nothing of them is left out. */
  draftsPublished: boolean;
}

/** What the last release published, as far as links depend on it. */
export interface Released {
  /** The tag of the release. */
  tag: string;
  /** The steps of each map that has changed since, by the map’s id. */
  steps: ReadonlyMap<string, readonly { id: string; title: string }[]>;
}

/** One check on the content as a whole. */
export interface Rule {
  /** The names of the findings it makes. */
  names: readonly RuleName[];
  check(context: RuleContext): Finding[];
}

interface Words {
  what: string;
  fix: string;
  mentions?: string;
}

/** Whether a path as the author wrote it leads to a value, or to what is around it: one item may stand for a list. */
function isAround(written: Path, path: Path): boolean {
  let depth = 0;
  for (const segment of path) {
    if (depth === written.length) return true;
    if (segment === written[depth]) depth += 1;
    else if (segment !== 0) return false;
  }
  return depth === written.length;
}

/** Whether something else stands at a path, or around it, than the author wrote. */
export function isReplaced({ patched }: CheckedEntry, path: Path): boolean {
  return patched.some((patch) => isAround(patch, path));
}

/**
 * A finding at a path of an entry’s fields, as a list that is empty where the author’s value was replaced: nothing is
 * known there. `key` puts it at the name of the field instead of its value.
 */
export function findingAt(
  checked: CheckedEntry,
  rule: RuleName,
  path: Path,
  words: Words,
  part: 'value' | 'key' = 'value',
): Finding[] {
  if (isReplaced(checked, part === 'key' ? path.slice(0, -1) : path)) return [];
  const whole = [...checked.base, ...path];
  const where = checked.document.words(part === 'key' && path.length > 0 ? whole.slice(0, -1) : whole);
  return [placed(checked.source, { rule, offset: checked.document.locate(whole, part), where, ...words })];
}

/** A finding at a component in an entry’s body, at one of its props if `prop` names one. */
export function findingAtUse(
  checked: CheckedEntry,
  rule: RuleName,
  use: LocatedUse,
  prop: string | null,
  words: Words,
): Finding {
  const offset = (prop === null ? undefined : use.places.get(prop)) ?? use.offset;
  return placed(checked.source, { rule, offset, where: `<${[use.name, prop].filter(Boolean).join(' ')}>`, ...words });
}

/** All entries, in the order of the collections. */
export function allEntries(context: RuleContext): CheckedEntry[] {
  return collectionNames.flatMap((name): CheckedEntry[] => context.entries[name]);
}

/** The file of an entry, in whichever folder it lies. */
export function fileOfEntry({ entries }: RuleContext, collection: CollectionName, id: string): string {
  const list: CheckedEntry[] = entries[collection];
  return list.find(({ entry }) => entry.id === id)?.source.path ?? fileOf(collection, id);
}

/** How a warning of a rule is silenced, as a sentence. */
export function silence(rule: RuleName): string {
  return `To silence this, write "rules: { ${rule}: off }" in site.yaml.`;
}
