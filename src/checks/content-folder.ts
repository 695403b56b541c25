import { id, isDeviceName, isLongId, longestId, takenId } from '../schema/text.ts';
import { collectionNames, collections, type CollectionName } from '../schema/collections.ts';
import { slug } from '../schema/slug.ts';
import { composed } from './composed.ts';
import { nearest } from './nearest.ts';
import type { Problem } from './problem.ts';
import { unseenIn } from './unseen.ts';
import { listed, oneLine, quoted } from './wording.ts';

/** What a path in the content folder is for. */
export type Role =
  | { kind: 'site' }
  | { kind: 'entry'; collection: CollectionName; id: string }
  | { kind: 'list'; collection: CollectionName }
  | { kind: 'ignored' }
  /** A component of the company's own. */
  | { kind: 'component' }
  /** A text that is looked into: it may be content in the wrong place. */
  | { kind: 'perhaps'; id: string }
  | { kind: 'misplaced'; problem: Problem; meant: Meant };

/** What a misplaced file was probably meant to be, so that nobody is told it is missing. */
export type Meant = { collection: CollectionName; id: string | null } | 'site' | null;

const folders = collectionNames.filter((name) => collections[name].format === 'mdx');
const lists = collectionNames.filter((name) => collections[name].format === 'yaml');

// A company's own components lie here; they are code, and no entries.
const codeFolders = ['components'];

const isList = (name: string): name is CollectionName => (lists as string[]).includes(name);
const isFolder = (name: string): name is CollectionName => (folders as string[]).includes(name);

/** Whether a folder of the content folder is one of its own: that of a collection, or of the company's components. */
export const isFolderOfContent = (name: string): boolean => isFolder(name) || codeFolders.includes(name);

/** Whether a text can be the id of an entry. */
export const isId = (text: string): boolean => id.safeParse(text).success;

/** The collection whose folder a path is, or null. A file there takes the place of the folder. */
export function collectionOfFolder(path: string): CollectionName | null {
  return isFolder(path) ? path : null;
}

/** Whether a name promises a file that is read, or nearly so. */
export const looksLikeFile = (name: string): boolean => /\.(?:mdx?|markdown|ya?ml)$/i.test(name);

/** The role of something that is not read where it lies, or not at all. */
export function misplaced(
  what: string,
  fix: string,
  meant: Meant = null,
  rule: 'unknown-file' | 'file-too-large' = 'unknown-file',
): Role {
  return { kind: 'misplaced', problem: { rule, offset: 0, where: '', what, fix }, meant };
}

/** Whether a file is opened: content is, and what was probably meant to be content. */
export const isOpened = (path: string): boolean => roleOf(path).kind !== 'ignored';

/** Says what a file of the content folder is for, by its path alone. The ids it gives are composed (NFC). */
export function roleOf(path: string): Role {
  const parts = composed(path).split('/');
  const name = parts.at(-1) ?? '';
  const [folder = ''] = parts;
  if (parts.some((part) => part.startsWith('.')) || /^readme\.mdx?$/i.test(name)) return { kind: 'ignored' };
  const [, base = name, ending = ''] = /^(.*)\.([^.]*)$/s.exec(name) ?? [];
  const kind = ending.toLowerCase();
  if (parts.length === 1) return topLevelRole(name, base, ending, kind);
  if (codeFolders.includes(folder)) {
    return parts.length === 2 && ending === 'astro' ? { kind: 'component' } : { kind: 'ignored' };
  }
  if (!isFolder(folder)) {
    if (kind === 'mdx') return strayFolder(folder, base);
    return /^(?:md|markdown|ya?ml)$/.test(kind) ? { kind: 'perhaps', id: slug(base) } : { kind: 'ignored' };
  }
  if (!wantsToBeRead(name)) return { kind: 'ignored' };
  const written = writtenEnding(name);
  const stem = name.slice(0, name.length - written.length);
  const meant = { collection: folder, id: slug(stem) };
  const { noun } = collections[folder];
  if (ending !== 'mdx') {
    const ends = written === '' ? 'has no ending' : `ends in ${oneLine(written)}`;
    const what = `Only files that end in .mdx are read in ${folder}/, and this one ${ends}.`;
    const proper = `${slug(stem) || noun}.mdx`;
    const fix = isBackup(name)
      ? `If it is an old copy, delete it; if it is the ${noun}, rename it to ${proper}.`
      : `Rename it to ${proper}, or move it out of ${folder}/ if it is no ${noun}.`;
    return misplaced(what, fix, meant);
  }
  return { kind: 'entry', collection: folder, id: base };
}

/** What editors and people leave beside a file: `home.mdx~`, `home.mdx.bak`. */
const isBackup = (name: string): boolean => /~$|\.(?:bak|old|orig|backup)$/i.test(name);

/**
 * The ending as a person sees it: all of `.mdx.txt`. Empty where the last dot belongs to the name (`Version 2. Draft`),
 * and for a name without a dot.
 */
function writtenEnding(name: string): string {
  return /(?:\.(?:mdx?|markdown|ya?ml)(?![\p{L}\p{N}]).*|\.[a-z0-9]{1,8}~?|~)$/isu.exec(name)?.[0] ?? '';
}

