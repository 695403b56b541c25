import { collectionNames, collections, type CollectionName } from '../schema/collections.ts';
import { slug } from '../schema/slug.ts';
import { readBody } from './body.ts';
import type { ContentFile } from './check-content.ts';
import { componentName, componentNameProblem, componentProblems } from './component-file.ts';
import { composed } from './composed.ts';
import { idProblem, isId, roleOf, type Meant } from './content-folder.ts';
import { decode } from './decode.ts';
import { roleOfUnread } from './file-problem.ts';
import type { Finding } from './finding.ts';
import { splitFrontMatter } from './front-matter.ts';
import { knownIn } from './known-fields.ts';
import { longTexts } from './long-texts.ts';
import { lookAlike, lookAlikeWords, valueIn, type Home } from './look-alike.ts';
import { placed, type Problem } from './problem.ts';
import { fallbackSite, readEntry, readList, readSite, type CheckedEntry } from './read-entry.ts';
import type { RuleContext } from './rule.ts';
import { sourceOf, type Source } from './source.ts';
import { unreadFiles } from './unread-file.ts';
import { readYaml, type YamlDocument } from './yaml-document.ts';

/** Reads every file into the context of the rules; what is wrong with one file is a finding. */
export function readContent(
  files: readonly ContentFile[],
  today: string,
): { context: RuleContext; findings: Finding[]; components: string[]; isSiteMended: boolean } {
  const components = files.flatMap(({ path, problem }) => {
    const name = problem === undefined ? componentName(composed(path)) : null;
    return name ?? [];
  });
  const reader = new Reader(files, today, components);
  for (const file of [...files].sort((a, b) => compare(a.path, b.path))) reader.read(file);
  reader.end();
  reader.findings.push(...unreadFiles(files, new Set(reader.findings.map(({ file }) => file))));
  const { context, findings, isSiteMended } = reader;
  return { context, findings, components: components.sort(), isSiteMended };
}

class Reader {
  readonly findings: Finding[] = [];
  readonly context: RuleContext;
  readonly #ids = forEachCollection(() => new Set<string>());
  /** The first file of each entry that has one of its own. */
  readonly #homes = forEachCollection(() => new Map<string, string>());
  readonly #paths: ReadonlySet<string>;
  readonly #components: readonly string[];
  /** Whether site.yaml could only be read in part: good enough to check by, and not to publish. */
  isSiteMended = false;
  #hasSite = false;

  constructor(files: readonly ContentFile[], today: string, components: readonly string[]) {
    this.#paths = new Set(files.map(({ path }) => composed(path)));
    this.#components = components;
    this.context = {
      today,
      site: fallbackSite(),
      siteFile: null,
      entries: forEachCollection(() => []),
      ids: this.#ids,
      complete: forEachCollection(() => true),
      whole: forEachCollection(() => true),
      publicFiles: null,
      released: null,
      draftsPublished: false,
    };
  }

  read(file: ContentFile): void {
    const role = file.problem === undefined ? roleOf(file.path) : roleOfUnread(file.path, file.problem);
    if (role.kind === 'ignored') return;
    const { text, written, problem } = decode(file.bytes);
    const source = sourceOf(file.path, text, written);
    if (role.kind === 'perhaps') {
      if (!problem) this.#belongsElsewhere(source, valueIn(text), null, role.id, null);
    } else if (role.kind === 'misplaced') {
      const isRead = problem === null && role.problem.rule === 'unknown-file';
      if (isRead && this.#belongsElsewhere(source, valueIn(text), null, slug(stemOf(file.path)), role.meant)) return;
      this.#leaveAside(source, role.problem, role.meant);
    } else if (role.kind === 'component') {
      this.#report(source, problem ? [problem] : this.#componentProblems(source));
    } else {
      if (problem) this.#report(source, [problem]);
      if (role.kind === 'entry') this.#readEntry(role.collection, role.id, source, problem !== null);
      else if (role.kind === 'list') this.#readList(role.collection, source, problem !== null);
      else this.#readSite(source, problem !== null);
    }
  }

  /** What can only be said when all files are known. */
  end(): void {
    if (this.#hasSite) return;
    const what = 'The content folder has no site.yaml.';
    const fix = 'Create it with one line: "title: " and the name of your site.';
    this.#report(sourceOf('site.yaml', ''), [{ rule: 'missing-file', offset: 0, where: '', what, fix }]);
  }

  #report(source: Source, problems: readonly Problem[]): void {
    for (const problem of problems) this.findings.push(placed(source, problem));
  }

  /** One finding for a file; what it was meant to be is not said to be missing. */
  #leaveAside(source: Source, problem: Problem, meant: Meant): void {
    this.#report(source, [problem]);
    this.#miss(meant);
  }

