import { id } from '../schema/text.ts';
import { collectionNames, collections, type CollectionName } from '../schema/collections.ts';
import { slug } from '../schema/slug.ts';
import { nearest } from './nearest.ts';
import type { Problem } from './problem.ts';
import { listed, quoted } from './wording.ts';

/** What a path in the content folder is for. */
export type Role =
  | { kind: 'site' }
  | { kind: 'entry'; collection: CollectionName; id: string }
  | { kind: 'list'; collection: CollectionName }
  | { kind: 'ignored' }
  /** Wrong, and the collection and id that were probably meant, so that nobody is told they are missing. */
  | { kind: 'misplaced'; problem: Problem; meant: { collection: CollectionName; id: string | null } | null };

const folders = collectionNames.filter((name) => collections[name].format === 'mdx');
const lists = collectionNames.filter((name) => collections[name].format === 'yaml');

// Places that other parts of the design know and this version does not read.
const laterFolders = ['stories', 'paths', 'components'];
const laterLists = ['actions', 'glossary'];

const isList = (name: string): name is CollectionName => (lists as string[]).includes(name);
const isFolder = (name: string): name is CollectionName => (folders as string[]).includes(name);

/** Whether a text can be the id of an entry. */
export const isId = (text: string): boolean => id.safeParse(text).success;

function misplaced(
  what: string,
  fix: string,
  meant: { collection: CollectionName; id: string | null } | null = null,
): Role {
  return { kind: 'misplaced', problem: { rule: 'unknown-file', offset: 0, where: '', what, fix }, meant };
}

/** Says what a file of the content folder is for, by its path alone. */
export function roleOf(path: string): Role {
  const parts = path.split('/');
  const name = parts.at(-1) ?? '';
  const [folder = ''] = parts;
  if (parts.some((part) => part.startsWith('.')) || /^readme\.mdx?$/i.test(name)) return { kind: 'ignored' };
  const [, base = name, ending = ''] = /^(.*)\.([^.]*)$/s.exec(name) ?? [];
  const kind = ending.toLowerCase();
  if (parts.length === 1) return topLevelRole(base, ending, kind);
  if (laterFolders.includes(folder)) return { kind: 'ignored' };
  if (!isFolder(folder)) return kind === 'mdx' ? strayFolder(folder) : { kind: 'ignored' };
  if (!['mdx', 'md', 'markdown', 'yaml', 'yml'].includes(kind)) return { kind: 'ignored' };
  const meant = { collection: folder, id: slug(base) };
  const { noun } = collections[folder];
  if (parts.length > 2) {
    const what = `Files in folders below ${folder}/ are not read.`;
    return misplaced(what, `Move it to ${folder}/${name}, or out of ${folder}/ if it is no ${noun}.`, meant);
  }
  if (ending !== 'mdx') {
    const what = `Only files that end in .mdx are read in ${folder}/, and this one ends in .${ending}.`;
    return misplaced(
      what,
      `Rename it to ${slug(base) || noun}.mdx, or move it out of ${folder}/ if it is no ${noun}.`,
      meant,
    );
  }
  return { kind: 'entry', collection: folder, id: base };
}

function topLevelRole(base: string, ending: string, kind: string): Role {
  if (kind === 'mdx') {
    return misplaced(
      'Files here are not read: this one belongs to no collection.',
      `Move it into ${foldersInWords()}.`,
    );
  }
  if (kind !== 'yaml' && kind !== 'yml') return { kind: 'ignored' };
  const known = [...lists, 'site'];
  if (ending === 'yaml') {
    if (base === 'site') return { kind: 'site' };
    if (isList(base)) return { kind: 'list', collection: base };
    if (laterLists.includes(base)) return { kind: 'ignored' };
  }
  const lower = base.toLowerCase();
  if (laterLists.includes(lower))
    return misplaced('A file with this ending is not read.', `Rename it to ${lower}.yaml.`);
  const near = known.includes(lower) ? lower : nearest(lower, known);
  const meant = near !== null && isList(near) ? { collection: near, id: null } : null;
  const fix =
    near === null ? `The lists are ${listed(known, 'and')}, each with the ending .yaml.` : `Rename it to ${near}.yaml.`;
  const what =
    known.includes(lower) && kind === 'yml'
      ? 'Lists end in .yaml, and this one ends in .yml.'
      : `No list is called ${quoted(`${base}.${ending}`)}.`;
  return misplaced(what, fix, meant);
}

function strayFolder(folder: string): Role {
  const near = nearest(folder, folders);
  const what = `The folder ${quoted(folder)} is not read.`;
  return misplaced(
    what,
    near === null ? `Move the file into ${foldersInWords()}.` : `Did you mean "${near}"? Move the file to ${near}/.`,
  );
}

const foldersInWords = (): string => listed(folders.map((name) => `${name}/`));

/** What is wrong with an id, or null. `kind` says whether the author renames a file or a key. */
export function idProblem(text: string, kind: 'file' | 'key', offset: number): Problem | null {
  if (isId(text)) return null;
  const better = slug(text);
  const what = `${quoted(text)} can not be an id: an id is made of lower-case letters and digits, in words joined by hyphens.`;
  const verb = kind === 'file' ? 'Rename the file to' : 'Write';
  const fix = isId(better)
    ? `${verb} ${kind === 'file' ? `${better}.mdx` : `"${better}:"`} and use this id wherever the entry is named.`
    : `${verb === 'Write' ? 'Write one' : 'Rename the file'}, for example first-time-buyer${kind === 'file' ? '.mdx' : ''}.`;
  return { rule: 'bad-id', offset, where: '', what, fix };
}
