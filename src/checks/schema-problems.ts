import type { z } from 'astro/zod';
import { slug } from '../schema/slug.ts';
import { nearest } from './nearest.ts';
import type { Problem } from './problem.ts';
import { resolveIssues, type Issue } from './schema-issues.ts';
import { describeField, fieldNames, homesOf, schemasAt } from './schema-shape.ts';
import { decapitalised, listed, named, oneLine, quoted, sentences } from './wording.ts';
import { valueAt, type Path } from './data-path.ts';
import type { YamlDocument } from './yaml-document.ts';

interface Subject {
  schema: z.core.$ZodType;
  document: YamlDocument;
  /** Where the entry stands in its file: its key, for collections kept as one YAML file. */
  base: Path;
  /** What the file says at `base`. */
  data: unknown;
}

/** What is wrong with an entry that did not pass its schema, told to its author. */
export function schemaProblems(subject: Subject, issues: readonly z.core.$ZodIssue[]): Problem[] {
  const resolved = resolveIssues(issues, subject.data);
  // A field that is missing only because its name is misspelt is told once.
  const meant = new Set(resolved.map((issue) => JSON.stringify(meantBy(subject, issue))));
  return resolved
    .filter((issue) => issue.kind !== 'missing' || !meant.has(JSON.stringify(issue.path)))
    .map((issue) => problemOf(subject, issue));
}

/** The field that a misspelt one was meant to be, as far as it is still free. */
export function meantBy({ schema, data }: Pick<Subject, 'schema' | 'data'>, issue: Issue): Path | null {
  if (issue.kind !== 'unknown-field') return null;
  const parent = issue.path.slice(0, -1);
  const free = fieldNames(schema, parent).filter((name) => valueAt(data, [...parent, name]) === undefined);
  const near = nearest(String(issue.path.at(-1)), free);
  return near === null ? null : [...parent, near];
}

function problemOf(subject: Subject, issue: Issue): Problem {
  const { schema, document, base, data } = subject;
  const path = [...base, ...issue.path];
  const parent = issue.path.slice(0, -1);
  const name = String(issue.path.at(-1) ?? '');
  const value = valueAt(data, issue.path);
  const description = describeField(schema, issue.path);
  const belongs = description === null ? null : `What belongs here: ${decapitalised(description)}`;
  const around = { where: document.words([...base, ...parent]), offset: document.locate(path) };
  const inside = { where: document.words(path), offset: document.locate(path) };
  switch (issue.kind) {
    case 'missing':
      return {
        rule: 'missing-field',
        ...around,
        what: `${quoted(name)} is missing.`,
        fix: sentences(`Add a line "${name}: …".`, belongs),
      };
    case 'empty':
      return {
        rule: 'missing-field',
        ...inside,
        what: 'There is no value here.',
        fix: sentences('Write one, or delete the line.', belongs),
      };
    case 'unknown-field':
      return {
        rule: 'unknown-field',
        where: around.where,
        offset: document.locate(path, 'key'),
        what: `${quoted(name)} is not a field here.`,
        fix: unknownFieldFix(subject, issue),
      };
    case 'key':
      return {
        rule: 'wrong-value',
        where: around.where,
        offset: document.locate(path, 'key'),
        what: `${quoted(name)} ${issue.message}.`,
        fix: sentences(meantId(schema, [...parent, slug(name)], name), belongs) || 'Write the id here.',
      };
    case 'colon':
      return { rule: 'wrong-type', ...inside, ...colonWords(value) };
    case 'type':
      return {
        rule: 'wrong-type',
        ...inside,
        what: `Expected ${expectation(issue.expected)}, got ${named(value)}.`,
        fix: sentences(typeFix(subject, issue, value), belongs) || 'Write it in this form.',
      };
    case 'value':
      return {
        rule: 'wrong-value',
        ...inside,
        what: valueWords(value, issue.message),
        fix: sentences(valueFix(subject, issue, value), belongs) || 'Correct the value.',
      };
  }
}

function unknownFieldFix(subject: Subject, issue: Issue): string {
  const name = String(issue.path.at(-1));
  const meant = meantBy(subject, issue);
  const known = fieldNames(subject.schema, issue.path.slice(0, -1));
  const near = meant === null ? nearest(name, known) : String(meant.at(-1));
  if (near !== null) {
    const description = describeField(subject.schema, [...issue.path.slice(0, -1), near]);
    const there = description === null ? 'It is a field here.' : `What belongs there: ${decapitalised(description)}`;
    return `Did you mean "${near}"? ${meant === null ? 'That field has a value already.' : there}`;
  }
  const homes = homesOf(subject.schema, name).map((home) => (home === '' ? 'the whole entry' : quoted(home)));
  return homes.length > 0
    ? `It is a field of ${listed(homes)}: check how far the line is indented.`
    : `The fields here are ${listed(known, 'and')}.`;
}

const sorts: Readonly<Record<string, string>> = {
  string: 'text',
  number: 'a number',
  int: 'a whole number',
  boolean: 'true or false',
  object: 'fields',
  record: 'fields',
  array: 'a list',
  tuple: 'a list',
};

function expectation(expected: readonly string[]): string {
  const order = Object.keys(sorts);
  const inOrder = [...expected].sort((a, b) => order.indexOf(a) - order.indexOf(b));
  return listed([...new Set(inOrder.map((sort) => sorts[sort] ?? sort))]);
}

