import type { RuleName } from './rules.ts';

/** Where in the content folder something stands. Line and column count from 1. */
export interface Place {
  /** Relative to the content folder, with forward slashes. */
  file: string;
  line: number;
  column: number;
}

/** One thing that is wrong with the content, told to the person who wrote it. */
export interface Finding extends Place {
  rule: RuleName;
  severity: 'error' | 'warning';
  /** The path to the value in the author's words: `stages › Wait › Wait for a decision › touchpoints`. Empty for a whole file. */
  where: string;
  /** What is wrong, a full sentence. */
  what: string;
  /** What to do about it, and why where it isn't plain: full sentences. */
  fix: string;
  /** The file or folder of the content that the end of `fix` names; reports put the content folder before it. */
  mentions?: string;
}
