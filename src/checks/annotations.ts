import { fixOf } from './report.ts';
import type { CheckReport, ReportOptions } from './reporters.ts';

/** The text of a workflow command: no line end may end it, and a percent sign is what escapes. */
function escaped(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

/** The value of one of its properties, which end at a comma, the last at a colon. */
function escapedValue(text: string): string {
  return escaped(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}

/**
 * The findings as workflow commands of GitHub Actions, which shows them in the changed files of a pull request, one
 * line each. `root` must lead from the repository’s own folder. GitHub shows ten errors and ten warnings a step.
 */
export function toAnnotations({ findings, notes }: CheckReport, { root }: ReportOptions): string[] {
  const marks = findings.map((finding) => {
    const { severity, file, line, column, rule, where, what } = finding;
    const place = `file=${escapedValue(root + file)},line=${String(line)},col=${String(column)}`;
    const said = `${where === '' ? what : `${where}: ${what}`}\n${fixOf(finding, root)}`;
    return `::${severity} ${place},title=${escapedValue(rule)}::${escaped(said)}`;
  });
  return [...marks, ...notes.map((note) => `::notice::${escaped(note)}`)];
}
