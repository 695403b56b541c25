import { collectionNames, type CollectionName } from '../schema/collections.ts';
import { comparePaths } from './compare-paths.ts';
import type { Content, Entry } from './content.ts';
import { referencesOf, type Reference } from './references.ts';

/** The ids of the drafts of each collection. */
export type Drafts = Readonly<Record<CollectionName, ReadonlySet<string>>>;

/** The entries that are marked as drafts. */
export function draftsOf(content: Omit<Content, 'site'>): Drafts {
  const entries = collectionNames.map((name) => {
    const drafts = (content[name] as Entry[]).filter(({ fields }) => fields.draft);
    return [name, new Set(drafts.map(({ id }) => id))] as const;
  });
  return Object.fromEntries(entries) as unknown as Drafts;
}

/** Whether there is any draft at all. */
export function hasDrafts(drafts: Drafts): boolean {
  return collectionNames.some((name) => drafts[name].size > 0);
}

/** What says nothing without the entry that it names, and so falls with it, by the fields that lead there. */
const falling: Readonly<Record<string, string>> = {
  'stages.steps.touchpoints.channel': 'touchpoint',
  'stages.steps.thinking.persona': 'quote',
  'stages.steps.metrics.metric': 'number',
  'sources.source': 'citation',
  'metrics.metric': 'number',
  'measure.metric': 'measure',
  'stops.moment': 'stop',
  'stops.map': 'stop',
  'stops.persona': 'stop',
  'stops.insight': 'stop',
  'stops.story': 'stop',
  'stops.term': 'stop',
};

/** Lists that stand for everybody, or every channel, when they are left out: what names drafts alone falls with them. */
const meaningAll: Readonly<Record<string, string>> = {
  'stages.steps.touchpoints.personas': 'touchpoint',
  'stages.steps.pains.personas': 'pain point',
  'stages.steps.pains.channels': 'pain point',
  'stages.steps.opportunities.personas': 'opportunity',
};

type Path = Reference['path'];

const namesIn = (path: Path): string => path.filter((part) => typeof part === 'string').join('.');

function valueAt(fields: unknown, path: Path): unknown {
  return path.reduce((value, part) => (value as Record<string | number, unknown>)[part], fields);
}

/** What goes with a reference: the place that is taken out, and its name where that is more than the reference. */
export interface Fall {
  path: Path;
  /** What falls, in the author's words; null for the reference alone. */
  noun: string | null;
}

/** What falls with a reference to a draft. `isDraft` tells of the other ids that may stand beside it in a list. */
export function fallOf(
  fields: unknown,
  { path, to }: Reference,
  isDraft: (to: CollectionName, id: string) => boolean,
): Fall {
  const names = namesIn(path);
  const fallen = falling[names];
  if (fallen !== undefined) return { path: path.slice(0, -1), noun: fallen };
  const noun = meaningAll[names];
  const list = path.slice(0, -1);
  if (noun !== undefined && (valueAt(fields, list) as string[]).every((id) => isDraft(to, id))) {
    return { path: list.slice(0, -1), noun };
  }
  return { path, noun: null };
}

/** Takes out what stands at a path: an item out of its list, a name out of its group; a single value becomes null. */
function takeOut(fields: unknown, path: Path, inKey: boolean): void {
  const last = path.at(-1);
  const parent = valueAt(fields, path.slice(0, -1));
  if (last === undefined) return;
  if (Array.isArray(parent)) parent.splice(Number(last), 1);
  else if (inKey) Reflect.deleteProperty(parent as object, last);
  else (parent as Record<string, unknown>)[last] = null;
}

/** The fields of an entry without all that they say of drafts. The same object where there is nothing of that kind. */
export function fieldsWithout<Name extends CollectionName>(
  entry: Pick<Entry<Name>, 'collection' | 'fields'>,
  drafts: Drafts,
): Entry<Name>['fields'] {
  const isDraft = (to: CollectionName, id: string) => drafts[to].has(id);
  const named = referencesOf(entry as Entry<Name>).filter(({ to, id }) => isDraft(to, id));
  if (named.length === 0) return entry.fields;
  const falls = new Map<string, { path: Path; inKey: boolean }>();
  for (const reference of named) {
    const { path } = fallOf(entry.fields, reference, isDraft);
    falls.set(JSON.stringify(path), { path, inKey: reference.inKey });
  }
  const rest = structuredClone(entry.fields);
  const all = [...falls.values()];
  const isBelow = (path: Path, other: Path) =>
    path.length > other.length && other.every((part, index) => part === path[index]);
  // From the end, so that what is taken out does not move what is still to be; what falls as a whole only once.
  all
    .filter(({ path }) => !all.some((other) => isBelow(path, other.path)))
    .sort((a, b) => comparePaths(b.path, a.path))
    .forEach(({ path, inKey }) => {
      takeOut(rest, path, inKey);
    });
  return rest;
}

/**
 * What is published of content with drafts in it: no draft, and nothing that says something of one. Bodies are left as
 * they are.
 */
export function withoutDrafts(content: Content, drafts: Drafts): Content {
  if (!hasDrafts(drafts)) return content;
  const entries = collectionNames.map((name) => [
    name,
    (content[name] as Entry[])
      .filter(({ id }) => !drafts[name].has(id))
      .map((entry) => ({ ...entry, fields: fieldsWithout(entry, drafts) })),
  ]);
  return { ...(Object.fromEntries(entries) as Omit<Content, 'site'>), site: content.site };
}
