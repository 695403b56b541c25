import type { Content } from '../model/content.ts';
import { collectionNames, collections, type CollectionName } from '../schema/collections.ts';
import { site as siteSchema } from '../schema/site.ts';
import { slug } from '../schema/slug.ts';
import { readBody } from './body.ts';
import { idProblem, roleOf } from './content-folder.ts';
import { decode } from './decode.ts';
import { saysNothingOfDrafts } from './draft-findings.ts';
import type { Finding } from './finding.ts';
import { splitFrontMatter } from './front-matter.ts';
import { placed, type Problem } from './problem.ts';
import { fallbackSite, readEntry, readList, readSite, type CheckedEntry } from './read-entry.ts';
import { registry } from './registry.ts';
import { releasedOf, type Release } from './released.ts';
import type { RuleContext } from './rule.ts';
import { allFieldNames } from './schema-shape.ts';
import { severities } from './severities.ts';
import { sourceOf, type Source } from './source.ts';
import { roleOfUnread, type FileProblem } from './unread-file.ts';
import { readYaml, type YamlDocument } from './yaml-document.ts';

/** A file of the content folder, as it lies on the disk. */
export interface ContentFile {
  /** Relative to the content folder, with forward slashes. */
  path: string;
  /** Empty where there is a problem. */
  bytes: Uint8Array;
  /** Why it could not be read. */
  problem?: FileProblem;
}

export interface CheckedContent {
  /** Every entry that passed its schema; findings across entries do not keep one out. A body that is not safe is left empty. */
  content: Content;
  /** The errors, then the warnings; each sorted by file, line and column. */
  findings: Finding[];
  /** Those of them that say nothing of a draft, in the same order. */
  withoutDrafts: Finding[];
  /** The files with at least one error. */
  broken: Set<string>;
}

/**
 * Reads and checks everything authors wrote.
 *
 *     bytes ─► text ─► YAML ─► schema ─┬─► entries ─► rules across entries ─► findings
 *                └───► MDX ─► body ────┘
 *
 * Whatever the bytes, it returns: each thing that is wrong is a finding at its line and column. An entry that fails its
 * schema still takes part in the rules, with its wrong values mended, so that all mistakes come out at once.
 */
export function checkContent(
  files: readonly ContentFile[],
  options: { today: string; components?: string[]; release?: Release | null; draftsPublished?: boolean },
): CheckedContent {
  const findings: Finding[] = [];
  const context = emptyContext(options.today);
  context.released = releasedOf(options.release ?? null);
  const ids = forEachCollection(() => new Set<string>());
  context.ids = ids;
  context.draftsPublished = options.draftsPublished ?? false;

  const report = (source: Source, problems: readonly Problem[]): void => {
    for (const problem of problems) findings.push(placed(source, problem));
  };

  let hasSite = false;
  let isSiteMended = false;
  for (const file of [...files].sort((a, b) => compare(a.path, b.path))) {
    const role = file.problem === undefined ? roleOf(file.path) : roleOfUnread(file.path, file.problem);
    if (role.kind === 'ignored') continue;
    if (role.kind === 'misplaced') {
      report(sourceOf(file.path, ''), [role.problem]);
      if (role.meant === 'site') hasSite = true;
      if (role.meant === null || role.meant === 'site') continue;
      const { collection, id } = role.meant;
      context.whole[collection] = false;
      if (id === null) context.complete[collection] = false;
      else ids[collection].add(id).add(slug(id));
      continue;
    }
    const { text, problem } = decode(file.bytes);
    const source = sourceOf(file.path, text);
    if (problem) report(source, [problem]);

    if (role.kind === 'entry') {
      const { collection, id } = role;
      ids[collection].add(id).add(slug(id));
      const bad = idProblem(id, 'file', 0);
      if (bad) report(source, [bad]);
      const read = problem ? null : readMdx(collection, id, source, options.components ?? []);
      if (read) report(source, read.problems);
      if (read?.checked && !bad) push(context, read.checked);
      if (!read?.checked?.whole || bad) context.whole[collection] = false;
      continue;
    }

    const document = problem ? null : readYaml(text, 0, 1, knownIn(role.kind === 'site' ? 'site' : role.collection));
    const value = document?.value;
    if (role.kind === 'site') {
      hasSite = true;
      if (!document || value === undefined) {
        report(source, document?.problems ?? []);
        context.siteFile = null;
        continue;
      }
      const read = readSite(document);
      report(source, worthTelling(document.problems, read.problems));
      isSiteMended = document.mended;
      context.site = read.site;
      context.siteFile = { source, document };
      continue;
    }
    const { collection } = role;
    if (!document || value === undefined) {
      report(source, document?.problems ?? []);
      context.complete[collection] = false;
      context.whole[collection] = false;
      continue;
    }
    const read = readList(collection, source, document);
    report(source, worthTelling(document.problems, read.problems));
    for (const id of read.ids) ids[collection].add(id).add(slug(id));
    for (const checked of read.checked) push(context, checked);
    context.complete[collection] &&= read.complete;
    context.whole[collection] &&= read.complete && read.checked.every((one) => one.whole);
  }

  if (!hasSite) {
    const what = 'The content folder has no site.yaml.';
    const fix = 'Create it with one line: "title: " and the name of your site.';
    report(sourceOf('site.yaml', ''), [{ rule: 'missing-file', offset: 0, where: '', what, fix }]);
  }

  const across = registry.flatMap((rule) => rule.check(context));
  const adjusted = severities(context.site).apply([...findings, ...across]);
  const all = distinct(adjusted).sort((a, b) => bySeverity(a, b) || byPlace(a, b));
  return {
    content: contentOf(isSiteMended ? { ...context, site: fallbackSite() } : context),
    findings: all,
    withoutDrafts: all.filter(saysNothingOfDrafts(context)),
    broken: new Set(all.filter((finding) => finding.severity === 'error').map((finding) => finding.file)),
  };
}

