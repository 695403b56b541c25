import type { z } from 'astro/zod';
import { slug } from '../schema/slug.ts';
import { isId } from './content-folder.ts';
import { dateAdvice } from './date-advice.ts';
import { feelingAdvice, feelingsAdvice, otherScaleAdvice } from './feeling-advice.ts';
import { levelAdvice } from './level-advice.ts';
import { nearest } from './nearest.ts';
import { exampleNumber, numberAdvice } from './number-advice.ts';
import { readNumber } from './number-readings.ts';
import type { Problem } from './problem.ts';
import { resolveIssues, type Issue } from './schema-issues.ts';
import { describeField, fieldNames, homesOf, schemasAt } from './schema-shape.ts';
import { unseenIn } from './unseen.ts';
import { decapitalised, listed, named, oneLine, quoted, sentences } from './wording.ts';
import { valueAt, type Path } from './data-path.ts';
import { inTypographicQuotes, oddSpaces, zeroWidths } from './strange-signs.ts';
import type { YamlDocument } from './yaml-document.ts';
import type { Cut } from './yaml-places.ts';
import { quotesAdvised } from './yaml-quotes.ts';

export interface Subject {
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
  // A field that is missing only because its name is misspelt is told once; in a file of which lines had to be left out
  // for reading on, nothing is missing for sure.
  const meant = new Set(resolved.map((issue) => JSON.stringify(meantBy(subject, issue))));
  // Of a text that a comma ended, what is before the comma and what is behind a second one is told with the rest.
  const cuts = new Map<number, { issue: Issue; cut: Cut }>();
  const rests = new Set<Issue>();
  for (const issue of resolved) {
    const cut = cutOf(subject, issue);
    if (cut === null) continue;
    rests.add(issue);
    if (!cuts.has(cut.comma)) cuts.set(cut.comma, { issue, cut });
  }
  const owners = new Set(
    [...cuts.values()].map(({ issue, cut }) => JSON.stringify([...issue.path.slice(0, -1), cut.field])),
  );
  const others = resolved.filter((issue) => {
    const place = JSON.stringify(issue.path);
    if (issue.kind === 'missing') return !subject.document.partial && !meant.has(place);
    return !rests.has(issue) && !owners.has(place);
  });
  return [
    ...others.map((issue) => problemOf(subject, issue)),
    ...[...cuts.values()].map(({ issue, cut }) => cutProblem(subject, issue, cut)),
  ];
}

/** Where nothing stands that was meant as a field: the rest of a text that a comma ended. */
export function restsOf(subject: Subject, issues: readonly z.core.$ZodIssue[]): Path[] {
  return resolveIssues(issues, subject.data).flatMap((issue) => (cutOf(subject, issue) === null ? [] : [issue.path]));
}

/** For what stands within `{ }` and is no field: the text that a comma ended there. */
function cutOf({ schema, document, base, data }: Subject, { kind, path }: Issue): Cut | null {
  const isLeft = kind === 'unknown-field' || ((kind === 'empty' || kind === 'key') && valueAt(data, path) === null);
  const cut = isLeft ? document.cut([...base, ...path]) : null;
  return fieldNames(schema, path.slice(0, -1)).includes(String(path.at(-1))) ? null : cut;
}

function cutProblem(
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
  const protects = isTypographic ? ' Typographic quotation marks are letters to YAML and keep nothing together.' : '';
  const what = `The comma after ${quoted(before)} ends the value: ${quoted(left)} is not a field here.${protects}`;
  const isNumber = schemasAt(schema, there).some(({ _zod }) => _zod.def.type === 'number');
  const fix =
    isNumber && /^,\d/.test(rest)
      ? numberAdvice(schema, there, whole, false)
      : fieldNames(schema, there).includes('feeling')
        ? feelingAdvice(whole)
        : textProblem(schema, there, whole) === null
          ? `If it belongs to the text, put the whole text in quotation marks: ${field}: ${quotesAdvised(isTypographic ? whole.slice(1, -1) : whole)}.`
          : `Delete it, or write it as a field of its own. The fields here are ${listed(names, 'and')}.`;
  return { ...common, what, fix };
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
        fix: sentences(emptyFix(schema, issue.path, document.written(path)), belongs),
      };
    case 'unknown-field':
      return {
        rule: 'unknown-field',
        where: around.where,
        offset: document.locate(path, 'key'),
        what: `${quoted(name)} is not a field here.`,
        fix: unknownFieldFix(subject, issue),
      };
    case 'key': {
      const unseen = unseenIn(name);
      if (unseen !== null && isId(unseen.plain)) {
        return {
          rule: 'wrong-value',
          where: around.where,
          offset: document.locate(path, 'key'),
          what: unseen.what,
          fix: sentences(`Write "${unseen.plain}".`, belongs),
        };
      }
      return {
        rule: 'wrong-value',
        where: around.where,
        offset: document.locate(path, 'key'),
        what: `${quoted(name)} ${issue.message}.`,
        fix: sentences(isId(slug(name)) ? `Did you mean "${slug(name)}"?` : null, belongs) || 'Write the id here.',
      };
    }
    case 'colon':
      return { rule: 'wrong-type', ...inside, ...colonWords(subject, path, value) };
    case 'type':
      return {
        rule: 'wrong-type',
        ...inside,
        what: typeWords(subject, issue, value),
        fix: sentences(typeFix(subject, issue, value), belongs) || 'Write it in this form.',
      };
    case 'value': {
      const unseen = typeof value === 'string' ? unseenIn(value) : null;
      // Of dates and numbers with dashes more is known than that.
      const isOfId = ['a', 'a#a'].some((one) => isPossible(schema, issue, one));
      if (unseen !== null && (!unseen.isDashed || isOfId) && isPossible(schema, issue, unseen.plain)) {
        return {
          rule: 'wrong-value',
          ...inside,
          what: unseen.what,
          fix: sentences(`Write "${unseen.plain}".`, belongs),
        };
      }
      return {
        rule: 'wrong-value',
        ...inside,
        what: valueWords(value, issue.message, document.written(path)),
        fix: sentences(valueFix(subject, issue, value), belongs) || 'Correct the value.',
      };
    }
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