/** Whether a file in the folder of a collection is, or was probably meant to be, an entry; not so a picture or a table. */
function wantsToBeRead(name: string): boolean {
  const ending = writtenEnding(name).toLowerCase();
  return (
    /^(?:|~|\.(?:txt|text|rtf)~?)$/.test(ending) ||
    /^\.(?:mdx?|markdown|ya?ml)(?![a-z0-9])/.test(ending) ||
    nearest(ending.slice(1), ['mdx']) !== null
  );
}

function topLevelRole(name: string, base: string, ending: string, kind: string): Role {
  const folder = collectionOfFolder(name);
  if (folder !== null) {
    const { noun } = collections[folder];
    const what = `${quoted(name)} is a file, and should be a folder with a file for each ${noun}.`;
    const fix = `Rename the file, make a folder called ${name}, and put each ${noun} into it as a file that ends in .mdx.`;
    return misplaced(what, fix, { collection: folder, id: null });
  }
  if (kind === 'mdx') {
    return misplaced(
      'Files here are not read: this one belongs to no collection.',
      `Move it into ${foldersInWords()}.`,
    );
  }
  const known = [...lists, 'site'];
  if (kind !== 'yaml' && kind !== 'yml') return topLevelText(name, known);
  if (ending === 'yaml') {
    if (base === 'site') return { kind: 'site' };
    if (isList(base)) return { kind: 'list', collection: base };
  }
  const lower = base.toLowerCase();
  const near = known.includes(lower) ? lower : nearest(lower, known);
  const meant = near === null ? null : listMeant(near);
  const fix =
    near === null ? `The lists are ${listed(known, 'and')}, each with the ending .yaml.` : `Rename it to ${near}.yaml.`;
  const what =
    known.includes(lower) && kind === 'yml'
      ? 'Lists end in .yaml, and this one ends in .yml.'
      : `No list is called ${quoted(`${base}.${ending}`)}.`;
  return misplaced(what, fix, meant);
}

/** A list without its ending or with a second one, as some editors and file managers save it. */
function topLevelText(name: string, known: readonly string[]): Role {
  const [, stem = ''] = /^([^.~]*)(?:\.ya?ml(?![a-z0-9]).*|\.txt)?$/is.exec(name) ?? [];
  const list = stem.toLowerCase();
  if (!known.includes(list)) {
    const [, base = ''] = /^(.+)\.(?:md|markdown|txt)$/is.exec(name) ?? [];
    return base === '' ? { kind: 'ignored' } : { kind: 'perhaps', id: slug(base) };
  }
  const written = name.slice(stem.length);
  const ends = written === '' ? 'has no ending' : `ends in ${oneLine(written)}`;
  const what = `Lists end in .yaml, and this one ${ends}.`;
  const fix = isBackup(name)
    ? `If it is an old copy, delete it; if it is the list, rename it to ${list}.yaml.`
    : `Rename it to ${list}.yaml.`;
  return misplaced(what, fix, listMeant(list));
}

const listMeant = (name: string): Meant => (isList(name) ? { collection: name, id: null } : 'site');

function strayFolder(folder: string, base: string): Role {
  if (isList(folder)) {
    const { noun, nouns } = collections[folder];
    const what = `Files in the folder ${quoted(folder)} are not read: ${nouns} stand in one list, ${folder}.yaml.`;
    return misplaced(what, `Write the ${noun} into ${folder}.yaml: its id, and its fields below.`, {
      collection: folder,
      id: slug(base),
    });
  }
  const near = nearest(folder, folders);
  const what = `The folder ${quoted(folder)} is not read.`;
  return misplaced(
    what,
    near === null ? `Move the file into ${foldersInWords()}.` : `Did you mean "${near}"? Move the file to ${near}/.`,
    near !== null && isFolder(near) ? { collection: near, id: slug(base) } : null,
  );
}

const foldersInWords = (): string => listed(folders.map((name) => `${name}/`));

/**
 * What is wrong with an id, or null. `kind` says whether the author renames a file or a key; `isThere` whether an entry
 * has an id already.
 */
export function idProblem(
  text: string,
  kind: 'file' | 'key',
  offset: number,
  isThere: (id: string) => boolean = () => false,
): Problem | null {
  const isWindows = isDeviceName(text);
  const unseen = isLongId(text) ? null : unseenIn(text);
  if (isId(text) && !isWindows && unseen === null) return null;
  const better = isLongId(text) || isWindows ? '' : slug(unseen?.plain ?? text);
  const why = isWindows
    ? 'Windows keeps this name for itself.'
    : isLongId(text)
      ? `it becomes the name of a folder, and has room for ${String(longestId)} letters (of other alphabets than the Latin one, for fewer).`
      : text === takenId
        ? 'every entry has something of that name already.'
        : 'an id is made of lower-case letters and digits, in words joined by hyphens.';
  const what = unseen?.what ?? `${quoted(text)} can not be an id: ${why}`;
  const verb = kind === 'file' ? 'Rename the file to' : 'Write';
  if (isId(better) && isThere(better)) {
    const other = kind === 'file' ? `${better}.mdx` : `"${better}"`;
    const fix = `There is ${other} already, and many computers take the two for one. Delete one of them, or choose another id.`;
    return { rule: 'bad-id', offset, where: '', what, fix };
  }
  const fix = isId(better)
    ? `${verb} ${kind === 'file' ? `${better}.mdx` : `"${better}:"`} and use this id wherever the entry is named.`
    : `${verb === 'Write' ? 'Write one' : 'Rename the file'}, for example first-time-buyer${kind === 'file' ? '.mdx' : ''}.`;
  return { rule: 'bad-id', offset, where: '', what, fix };
}