function readMdx<Name extends CollectionName>(
  collection: Name,
  id: string,
  source: Source,
  components: readonly string[],
): { checked: CheckedEntry<Name> | null; problems: Problem[] } {
  const split = splitFrontMatter(source.text, knownIn(collection));
  if ('problem' in split) return { checked: null, problems: [split.problem] };
  const reading = readBody(split.body, split.bodyStart, { collection, components, place: source.place });
  const document: YamlDocument = readYaml(split.yaml, split.yamlStart, 2, knownIn(collection));
  const problems = [...document.problems, ...reading.problems];
  if (document.value === undefined) return { checked: null, problems };
  const read = readEntry(collection, id, source, document, [], document.value ?? {}, reading);
  return { checked: read.checked, problems: worthTelling(problems, read.problems) };
}

const fields = new Map<CollectionName | 'site', ReadonlySet<string>>([
  ...collectionNames.map((name) => [name, allFieldNames(collections[name].schema)] as const),
  ['site', allFieldNames(siteSchema)],
]);

/** Whether a name is that of a field somewhere in a file. */
function knownIn(file: CollectionName | 'site'): (name: string) => boolean {
  return (name) => fields.get(file)?.has(name) === true;
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

function forEachCollection<Value>(make: () => Value): Record<CollectionName, Value> {
  return Object.fromEntries(collectionNames.map((name) => [name, make()])) as Record<CollectionName, Value>;
}

function emptyContext(today: string): RuleContext {
  return {
    today,
    site: fallbackSite(),
    siteFile: null,
    entries: forEachCollection(() => []),
    ids: forEachCollection(() => new Set<string>()),
    complete: forEachCollection(() => true),
    whole: forEachCollection(() => true),
    released: null,
    draftsPublished: false,
  };
}

function push<Name extends CollectionName>(context: RuleContext, checked: CheckedEntry<Name>): void {
  const list: CheckedEntry<Name>[] = context.entries[checked.entry.collection];
  list.push(checked);
}

function contentOf(context: RuleContext): Content {
  const entries = collectionNames.map((name) => [
    name,
    context.entries[name].filter((checked) => checked.whole).map((checked) => checked.entry),
  ]);
  return { ...(Object.fromEntries(entries) as Omit<Content, 'site'>), site: context.site };
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

function bySeverity(a: Finding, b: Finding): number {
  return Number(a.severity === 'warning') - Number(b.severity === 'warning');
}

function byPlace(a: Finding, b: Finding): number {
  return compare(a.file, b.file) || a.line - b.line || a.column - b.column;
}

/** Without repetitions: what is written once and used in many places (an alias) is told once. */
function distinct(findings: readonly Finding[]): Finding[] {
  const told = new Set<string>();
  return findings.filter(({ file, line, column, rule, what }) => {
    const key = JSON.stringify([file, line, column, rule, what]);
    return !told.has(key) && told.add(key);
  });
}
