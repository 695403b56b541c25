import type { Body, Entry } from '../model/content.ts';
import { collections, type CollectionFields, type CollectionName } from '../schema/collections.ts';
import { site as siteSchema, type Site } from '../schema/site.ts';
import type { BodyReading } from './body.ts';
import { idProblem } from './content-folder.ts';
import type { Problem } from './problem.ts';
import { salvage } from './salvage.ts';
import { restsOf } from './cut-problems.ts';
import { schemaProblems } from './schema-problems.ts';
import type { Source } from './source.ts';
import { isFields, type Path } from './data-path.ts';
import type { YamlDocument } from './yaml-document.ts';
import { named } from './wording.ts';

/** An entry, with what the rules need to say where something stands. */
export interface CheckedEntry<Name extends CollectionName = CollectionName> {
  entry: Entry<Name>;
  source: Source;
  document: YamlDocument;
  /** Where the entry stands in its document. */
  base: Path;
  /** What was put in the place of wrong values; empty for an entry that passed its schema. */
  patched: readonly Path[];
  /** Whether the entry passed its schema. */
  whole: boolean;
  reading: BodyReading | null;
}

/** Checks the fields of one entry against its schema. The entry is null when not even a mended form can be had. */
export function readEntry<Name extends CollectionName>(
  collection: Name,
  id: string,
  source: Source,
  document: YamlDocument,
  base: Path,
  data: unknown,
  reading: BodyReading | null,
): { checked: CheckedEntry<Name> | null; problems: Problem[] } {
  const { schema } = collections[collection];
  const build = (fields: CollectionFields[Name], patched: readonly Path[], whole: boolean): CheckedEntry<Name> => {
    const body: Body | null = reading === null ? null : reading.body;
    return {
      entry: { collection, id, file: source.path, fields, body },
      source,
      document,
      base,
      patched,
      whole,
      reading,
    };
  };
  if (!isFields(data)) return { checked: null, problems: [notFields(document, base, data)] };
  const parsed = schema.safeParse(data);
  // What was meant where the file can’t be read is a guess.
  if (parsed.success) {
    return { checked: document.partial ? null : build(parsed.data, [], !document.mended), problems: [] };
  }
  const { issues } = parsed.error;
  const subject = { schema, document, base, data };
  const problems = schemaProblems(subject, issues);
  const mended = salvage(schema, data, issues, restsOf(subject, issues));
  // Of an entry that lacks lines nothing can be said across entries.
  return { checked: document.partial ? null : mended && build(mended.fields, mended.patched, false), problems };
}

/** The entries of a list, such as channels.yaml: each key is an id. */
export function readList<Name extends CollectionName>(
  collection: Name,
  source: Source,
  document: YamlDocument,
): { checked: CheckedEntry<Name>[]; ids: string[]; problems: Problem[]; complete: boolean } {
  const data = document.value ?? {};
  if (!isFields(data)) return { checked: [], ids: [], problems: [notFields(document, [], data)], complete: false };
  const checked: CheckedEntry<Name>[] = [];
  const ids: string[] = [];
  const problems: Problem[] = [];
  for (const [id, fields] of Object.entries(data)) {
    const bad = idProblem(id, 'key', document.locate([id], 'key'), (other) => Object.hasOwn(data, other));
    if (bad) problems.push(bad);
    ids.push(id);
    const read = readEntry(collection, id, source, document, [id], fields, null);
    problems.push(...read.problems);
    if (read.checked && !bad) checked.push(read.checked);
  }
  return { checked, ids, problems, complete: !document.partial };
}

const fallbackTitle = 'Journeybook';

/** The site as it is when site.yaml can't be read. */
export function fallbackSite(): Site {
  return siteSchema.parse({ title: fallbackTitle });
}

/** `site.yaml`; wrong values are replaced by the defaults, so that the rest can be checked and shown. */
export function readSite(document: YamlDocument): { site: Site; problems: Problem[]; whole: boolean } {
  const data = document.value ?? {};
  if (!isFields(data)) return { site: fallbackSite(), problems: [notFields(document, [], data)], whole: false };
  const parsed = siteSchema.safeParse(data);
  if (parsed.success) return { site: parsed.data, problems: [], whole: !document.mended };
  const { issues } = parsed.error;
  const problems = schemaProblems({ schema: siteSchema, document, base: [], data }, issues);
  const mended = salvage(siteSchema, data, issues);
  if (!mended) return { site: fallbackSite(), problems, whole: false };
  const untitled = mended.patched.some((path) => path[0] === 'title');
  return { site: untitled ? { ...mended.fields, title: fallbackTitle } : mended.fields, problems, whole: false };
}

function notFields(document: YamlDocument, base: Path, data: unknown): Problem {
  const spaceless = typeof data === 'string' && /^[\w-]+:\S/.test(data);
  return {
    rule: 'wrong-type',
    offset: document.locate(base),
    where: document.words(base),
    what: `Expected fields, got ${named(data)}.`,
    fix: spaceless ? 'Write a space after the colon: "title: …".' : 'Write fields, one a line, such as "title: …".',
  };
}
