import { collectionNames, collections, type CollectionName } from '../schema/collections.ts';
import { site } from '../schema/site.ts';
import { composed } from './composed.ts';
import { isFields } from './data-path.ts';
import { splitFrontMatter } from './front-matter.ts';
import { resolveIssues } from './schema-issues.ts';
import { listed, withArticle } from './wording.ts';
import { readYaml } from './yaml-document.ts';

/** What the fields of a file are those of: an entry of some collection, a list of them, or the site. */
export interface LookAlike {
  kind: 'entry' | 'list' | 'site';
  /** The collections it may belong to, the most likely first; empty for the site. */
  collections: CollectionName[];
}

/** Where a file was found: what it is taken for there. */
export type Home = { kind: 'entry' | 'list'; collection: CollectionName } | { kind: 'site' } | null;

// So many entries of a list say what it is a list of.
const looked = 12;
/** What fits nothing at all. */
const misfit = 99;

function issuesOf(schema: (typeof collections)[CollectionName]['schema'] | typeof site, value: unknown): number {
  if (!isFields(value)) return misfit;
  const { error } = schema.safeParse(value);
  return error === undefined ? 0 : resolveIssues(error.issues, value).length;
}

function issuesOfList(collection: CollectionName, value: unknown): number {
  if (!isFields(value)) return misfit;
  const entries = Object.values(value).slice(0, looked);
  if (entries.length === 0) return misfit;
  return entries.reduce<number>((sum, entry) => sum + issuesOf(collections[collection].schema, entry), 0);
}

function issuesAt(home: Home, value: unknown): number {
  if (home === null) return misfit;
  if (home.kind === 'site') return issuesOf(site, value);
  return home.kind === 'list'
    ? issuesOfList(home.collection, value)
    : issuesOf(collections[home.collection].schema, value);
}

/** Whether somebody filled in more than a title, which every entry has. */
const saysSomething = (value: unknown): boolean => isFields(value) && Object.keys(value).length > 1;

/**
 * What a value looks like when it stands in the wrong place: nothing of it is wrong there, and several things are where
 * it was found. Null when it fits where it was found, when it fits nowhere, and when it could be too many things.
 */
export function lookAlike(value: unknown, home: Home): LookAlike | null {
  if (!saysSomething(value) && !(isFields(value) && Object.values(value).some(saysSomething))) return null;
  const here = issuesAt(home, value);
  if (here < 2) return null;
  const candidates: { like: Home & object; issues: number }[] = [
    ...collectionNames.map((collection) => {
      const kind = collections[collection].format === 'mdx' ? ('entry' as const) : ('list' as const);
      return { kind, collection };
    }),
    { kind: 'site' as const },
  ].map((like) => ({ like, issues: issuesAt(like, value) }));
  const found = candidates.filter(({ like, issues }) => issues === 0 && JSON.stringify(like) !== JSON.stringify(home));
  const [first] = found;
  // A title and a summary are not enough to tell by.
  if (first === undefined || found.length > 2) return null;
  if (first.like.kind === 'site') return { kind: 'site', collections: [] };
  const alike = found.flatMap(({ like }) => (like.kind === 'site' || like.kind !== first.like.kind ? [] : like));
  return { kind: first.like.kind, collections: alike.map(({ collection }) => collection) };
}

/** The value of a file that is not read where it lies: its front matter or, where it has none, all of it as YAML. */
export function valueIn(text: string): unknown {
  const split = splitFrontMatter(composed(text));
  return 'problem' in split ? readYaml(text, 0, 1).value : readYaml(split.yaml, split.yamlStart, 2).value;
}

/** `This looks like a map.`, and where it belongs. `id` is that of the file. */
export function lookAlikeWords(
  { kind, collections: alike }: LookAlike,
  id: string,
  taken: (path: string) => boolean,
): { what: string; fix: string } {
  if (kind === 'site') return { what: 'This looks like the settings of the site.', fix: 'Move it to site.yaml.' };
  if (kind === 'list') {
    const nouns = alike.map((name) => collections[name].nouns);
    const files = alike.map((name) => `${name}.yaml`);
    const fix = files.some(taken) ? `Move what stands here into ${listed(files)}.` : `Move it to ${listed(files)}.`;
    return { what: `This looks like a list of ${listed(nouns)}.`, fix };
  }
  const nouns = alike.map((name) => withArticle(collections[name].noun));
  const files = alike.map((name) => `${name}/${id}.mdx`);
  const fix = files.some(taken)
    ? `Move it to ${listed(alike.map((name) => `${name}/`))}, under another name: ${listed(files.filter(taken), 'and')} is there already.`
    : `Move it to ${listed(files)}.`;
  return { what: `This looks like ${listed(nouns)}.`, fix };
}
