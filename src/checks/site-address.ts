import { decoded, fragmentId } from '../model/address.ts';
import { authorComponents } from './author-components.ts';
import { composed } from './composed.ts';
import { nearest } from './nearest.ts';
import { collectionAt, isPaged, type PagedFolder } from './paged.ts';
import type { CheckedEntry } from './read-entry.ts';
import { fileOfEntry, type RuleContext } from './rule.ts';
import { listingOf } from './unknown-reference.ts';
import { strangeIn } from './unseen.ts';
import { listed, oneLine, quoted, sentences } from './wording.ts';

/** What is wrong with the address of a place of this site, and what to write instead. */
export interface AddressProblem {
  what: string;
  fix: string;
  mentions?: string;
}

/** The pages below the page of an entry, and the files beside it. Which paths a book has stops at, only it knows. */
const below: Readonly<Partial<Record<PagedFolder, { pages: readonly string[]; endings: readonly string[] }>>> = {
  maps: {
    pages: ['embed', 'history', 'present', 'print', 'print/a3', 'table'],
    endings: ['.csv', '.json', '.md', '.svg'],
  },
  insights: { pages: [], endings: ['.md'] },
  start: { pages: ['end'], endings: [] },
};

/** The folders of the site that have a page of their own. */
const lists = [
  ...['actions', 'channels', 'explore', 'glossary', 'health', 'insights'],
  ...['maps', 'metrics', 'personas', 'start', 'stories', 'teams'],
];
const files = ['404.html', 'explore/index.json', 'llms.txt', 'reviews.ics'];
/** Files that need the address of the site. */
const filesWithUrl = ['feed.xml', 'sitemap-0.xml', 'sitemap-index.xml'];
/** Folders whose files have names that only a build knows. */
const madeFolders = ['_astro', 'pagefind', 'search'];

/** Places of pages that are no entry’s, as far as they have no underscore: those that do are all the site’s own. */
const placesOfLists: Readonly<Record<string, readonly string[]>> = {
  channels: ['heat', 'missed'],
  health: ['assumptions', 'evidence', 'findings', 'loose-ends', 'reviews'],
};

/**
 * What is wrong with an address below the base path of the site, such as `/maps/home/table/#wait`; null when it leads
 * somewhere. `as` is how its author wrote it.
 */
export function problemOfAddress(context: RuleContext, url: URL, as: string): AddressProblem | null {
  const path = composed(decoded(url.pathname)).replace(/(^|\/)index\.html$/, '$1');
  const parts = path.split('/').filter((part) => part !== '');
  const [folder = '', name] = parts;
  const fragment = composed(fragmentId(url.hash));
  if (isFileOf(context, parts.join('/'))) return null;
  if (isPaged(folder) && name !== undefined) return entryProblem(context, folder, parts, path, fragment, as);
  if (parts.length < 2 && (folder === '' || lists.includes(folder))) return listProblem(context, folder, fragment, as);
  return nothingThere(context, parts, path, as);
}

/** Whether something is there that is no page: made by the build, or put into `public/`. */
function isFileOf({ publicFiles, site }: RuleContext, path: string): boolean {
  if (files.includes(path) || madeFolders.some((folder) => path.startsWith(`${folder}/`))) return true;
  if (site.url !== null && filesWithUrl.includes(path)) return true;
  return publicFiles !== null && (publicFiles.has(path) || (path !== '' && publicFiles.has(`${path}/index.html`)));
}

const leadsNowhere = (as: string): string => `The link to ${quoted(as)} leads nowhere.`;