function typeWords({ schema, document, base }: Subject, issue: Issue & { kind: 'type' }, value: unknown): string {
  const written = document.written([...base, ...issue.path]);
  if (issue.expected.includes('string') && (typeof value === 'number' || typeof value === 'boolean')) {
    const text = written ?? String(value);
    const problem = textProblem(schema, issue.path, text);
    // In quotation marks it would be as wrong.
    if (problem !== null) return `${oneLine(text)} ${problem}.`;
  }
  return `Expected ${expectation(issue.expected)}, got ${namedAsWritten(value, written)}.`;
}

/** A value as a person would name it, numbers as they are written: 1.10 is not 1.1 to whoever wrote it. */
function namedAsWritten(value: unknown, written: string | null): string {
  if (written === null || !(typeof value === 'number' && Number.isFinite(value))) return named(value);
  return `the number ${oneLine(written)}`;
}

/** What to write where a word means nothing to YAML, or where nothing is written. */
function emptyFix(schema: z.core.$ZodType, path: Path, written: string | null): string {
  const isWord = written !== null && written !== '' && textProblem(schema, path, written) === null;
  if (isWord)
    return `${quoted(written)} means nothing here. If it is a text, put it in quotation marks: ${quotesAdvised(written)}. If not, delete the line.`;
  return 'Write one, or delete the line.';
}

function typeFix(subject: Subject, issue: Issue & { kind: 'type' }, value: unknown): string | null {
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
  if (typeof value === 'string' && expects('object') && expects('number') && names.includes('feeling'))
    return feelingAdvice(value);
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

/** A word without the signs that come with it from a word processor: typographic quotation marks, invisible ones. */
function plainWord(text: string): string {
  return text.replace(
    new RegExp(`^[\\s${oddSpaces}“”„«»‘’‚‹›"']+|[\\s${oddSpaces}“”„«»‘’‚‹›"']+$|[${zeroWidths}]`, 'gu'),
    '',
  );
}

/** Why a text can’t stand at a path; null when it can. */
function textProblem(schema: z.core.$ZodType, path: Path, text: string): string | null {
  const failures = schemasAt(schema, path)
    .filter(({ _zod }) => _zod.def.type === 'string')
    .map((one) => (one as unknown as z.ZodType).safeParse(text).error?.issues[0]?.message ?? null);
  return failures.includes(null) ? null : (failures[0] ?? 'can not be a text');
}

/** Whether a text could stand in the place of a value that can't. */
function isPossible(schema: z.core.$ZodType, issue: Issue & { kind: 'value' }, text: string): boolean {
  return issue.options.length > 0 ? issue.options.includes(text) : textProblem(schema, issue.path, text) === null;
}

function valueWords(value: unknown, message: string, written: string | null): string {
  if (typeof value === 'string' && value.trim() === '') return `This text ${message}.`;
  if (typeof value === 'string') return `${quoted(value)} ${message}.`;
  if (typeof value === 'number' || typeof value === 'boolean')
    return `${oneLine(written ?? String(value))} ${message}.`;
  return `This ${message}.`;
}

function valueFix(
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

/** `Did you mean …?` with the text in the form that the schema at a path takes, or what is missing in it. */
function meantText(schema: z.core.$ZodType, path: Path, text: string): string | null {
  const fits = (one: string): boolean => textProblem(schema, path, one) === null;
  const short = oneLine(text);
  const date = dateAdvice(text, fits);
  if (date !== null) return date;
  const plain = plainWord(short);
  const possible = [short, plain, slug(plain), asRhythm(plain), asAddress(plain)].find(
    (one) => one !== null && one !== '' && one !== text && fits(one),
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

function colonWords({ document }: Subject, path: Path, value: unknown): { what: string; fix: string } {
  const [name = '', rest] = Object.entries(value as Record<string, unknown>)[0] ?? [];
  const written = document.written([...path, name]) ?? (typeof rest === 'string' ? rest : null);
  return {
    what: `The colon after ${quoted(name)} makes a field of what should be text.`,
    fix: `Put the whole text in quotation marks: ${written === null ? '"…"' : quotesAdvised(`${name}: ${written}`)}.`,
  };
}
