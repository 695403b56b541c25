import type { z } from 'astro/zod';
import { valueAt, type Path } from './data-path.ts';
import { feelingAdvice } from './feeling-advice.ts';
import { levelAdvice } from './level-advice.ts';
import { numberAdvice } from './number-advice.ts';
import type { Problem } from './problem.ts';
import { resolveIssues, type Issue } from './schema-issues.ts';
import { fieldNames, schemasAt } from './schema-shape.ts';
import { inTypographicQuotes } from './strange-signs.ts';
import type { Subject } from './subject.ts';
import { textProblem } from './text-advice.ts';
import { listed, oneLine, quoted } from './wording.ts';
import type { Cut } from './yaml-places.ts';
import { quotesAdvised } from './yaml-quotes.ts';

/** Where nothing stands that was meant as a field: the rest of a text that a comma ended. */
export function restsOf(subject: Subject, issues: readonly z.core.$ZodIssue[]): Path[] {
  return resolveIssues(issues, subject.data).flatMap((issue) => (cutOf(subject, issue) === null ? [] : [issue.path]));
}

/** For what stands within `{ }` and is no field: the text that a comma ended there. */
export function cutOf({ schema, document, base, data }: Subject, { kind, path }: Issue): Cut | null {
  const isLeft = kind === 'unknown-field' || ((kind === 'empty' || kind === 'key') && valueAt(data, path) === null);
  const cut = isLeft ? document.cut([...base, ...path]) : null;
  return fieldNames(schema, path.slice(0, -1)).includes(String(path.at(-1))) ? null : cut;
}

export function cutProblem(
  { schema, document, base }: Subject,
  { path }: Issue,
  { before, rest, field, comma }: Cut,
): Problem {
  const parent = path.slice(0, -1);
  const there = [...parent, field];
  const left = rest.replace(/^,\s*/, '');
  const names = fieldNames(schema, parent);
  const common = { rule: 'unknown-field' as const, where: document.words([...base, ...there]), offset: comma };
  const [, name, value] = /^([\p{L}\p{N}-]+)(?:\s*=\s*|\s+)(\S.*)$/u.exec(left) ?? [];
  if (name !== undefined && value !== undefined && names.includes(name)) {
    const fix = `Write "${oneLine(`${name}: ${value}`)}".`;
    return { ...common, what: `Behind the comma stands ${quoted(left)}, and a colon is missing in it.`, fix };
  }
  const whole = before + rest;
  const isTypographic = inTypographicQuotes(whole);
  // 'No word', at all': the mark within the text ended it.
  const isMarked = /^(["']).+\1$/s.test(whole);
  const text = isTypographic || isMarked ? whole.slice(1, -1) : whole;
  const protects = isTypographic
    ? ' Typographic quotation marks are letters to YAML and keep nothing together.'
    : isMarked
      ? ' A quotation mark before the comma ends the text already.'
      : '';
  const gone = gluedField(left);
  if (names.length === 0 && gone !== null) return { ...common, ...gone };
  const what = `The comma after ${quoted(before)} ends the value: ${quoted(left)} is not a field here.${protects}`;
  const isNumber = schemasAt(schema, there).some(({ _zod }) => _zod.def.type === 'number');
  const fix =
    isNumber && /^,\d/.test(rest)
      ? (levelAdvice(field, whole) ?? numberAdvice(schema, there, whole, false))
      : fieldNames(schema, there).includes('feeling')
        ? feelingAdvice(whole)
        : textProblem(schema, there, whole) === null
          ? `If it belongs to the text, put the whole text in quotation marks: ${field}: ${quotesAdvised(text)}.`
          : `Delete it, or write it as a field of its own. The fields here are ${listed(names, 'and')}.`;
  return { ...common, what, fix };
}

/** A name that hangs together with its value, because no space is behind the colon; null for any other name. */
export function gluedField(name: string): { what: string; fix: string } | null {
  const [, field, value] = /^([\p{L}\p{N}_-]+)[:：](\S.*)$/u.exec(name) ?? [];
  if (field === undefined || value === undefined) return null;
  return {
    what: `A space is missing behind the colon of ${quoted(field)}.`,
    fix: `Write "${oneLine(`${field}: ${value}`)}".`,
  };
}