  #miss(meant: Meant): void {
    if (meant === 'site') this.#hasSite = true;
    if (meant === null || meant === 'site') return;
    this.context.whole[meant.collection] = false;
    if (meant.id === null) this.context.complete[meant.collection] = false;
    else this.#know(meant.collection, meant.id);
  }

  #know(collection: CollectionName, id: string): void {
    this.#ids[collection].add(id).add(slug(id));
  }

  /** Whether what a file says belongs elsewhere, which then is all that is said of the file. */
  #belongsElsewhere(source: Source, value: unknown, home: Home, id: string, here: Meant): boolean {
    const alike = lookAlike(value, home);
    if (alike === null) return false;
    // The name says it as well, and how it has to be changed.
    const meant = here === 'site' ? 'site' : here?.collection;
    if (home === null && (alike.kind === 'site' ? meant === 'site' : alike.collections.some((one) => one === meant)))
      return false;
    const words = lookAlikeWords(alike, isId(id) ? id : 'a-name', (path) => this.#paths.has(path));
    this.#leaveAside(source, { rule: 'unknown-file', offset: 0, where: '', ...words }, here);
    if (alike.kind === 'site') this.#miss('site');
    for (const collection of alike.collections) this.#miss({ collection, id: alike.kind === 'entry' ? id : null });
    return true;
  }

  #readEntry(collection: CollectionName, id: string, source: Source, isUnreadable: boolean): void {
    const read = isUnreadable ? null : this.#readMdx(collection, id, source);
    const home = { kind: 'entry', collection } as const;
    const isOff = read !== null && read.problems.length > 1;
    if (isOff && this.#belongsElsewhere(source, read.value, home, slug(id), { collection, id })) return;
    this.#know(collection, id);
    const homes = this.#homes[collection];
    const first = homes.get(id);
    if (first === undefined) homes.set(id, source.path);
    const bad =
      first === undefined
        ? idProblem(id, 'file', 0, (other) => this.#paths.has(source.path.replace(/[^/]*$/, `${other}.mdx`)))
        : twinProblem(collection, id, first, source.path);
    if (bad) this.#report(source, [bad]);
    if (read) this.#report(source, read.problems);
    if (read?.checked && !bad) this.#push(read.checked);
    if (!read?.checked?.whole || bad) this.context.whole[collection] = false;
  }

  #readMdx<Name extends CollectionName>(
    collection: Name,
    id: string,
    source: Source,
  ): { checked: CheckedEntry<Name> | null; value: unknown; problems: Problem[] } {
    const split = splitFrontMatter(source.text, knownIn(collection));
    if ('problem' in split) return { checked: null, value: undefined, problems: [split.problem] };
    const components = this.#components;
    const reading = readBody(split.body, split.bodyStart, { collection, components, place: source.place });
    const document: YamlDocument = readYaml(split.yaml, split.yamlStart, 2, knownIn(collection));
    const problems = [...document.problems, ...reading.problems];
    const { value } = document;
    if (value === undefined) return { checked: null, value, problems };
    const read = readEntry(collection, id, source, document, [], value ?? {}, reading);
    const long = longTexts(document).map(({ problem }) => problem);
    const checked = read.checked && { ...read.checked, whole: read.checked.whole && long.length === 0 };
    return { checked, value, problems: [...worthTelling(problems, read.problems), ...long] };
  }

  #readList(collection: CollectionName, source: Source, isUnreadable: boolean): void {
    const { complete, whole } = this.context;
    const document = isUnreadable ? null : readYaml(source.text, 0, 1, knownIn(collection));
    const home = { kind: 'list', collection } as const;
    const id = slug(stemOf(source.path));
    if (document?.value === undefined) {
      if (document) this.#report(source, document.problems);
      complete[collection] = false;
      whole[collection] = false;
      return;
    }
    const read = readList(collection, source, document);
    const isOff = read.problems.length > 1;
    if (isOff && this.#belongsElsewhere(source, document.value, home, id, { collection, id: null })) return;
    this.#report(source, worthTelling(document.problems, read.problems));
    for (const one of read.ids) this.#know(collection, one);
    const long = longTexts(document);
    this.#report(
      source,
      long.map(({ problem }) => problem),
    );
    const checked = read.checked.map((one) => {
      const isLong = long.some(({ path }) => path[0] === one.entry.id);
      return isLong ? { ...one, whole: false } : one;
    });
    for (const one of checked) this.#push(one);
    complete[collection] &&= read.complete;
    whole[collection] &&= read.complete && checked.every((one) => one.whole);
  }

  #readSite(source: Source, isUnreadable: boolean): void {
    this.#hasSite = true;
    this.context.siteFile = null;
    const document = isUnreadable ? null : readYaml(source.text, 0, 1, knownIn('site'));
    if (document && this.#belongsElsewhere(source, document.value, { kind: 'site' }, 'site', 'site')) return;
    if (document?.value === undefined) {
      this.#report(source, document?.problems ?? []);
      return;
    }
    const read = readSite(document);
    const long = longTexts(document).map(({ problem }) => problem);
    this.#report(source, [...worthTelling(document.problems, read.problems), ...long]);
    this.isSiteMended = document.mended || long.length > 0;
    this.context.site = read.site;
    this.context.siteFile = { source, document };
  }

  #componentProblems(source: Source): Problem[] {
    if (componentName(composed(source.path)) === null) return [componentNameProblem(composed(source.path))];
    return componentProblems(source, (path) => this.#paths.has(path));
  }

  #push<Name extends CollectionName>(checked: CheckedEntry<Name>): void {
    const list: CheckedEntry<Name>[] = this.context.entries[checked.entry.collection];
    list.push(checked);
  }
}

