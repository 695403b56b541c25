import { oneLine } from './wording.ts';

/** A text between quotation marks, as YAML reads it back: double ones, or single ones where that saves backslashes. */
export function inQuotes(text: string): string {
  if (/["\\]/.test(text) && !/['\n]/.test(text)) return `'${text}'`;
  const escaped = text.replace(/["\\]/g, '\\$&').replaceAll('\n', '\\n').replaceAll('\t', '\\t');
  return `"${escaped}"`;
}

/**
 * The same as advice to an author, who copies it from the report: `"…"` for a text that the report can’t show whole,
 * or not sign by sign as it stands in the file.
 */
export function quotesAdvised(text: string): string {
  return oneLine(text) === text ? inQuotes(text) : '"…"';
}

/** A text as an author would best write it within `{ }`: in quotation marks only where YAML needs them. */
export function inBraces(text: string): string {
  const plain =
    /^[\p{L}][\p{L}\p{N} ()/.'’+-]*$/u.test(text) && !/^(?:true|false|null)$/i.test(text) && !text.endsWith(' ');
  return plain ? text : inQuotes(text);
}
