import { toAnnotations } from './annotations.ts';
import type { Finding } from './finding.ts';
import { toJsonReport } from './json-report.ts';
import { formatFindings } from './report.ts';

/** What a check has to tell. */
export interface CheckReport {
  findings: readonly Finding[];
  /** How many entries were checked. */
  entries: number;
  /** What could not be checked, and why: full sentences. */
  notes: readonly string[];
}

export interface ReportOptions {
  /** Shown before each file, such as `content/`. */
  root: string;
  /** The day of the check, YYYY-MM-DD. */
  today: string;
}

type Reporter = (report: CheckReport, options: ReportOptions) => string;

const terminal: Reporter = ({ findings, entries, notes }, { root }) =>
  [formatFindings(findings, { root, entries }), ...notes].join('\n');

/**
 * What a check can be told in, by the name that the command line knows: as text for a terminal; as that text and
 * annotations of GitHub Actions; as JSON for other programs.
 */
export const reporters = {
  terminal,
  github: (report, options) => [terminal(report, options), ...toAnnotations(report, options)].join('\n'),
  json: toJsonReport,
} satisfies Record<string, Reporter>;

export type ReporterName = keyof typeof reporters;

export const reporterNames = Object.keys(reporters) as ReporterName[];
