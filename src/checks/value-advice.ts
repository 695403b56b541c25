import type { z } from 'astro/zod';
import { isId } from './content-folder.ts';
import { valueAt, type Path } from './data-path.ts';
import { feelingAdvice, feelingsAdvice, otherScaleAdvice } from './feeling-advice.ts';
import { levelAdvice } from './level-advice.ts';
import { nearest } from './nearest.ts';
import { exampleNumber, numberAdvice } from './number-advice.ts';
import { readNumber } from './number-readings.ts';
import type { Issue } from './schema-issues.ts';
import { fieldNames, schemasAt } from './schema-shape.ts';
import type { Subject } from './subject.ts';
import { meantText, plainWord, textProblem } from './text-advice.ts';
import { listed, oneLine, quoted } from './wording.ts';
import { quotesAdvised } from './yaml-quotes.ts';

/** What to write where a word means nothing to YAML, or where nothing is written. */
export function emptyFix(schema: z.core.$ZodType, path: Path, written: string | null): string {
  const isWord = written !== null && written !== '' && textProblem(schema, path, written) === null;
  if (isWord)
    return `${quoted(written)} means nothing here. If it is a text, put it in quotation marks: ${quotesAdvised(written)}. If not, delete the line.`;
  return 'Write one, or delete the line.';
}

/** What to write for a value of the wrong sort; null where there is no more to say. */
export function typeFix(subject: Subject, issue: Issue & { kind: 'type' }, value: unknown): string | null {
  const { schema, document, base, data } = subject;
  const expects = (sort: string) => issue.expected.includes(sort);
  const written = document.written([...base, ...issue.path]);
  if (expects('string') && (typeof value === 'number' || typeof value === 'boolean')) {
    const text = written ?? String(value);
    const problem = textProblem(schema, issue.path, text);
    if (problem === null) return `Put it in quotation marks: ${quotesAdvised(text)}.`;
    return meantText(schema, issue.path, text);
  }
  const names = fieldNames(schema, issue.path);
  const field = String(issue.path.at(-1));
  if (names.includes('feeling')) {
    if (typeof value === 'string') return feelingAdvice(value);
    if (Array.isArray(value)) return feelingAdvice(value.map(String).join(' to '));
  }
  if ((expects('number') || expects('int')) && typeof value === 'string') {
    const level = levelAdvice(field, value);
    const number = numberAdvice(schema, issue.path, value, written === null);
    if (level !== null && !number.startsWith('Write the number alone')) return level;
    const isFeeling =
      fieldNames(schema, issue.path.slice(0, -1)).includes('feeling') && readNumber(value).readings.length === 0;
    return isFeeling ? 'Write a number from -2 to 2 here, and a feeling in words as "feeling".' : number;
  }
  if (typeof value === 'number' && !Number.isFinite(value)) {
    return `Write a number, such as ${String(exampleNumber(schema, issue.path))}.`;
  }
  if (typeof value === 'number' && expects('int')) {
    return (
      levelAdvice(field, written ?? '') ?? `Write a whole number, such as ${String(exampleNumber(schema, issue.path))}.`
    );
  }
  if (expects('boolean')) return booleanFix(value);
  if (expects('record') && field === 'emotions') {
    const first = [valueAt(data, ['personas'])].flat()[0];
    return feelingsAdvice(value, typeof first === 'string' && isId(first) ? first : 'first-time-buyer');
  }
  if (expects('object') && names.length > 0 && !expects('string')) {
    const [, name, rest] = typeof value === 'string' ? (/^([\p{L}\p{N}_-]+):(\S.*)$/u.exec(value) ?? []) : [];
    if (name !== undefined && rest !== undefined && names.includes(name))
      return `Write a space after the colon: "${oneLine(`${name}: ${rest}`)}".`;
    return `Write it as fields, such as "${names[0] ?? 'title'}: …". The fields here are ${listed(names, 'and')}.`;
  }
  if (expects('string') && Array.isArray(value))
    return 'If the brackets belong to the text, put the whole text in quotation marks: "…".';
  return null;
}

function booleanFix(value: unknown): string {
  const word = typeof value === 'string' ? plainWord(value).toLowerCase() : '';
  if (/^(?:y|yes|on|true)$/.test(word)) return 'Write true.';
  return /^(?:n|no|off|false)$/.test(word) ? 'Write false.' : 'Write true or false.';
}

/** What to write for a value that the field can’t take; null where there is no more to say. */
export function valueFix(
  { schema, document, base }: Subject,
  issue: Issue & { kind: 'value' },
  value: unknown,
): string | null {
  const field = String(issue.path.at(-1));
  if (typeof value === 'number') {
    const around = fieldNames(schema, issue.path.slice(0, -1));
    const isFeeling = [...fieldNames(schema, issue.path), ...around].includes('feeling');
    const written = document.written([...base, ...issue.path]) ?? String(value);
    return isFeeling
      ? otherScaleAdvice(written)
      : (meantText(schema, issue.path, written) ?? levelAdvice(field, written));
  }
  if (Array.isArray(value) && value.length > 2 && value.every((one) => typeof one === 'number')) {
    return 'Within [ ] a comma parts two values: write numbers without commas in them.';
  }
  if (typeof value !== 'string') return null;
  if (value.trim() === '') return 'Write it, or delete the line.';
  const near = nearest(plainWord(value), issue.options);
  if (near !== null) {
    const isNumber = schemasAt(schema, issue.path).some(
      (one) => (one as unknown as z.ZodType).safeParse(Number(near)).success,
    );
    return isNumber ? `Write the number alone, without quotation marks: ${near}.` : `Did you mean "${near}"?`;
  }
  return issue.options.length > 0 ? null : meantText(schema, issue.path, value);
}