function typeFix({ schema }: Subject, issue: Issue & { kind: 'type' }, value: unknown): string | null {
  const expects = (sort: string) => issue.expected.includes(sort);
  if (expects('string') && (typeof value === 'number' || typeof value === 'boolean')) {
    const text = String(value);
    const problem = textProblem(schema, issue.path, text);
    return problem === null ? `Put it in quotation marks: "${text}".` : `It ${problem}.`;
  }
  if ((expects('number') || expects('int')) && typeof value === 'string') {
    const number = /^\s*[<>~≈±€$£]?\s*([-−+]?\d+(?:[.,]\d+)?)\s*\D{0,20}$/.exec(value)?.[1];
    if (number !== undefined)
      return `Write the number alone, without quotation marks: ${number.replace('−', '-').replace('+', '').replace(',', '.')}.`;
  }
  if (typeof value === 'number' && !Number.isFinite(value)) return 'Write a number, such as 1 or -0.5.';
  if (expects('boolean'))
    return typeof value === 'string' && /^y(?:es)?$|^on$/i.test(value) ? 'Write true.' : 'Write true or false.';
  if (expects('object')) {
    const names = fieldNames(schema, issue.path);
    const [first = 'title'] = names;
    if (names.length > 0 && !expects('string')) {
      return `Write it as fields, such as "${first}: …". The fields here are ${listed(names, 'and')}.`;
    }
  }
  if (expects('string') && Array.isArray(value))
    return 'If the brackets belong to the text, put the whole text in quotation marks: "…".';
  return null;
}

/** Why a text can't stand at a path; null when it can. */
function textProblem(schema: z.core.$ZodType, path: Path, text: string): string | null {
  const failures = schemasAt(schema, path)
    .filter(({ _zod }) => _zod.def.type === 'string')
    .map((one) => (one as unknown as z.ZodType).safeParse(text).error?.issues[0]?.message ?? null);
  return failures.includes(null) ? null : (failures[0] ?? null);
}

function valueWords(value: unknown, message: string): string {
  if (typeof value === 'string' && value.trim() === '') return `This text ${message}.`;
  if (typeof value === 'string') return `${quoted(value)} ${message}.`;
  if (typeof value === 'number' || typeof value === 'boolean') return `${String(value)} ${message}.`;
  return `This ${message}.`;
}

function valueFix({ schema }: Subject, issue: Issue & { kind: 'value' }, value: unknown): string | null {
  if (typeof value !== 'string') return null;
  if (value.trim() === '') return 'Write it, or delete the line.';
  const near = nearest(value, issue.options);
  if (near !== null) return `Did you mean "${near}"?`;
  return issue.options.length > 0 ? null : meantId(schema, issue.path, value);
}

/** `Did you mean …?` with the text in the form that the schema at a path takes. */
function meantId(schema: z.core.$ZodType, path: Path, text: string): string | null {
  const short = oneLine(text);
  const possible = [short, slug(short), asDay(short), asRhythm(short), asAddress(short)].find(
    (one) =>
      one !== null &&
      one !== '' &&
      one !== text &&
      textProblem(schema, path, one) === null &&
      schemasAt(schema, path).length > 0,
  );
  return possible === undefined || possible === null ? null : `Did you mean "${possible}"?`;
}

/** `www.harbour.example` as `https://www.harbour.example`, `logo.svg` as `/logo.svg`; null for what says how it is reached. */
function asAddress(text: string): string | null {
  // A dot or a number tells a host and its port from a scheme: `harbour.example:8080/x`.
  if (/^[a-z][a-z0-9+-]*:(?!\d)/i.test(text) || /^[/\\]/.test(text)) return null;
  const path = text.replace(/^(?:\.\/)?(?:public\/)?/, '');
  const isHost = /^[^/]+\.[^/]+/.test(path) && !/^[^/]*\.(?:svg|png|jpe?g|gif|webp|avif|ico|pdf|html?)$/i.test(path);
  return isHost ? `https://${path}` : `/${path}`;
}

/** `14.9.2026` and `2026/9/14` as `2026-09-14`; null for what could be read in two ways. */
function asDay(text: string): string | null {
  const [, year, month, day] = /^(\d{4})[-/. ](\d{1,2})(?:[-/. ](\d{1,2}))?$/.exec(text) ?? [];
  if (year !== undefined && month !== undefined) {
    return [year, month.padStart(2, '0'), ...(day === undefined ? [] : [day.padStart(2, '0')])].join('-');
  }
  const [, dayFirst, second, last] = /^(\d{1,2})\.\s?(\d{1,2})\.\s?(\d{4})$/.exec(text) ?? [];
  if (dayFirst === undefined || second === undefined || last === undefined) return null;
  return `${last}-${second.padStart(2, '0')}-${dayFirst.padStart(2, '0')}`;
}

const rhythms: Readonly<Record<string, string>> = {
  monthly: '1 month',
  quarterly: '3 months',
  'half-yearly': '6 months',
  yearly: '1 year',
  annually: '1 year',
};

function asRhythm(text: string): string | null {
  const count = /^(?:every )?(\d{1,2})\s*(m|y)/i.exec(text);
  if (count?.[1] !== undefined) return `${count[1]} ${count[2]?.toLowerCase() === 'y' ? 'years' : 'months'}`;
  const word = text.toLowerCase();
  return Object.hasOwn(rhythms, word) ? (rhythms[word] ?? null) : null;
}

function colonWords(value: unknown): { what: string; fix: string } {
  const [name = '', rest] = Object.entries(value as Record<string, unknown>)[0] ?? [];
  const text = typeof rest === 'string' || typeof rest === 'number' ? `${name}: ${String(rest)}` : `${name}: …`;
  return {
    what: `The colon after ${quoted(name)} makes a field of what should be text.`,
    fix: `Put the whole text in quotation marks: "${oneLine(text).replace(/"/g, '\\"')}".`,
  };
}