function entryProblem(
  context: RuleContext,
  folder: PagedFolder,
  parts: readonly string[],
  path: string,
  fragment: string,
  as: string,
): AddressProblem | null {
  const collection = collectionAt(folder);
  const [, id = '', ending = ''] = /^([^.]*)(.*)$/s.exec(parts[1] ?? '') ?? [];
  const known = context.ids[collection];
  if (context.complete[collection] && !known.has(id)) {
    const strange = strangeIn(id, known);
    const near = strange?.meant ?? nearest(id, known);
    const meant = near === null ? null : `Did you mean "/${folder}/${near}/"?`;
    const fix = sentences(meant, `The pages under /${folder}/ are made from ${listingOf(collection)}.`);
    return { what: strange?.what ?? leadsNowhere(as), fix, mentions: listingOf(collection) };
  }
  const hash = fragment === '' ? '' : `#${fragment}`;
  if (/^\.mdx?$/.test(ending) && (parts.length > 2 || path.endsWith('/') || !isFileBeside(folder, ending))) {
    const file = fileOfEntry(context, collection, id);
    const fix = `Links lead to pages, not to files: write "/${folder}/${id}/${hash}" for ${file}.`;
    return { what: `The link to ${quoted(as)} leads to a file.`, fix, mentions: file };
  }
  const page = parts.slice(2).join('/');
  if (ending !== '') {
    if (page === '' && isFileBeside(folder, ending)) return null;
    const beside = below[folder]?.endings ?? [];
    const fix =
      beside.length === 0
        ? `Write "/${folder}/${id}/", the page.`
        : `Beside the page "/${folder}/${id}/" there are files that end in ${listed(beside, 'and')}.`;
    return { what: leadsNowhere(as), fix };
  }
  if (page !== '') return subPageProblem(context, folder, id, page, hash, as);
  return placeProblem(context, folder, id, fragment, as);
}

const isFileBeside = (folder: PagedFolder, ending: string): boolean => below[folder]?.endings.includes(ending) ?? false;

/** A page below that of an entry, such as `/maps/home/table/`. */
function subPageProblem(
  { entries }: RuleContext,
  folder: PagedFolder,
  id: string,
  page: string,
  hash: string,
  as: string,
): AddressProblem | null {
  const path = folder === 'start' ? entries.paths.find(({ entry }) => entry.id === id) : undefined;
  if (folder === 'start' && path?.whole !== true) return null;
  const pages = [...(below[folder]?.pages ?? []), ...(path?.entry.fields.stops.map((stop) => stop.id) ?? [])];
  if (pages.includes(page)) return null;
  const near = nearest(page, pages);
  const meant = near === null ? null : `Did you mean "/${folder}/${id}/${near}/${hash}"?`;
  const there = pages.length === 0 ? 'There is no page below it.' : `Below it there are ${listed(pages, 'and')}.`;
  return { what: leadsNowhere(as), fix: sentences(meant, there) };
}

/** Whether a text shows something whose places are not known here: a component of the company’s own, or a map. */
const showsMore = ({ reading }: CheckedEntry): boolean =>
  (reading?.uses ?? []).some(({ name }) => name === 'JourneyMap' || !Object.hasOwn(authorComponents, name));

/** A place on the page of an entry: a step, a stage (`stage_id`) or a stop, or a heading of the text (`_heading`). */
function placeProblem(
  context: RuleContext,
  folder: PagedFolder,
  id: string,
  fragment: string,
  as: string,
): AddressProblem | null {
  const collection = collectionAt(folder);
  const list: CheckedEntry[] = context.entries[collection];
  const target = list.find(({ entry }) => entry.id === id);
  if (fragment === '' || !target?.whole || showsMore(target)) return null;
  const headings = [...(target.reading?.headings ?? [])].map((heading) => `_${heading}`);
  const places = [...placesOf(target), ...headings];
  // The page’s own furniture has an underscore inside its ids, which nothing of an author has.
  if (places.includes(fragment) || /^(?!stage_)[^_]+_/.test(fragment)) return null;
  const strange = strangeIn(fragment, places);
  const near = strange?.meant ?? (places.includes(`_${fragment}`) ? `_${fragment}` : nearest(fragment, places));
  const page = as.slice(0, as.indexOf('#'));
  const file = target.source.path;
  const noun = collection === 'maps' ? 'map' : 'page';
  const meant = near === null ? null : `Did you mean "${page}#${near}"?`;
  const there =
    collection === 'maps' ? `The steps of the map are listed in ${file}.` : `What stands on the page is in ${file}.`;
  return {
    what: strange?.what ?? `The link to ${quoted(as)} leads to a place that the ${noun} does not have.`,
    fix: sentences(meant, there),
    mentions: file,
  };
}

