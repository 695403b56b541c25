import type { Finding } from './finding.ts';
import { rules } from './rules.ts';
import type { Source } from './source.ts';

/** A finding whose place is still an offset into its file. */
export interface Problem extends Pick<Finding, 'rule' | 'where' | 'what' | 'fix' | 'mentions'> {
  /** Into the file’s text: without byte order mark, line ends as LF. */
  offset: number;
  /** Where the value begins that the problem is a sign in: not worth telling of a value that is wrong as a whole. */
  within?: number;
}

/** Gives a problem its place, and the severity its rule has by default. */
export function placed(source: Source, { offset, rule, within: _, ...words }: Problem): Finding {
  return { ...source.place(offset), rule, severity: rules[rule].severity, ...words };
}
