import type { Content } from '../model/content.ts';
import { collectionNames } from '../schema/collections.ts';
import { composed } from './composed.ts';
import { saysNothingOfDrafts } from './draft-findings.ts';
import type { FileProblem } from './file-problem.ts';
import type { Finding } from './finding.ts';
import { readContent } from './read-content.ts';
import { fallbackSite } from './read-entry.ts';
import { registry } from './registry.ts';
import { releasedOf, type Release } from './released.ts';
import type { RuleContext } from './rule.ts';
import { severities } from './severities.ts';

/** A file of the content folder, as it lies on the disk. */
export interface ContentFile {
  /** Relative to the content folder, with forward slashes. */
  path: string;
  /** Empty where there is a problem, and for a file that is neither content nor a component. */
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
  /** The names of the company's own components. */
  components: string[];
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
  options: { today: string; release?: Release | null; draftsPublished?: boolean; publicFiles?: readonly string[] },
): CheckedContent {
  const { context, findings, components, isSiteMended } = readContent(files, options.today);
  context.draftsPublished = options.draftsPublished ?? false;
  context.publicFiles = options.publicFiles ? new Set(options.publicFiles.map(composed)) : null;
  context.released = releasedOf(options.release ?? null);
  const across = registry.flatMap((rule) => rule.check(context));
  const adjusted = severities(context.site).apply([...findings, ...across]);
  const all = distinct(adjusted).sort((a, b) => bySeverity(a, b) || byPlace(a, b));
  return {
    content: contentOf(isSiteMended ? { ...context, site: fallbackSite() } : context),
    findings: all,
    withoutDrafts: all.filter(saysNothingOfDrafts(context)),
    components,
    broken: new Set(all.filter((finding) => finding.severity === 'error').map((finding) => finding.file)),
  };
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
