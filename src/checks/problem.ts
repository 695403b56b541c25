import type { Finding } from './finding.ts';
import { rules } from './rules.ts';
import type { Source } from './source.ts';

/** A finding whose place is still an offset into its file. */
export interface Problem extends Pick<Finding, 'rule' | 'where' | 'what' | 'fix' | 'mentions'> {
  /** Into the file’s text: without byte order mark, line ends as LF. */
  offset: number;
}

/** Gives a problem its place, and the severity its rule has by default. */
export function placed(source: Source, { offset, rule, ...words }: Problem): Finding {
  return { ...source.place(offset), rule, severity: rules[rule].severity, ...words };
}
