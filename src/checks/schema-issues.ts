import type { z } from 'astro/zod';
import { isFields, valueAt } from './data-path.ts';

type Segments = (string | number)[];

/** What is wrong with one value, once unions are resolved. Paths go into the data as the author wrote it. */
export type Issue =
  | { kind: 'missing'; path: Segments }
  | { kind: 'empty'; path: Segments }
  | { kind: 'unknown-field'; path: Segments }
  | { kind: 'type'; path: Segments; expected: string[] }
  /** A text with a colon in it, which YAML took for a field. */
  | { kind: 'colon'; path: Segments }
  /** `message` goes on from the value: `must be …`. `options` are the values it can take, if they can be counted. */
  | { kind: 'value'; path: Segments; message: string; options: string[] }
  | { kind: 'key'; path: Segments; message: string };

type RawIssue = z.core.$ZodIssue;

const segmentsOf = (path: readonly PropertyKey[]): Segments =>
  path.map((segment) => (typeof segment === 'number' ? segment : String(segment)));

/** Turns the issues of a failed parse into one issue for each wrong value. */
export function resolveIssues(issues: readonly RawIssue[], data: unknown): Issue[] {
  return distinct(issues.flatMap((issue) => resolve(issue, data, [])));
}

function resolve(issue: RawIssue, data: unknown, base: Segments): Issue[] {
  const path = [...base, ...segmentsOf(issue.path)];
  if (issue.code === 'unrecognized_keys')
    return issue.keys.map((key) => ({ kind: 'unknown-field', path: [...path, key] }));
  if (issue.code === 'invalid_key') {
    return [{ kind: 'key', path, message: issue.issues[0]?.message ?? 'is not a possible name' }];
  }
  const value = valueAt(data, path);
  if (path.length > 0 && value === undefined) return [{ kind: 'missing', path }];
  if (path.length > 0 && value === null) return [{ kind: 'empty', path }];
  if (issue.code === 'invalid_union') {
    const branches = issue.errors.map((errors) => distinct(errors.flatMap((error) => resolve(error, data, path))));
    return bestBranch(branches, path, value);
  }
  if (issue.code === 'invalid_type') {
    const isColon = issue.expected === 'string' && isFields(value) && isOnePair(value);
    return [isColon ? { kind: 'colon', path } : { kind: 'type', path, expected: [issue.expected] }];
  }
  if (issue.code === 'invalid_value') {
    const options = issue.values.map(String);
    const message = issue.message.startsWith('Invalid') ? `must be ${options.join(', ')}` : issue.message;
    return [{ kind: 'value', path, message, options }];
  }
  const message = /^(?:Invalid|Too)/.test(issue.message) ? 'is not possible here' : issue.message;
  return [{ kind: 'value', path, message, options: [] }];
}

/** The branch whose sort the value is of, with the fewest issues; if none is, what the branches expect together. */
function bestBranch(branches: Issue[][], path: Segments, value: unknown): Issue[] {
  // Of a group of fields it is not worth saying which words could stand in its place.
  const isMismatch = (issue: Issue) =>
    issue.path.length === path.length &&
    (issue.kind === 'type' ||
      issue.kind === 'colon' ||
      (issue.kind === 'value' && issue.options.length > 0 && isFields(value)));
  const takesText = branches.some((issues) =>
    issues.some((issue) => isMismatch(issue) && expectedOf(issue).includes('string')),
  );
  const fitting = branches.filter((issues) => !issues.some(isMismatch));
  const [best] = fitting.sort((a, b) => a.length - b.length);
  if (takesText && isFields(value) && (!best || onlyUnknown(best, path, value))) {
    if (isOnePair(value)) return [{ kind: 'colon', path }];
  }
  if (best) return best;
  const expected = branches.flatMap((issues) => issues.filter(isMismatch).flatMap(expectedOf));
  return [{ kind: 'type', path, expected: [...new Set(expected)] }];
}

/** What a text with a colon in it becomes. */
function isOnePair(value: Record<string, unknown>): boolean {
  const values = Object.values(value);
  return values.length === 1 && !isFields(values[0]);
}

const expectedOf = (issue: Issue): string[] =>
  issue.kind === 'type' ? issue.expected : issue.kind === 'colon' ? ['string'] : [];

/** Whether none of the fields a value has is known. */
function onlyUnknown(issues: readonly Issue[], path: Segments, value: Record<string, unknown>): boolean {
  const unknown = issues.filter((issue) => issue.kind === 'unknown-field' && issue.path.length === path.length + 1);
  return unknown.length === Object.keys(value).length;
}

/** At most one issue a place, the most basic: what is said of a value of the wrong sort is not worth reading. */
function distinct(issues: readonly Issue[]): Issue[] {
  const byPlace = new Map<string, Issue>();
  for (const issue of issues) {
    const place = `${issue.kind === 'key' ? 'key' : 'value'} ${JSON.stringify(issue.path)}`;
    const known = byPlace.get(place);
    if (!known || (known.kind === 'value' && issue.kind === 'type')) byPlace.set(place, issue);
  }
  return [...byPlace.values()];
}