/** What was said while YAML was read, and what its schema says, each value once: the cause, and the whole before its parts. */
function worthTelling(ofYaml: readonly Problem[], ofSchema: readonly Problem[]): Problem[] {
  const unread = new Set(
    ofYaml.flatMap(({ within, rule, offset }) => (within === undefined && rule.startsWith('yaml-') ? offset : [])),
  );
  const caused = ofSchema.filter(({ offset }) => !unread.has(offset));
  const wrong = new Set(caused.map(({ offset }) => offset));
  return [...ofYaml.filter(({ within }) => within === undefined || !wrong.has(within)), ...caused];
}

/** Two files of one id: the id is the file's name, in whichever folder it lies. */
function twinProblem(collection: CollectionName, id: string, first: string, second: string): Problem {
  const { nouns } = collections[collection];
  const inOneFolder = composed(first) === composed(second);
  const what = `Two ${nouns} have the id "${id}": the other is ${first}.`;
  const fix = inOneFolder
    ? 'The names of the two files look the same, and in one of them letters are made of two signs. Delete one, or rename it.'
    : 'The id is the name of the file, in whichever folder it lies: rename one of the two.';
  return { rule: 'duplicate-file', offset: 0, where: '', what, fix };
}

/** The name of a file without its folders and endings. */
const stemOf = (path: string): string =>
  composed(path.slice(path.lastIndexOf('/') + 1)).replace(/\.\w+(?:[.~ ].*)?$/, '');

function forEachCollection<Value>(make: () => Value): Record<CollectionName, Value> {
  return Object.fromEntries(collectionNames.map((name) => [name, make()])) as Record<CollectionName, Value>;
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