function placesOf({ entry: { fields } }: CheckedEntry): string[] {
  if ('stops' in fields) return fields.stops.map(({ id }) => id);
  if (!('stages' in fields)) return [];
  const steps = fields.stages.flatMap((stage) => stage.steps.flatMap(({ id, was }) => [id, ...was]));
  return [...steps, ...fields.stages.map(({ id }) => `stage_${id}`)];
}

/** A place on a page that is no entry’s: a term of the glossary, an action of the board, a part of the page. */
function listProblem(context: RuleContext, folder: string, fragment: string, as: string): AddressProblem | null {
  // Explore keeps what is chosen in its address.
  if (fragment === '' || fragment.includes('_') || folder === 'explore') return null;
  const collection = folder === 'glossary' || folder === 'actions' ? folder : null;
  if (collection !== null && !context.complete[collection]) return null;
  const known = collection === null ? (placesOfLists[folder] ?? []) : [...context.ids[collection]];
  if (known.includes(fragment)) return null;
  const strange = strangeIn(fragment, known);
  const near = strange?.meant ?? nearest(fragment, known);
  const meant = near === null ? null : `Did you mean "/${folder}/#${near}"?`;
  if (collection === 'glossary') {
    const what = strange?.what ?? `The link to ${quoted(as)} leads to a term that the glossary does not have.`;
    return {
      what,
      fix: sentences(meant, `Terms are listed in ${listingOf(collection)}.`),
      mentions: listingOf(collection),
    };
  }
  const what = strange?.what ?? `The link to ${quoted(as)} leads to a place that the page does not have.`;
  const all = known.length === 0 || collection !== null ? 'Leave out what stands from "#" on.' : null;
  return { what, fix: sentences(meant, all ?? `Its places are ${listed(known, 'and')}.`) };
}

/** What is said of an address at which there is neither a page nor a file. */
function nothingThere(
  { publicFiles, site }: RuleContext,
  parts: readonly string[],
  path: string,
  as: string,
): AddressProblem | null {
  const [folder = ''] = parts;
  const file = parts.join('/');
  const what = leadsNowhere(as);
  const base = site.base.split('/').filter((part) => part !== '');
  if (base.length > 0 && base.every((part, index) => part === parts[index])) {
    const rest = parts.slice(base.length).join('/');
    const fix = `Leave out the base path: write "/${oneLine(rest)}${rest !== '' && path.endsWith('/') ? '/' : ''}".`;
    return { what, fix };
  }
  const isFile = /\.[^./]+$/.test(file) && !path.endsWith('/');
  // Whether a file is in public/ is not known everywhere.
  if (isFile && publicFiles === null) return null;
  if (isFile) {
    const near = nearestFile(file, publicFiles ?? new Set());
    const meant = near === null ? null : `Did you mean "/${near}"?`;
    return {
      what,
      fix: sentences(
        meant,
        `Files lie in the folder public/ of the project: this one would be public/${oneLine(file)}.`,
      ),
    };
  }
  const near = nearest(folder, lists);
  const rest = parts
    .slice(1)
    .map((part) => `${part}/`)
    .join('');
  const meant = near === null ? null : `Did you mean "/${near}/${oneLine(rest)}"?`;
  return {
    what,
    fix: sentences(
      meant,
      `The pages of the site lie under /${lists.slice(0, -1).join('/, /')}/ and /${lists.at(-1) ?? ''}/.`,
    ),
  };
}

/** A file of `public/` that is called the same but for capitals, or nearly so. */
export function nearestFile(file: string, publicFiles: ReadonlySet<string>): string | null {
  const lower = file.toLowerCase();
  const name = lower.slice(lower.lastIndexOf('/') + 1);
  const all = [...publicFiles];
  return (
    all.find((one) => one.toLowerCase() === lower) ??
    all.find((one) => one.toLowerCase().endsWith(`/${name}`)) ??
    nearest(file, all)
  );
}
