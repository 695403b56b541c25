import type { z } from 'astro/zod';
import { slug } from '../schema/slug.ts';
import { isId } from './content-folder.ts';
import { cutOf, cutProblem, gluedField } from './cut-problems.ts';
import { valueAt, type Path } from './data-path.ts';
import { nearest } from './nearest.ts';
import type { Problem } from './problem.ts';
import { resolveIssues, type Issue } from './schema-issues.ts';
import { describeField, fieldNames, homesOf } from './schema-shape.ts';
import type { Subject } from './subject.ts';
import { textProblem } from './text-advice.ts';
import { unseenIn } from './unseen.ts';
import { emptyFix, typeFix, valueFix } from './value-advice.ts';
import { decapitalised, listed, named, oneLine, quoted, sentences } from './wording.ts';
import type { Cut } from './yaml-places.ts';
import { quotesAdvised } from './yaml-quotes.ts';

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
  const glued = value === null && (issue.kind === 'key' || issue.kind === 'empty') ? gluedField(name) : null;
  if (glued !== null) return { rule: 'wrong-value', ...around, offset: document.locate(path, 'key'), ...glued };
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

function colonWords({ document }: Subject, path: Path, value: unknown): { what: string; fix: string } {
  const [name = '', rest] = Object.entries(value as Record<string, unknown>)[0] ?? [];
  const written = document.written([...path, name]);
  // A name without a colon, within braces.
  if (rest === null && written === null) {
    const fix = `If the braces belong to the text, put the whole text in quotation marks: ${quotesAdvised(`{${name}}`)}.`;
    return { what: `The braces around ${quoted(name)} make a field of what should be text.`, fix };
  }
  const text = written ?? (typeof rest === 'string' ? rest : null);
  return {
    what: `The colon after ${quoted(name)} makes a field of what should be text.`,
    fix: `Put the whole text in quotation marks: ${text === null ? '"…"' : quotesAdvised(`${name}: ${text}`.trim())}.`,
  };
}
