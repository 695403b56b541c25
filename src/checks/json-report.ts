import type { Finding } from './finding.ts';
import { countOf, fixOf } from './report.ts';
import type { CheckReport, ReportOptions } from './reporters.ts';

/** The form of the report: a field may be added to it, none is taken away or changed without a new number. */
const jsonReportVersion = 1;

/** A finding in the report, with the content folder before its file. */
export type JsonFinding = Pick<Finding, 'rule' | 'severity' | 'file' | 'line' | 'column' | 'where' | 'what' | 'fix'>;

export interface JsonReport {
  version: typeof jsonReportVersion;
  /** The content folder, as the files begin with it. */
  folder: string;
  /** The day of the check, YYYY-MM-DD: what is overdue is so on that day. */
  today: string;
  counts: { errors: number; warnings: number; files: number; entries: number };
  /** What could not be checked, and why. */
  notes: readonly string[];
  /** The errors, then the warnings; each sorted by file, line and column. */
  findings: JsonFinding[];
}

/** The findings as JSON, for other programs. */
export function toJsonReport({ findings, entries, notes }: CheckReport, { root, today }: ReportOptions): string {
  const report: JsonReport = {
    version: jsonReportVersion,
    folder: root,
    today,
    counts: { ...countOf(findings), entries },
    notes,
    findings: findings.map((finding) => {
      const { rule, severity, file, line, column, where, what } = finding;
      return { rule, severity, file: root + file, line, column, where, what, fix: fixOf(finding, root) };
    }),
  };
  return JSON.stringify(report, null, 2);
}
