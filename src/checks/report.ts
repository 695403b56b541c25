import type { Finding } from './finding.ts';
import { counted } from './wording.ts';

/** Whether the check fails. */
export function hasErrors(findings: readonly Finding[]): boolean {
  return findings.some((finding) => finding.severity === 'error');
}

/**
 * The findings as text for a terminal, one paragraph each, and a last line with their count. `root` is shown before
 * each file, such as `content/`; `entries` is the number of entries that were checked, told when nothing was found.
 */
export function formatFindings(
  findings: readonly Finding[],
  { root, entries }: { root: string; entries?: number },
): string {
  if (findings.length === 0) {
    return entries === undefined
      ? 'No findings.'
      : `No findings in ${String(entries)} ${entries === 1 ? 'entry' : 'entries'}.`;
  }
  const paragraphs = findings.map((finding) => {
    const { file, line, column, rule, severity } = finding;
    const head = `${root}${file}:${String(line)}:${String(column)}  ${rule}${severity === 'warning' ? ' (warning)' : ''}`;
    return `${head}\n  ${whatOf(finding)}\n  ${fixOf(finding, root)}`;
  });
  return [...paragraphs, countLine(findings)].join('\n\n');
}

/** What is wrong, behind the path to it. */
export function whatOf({ where, what }: Finding): string {
  return where === '' ? what : `${where}: ${what}`;
}

/** What to do about a finding, with the content folder before the file that it names. */
export function fixOf({ fix, mentions }: Finding, root: string): string {
  const at = mentions === undefined ? -1 : fix.lastIndexOf(mentions);
  return at === -1 ? fix : `${fix.slice(0, at)}${root}${fix.slice(at)}`;
}

/** How many findings of each severity there are, and in how many files. */
export function countOf(findings: readonly Finding[]): { errors: number; warnings: number; files: number } {
  const errors = findings.filter((finding) => finding.severity === 'error').length;
  const files = new Set(findings.map((finding) => finding.file)).size;
  return { errors, warnings: findings.length - errors, files };
}

/** The count as a sentence. */
export function countLine(findings: readonly Finding[]): string {
  const { errors, warnings, files } = countOf(findings);
  const counts = [
    ...(errors > 0 ? [counted(errors, 'error')] : []),
    ...(warnings > 0 ? [counted(warnings, 'warning')] : []),
  ];
  return `${counts.join(', ')} in ${counted(files, 'file')}.`;
}
